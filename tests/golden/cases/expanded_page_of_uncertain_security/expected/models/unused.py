# Generated from page.md. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from typing import Any, TypeAlias

Pet: TypeAlias = dict[str, Any]
