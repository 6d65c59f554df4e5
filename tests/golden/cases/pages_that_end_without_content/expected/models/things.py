# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `things` alone."""

from __future__ import annotations

from typing import TypeAlias

Things: TypeAlias = list[str]
