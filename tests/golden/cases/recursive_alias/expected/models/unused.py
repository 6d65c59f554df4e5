# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from typing_extensions import TypeAliasType

Rows = TypeAliasType("Rows", "list[Rows]")
