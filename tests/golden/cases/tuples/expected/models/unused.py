# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime import Field, Nothing, Number, Prefix

Loose: TypeAlias = Prefix[tuple[str]]

Point: TypeAlias = Annotated[
    Prefix[tuple[Number, Number, *tuple[Nothing, ...]]],
    Field(min_length=2),
]

Row: TypeAlias = Prefix[tuple[str, int, *tuple[bool, ...]]]
