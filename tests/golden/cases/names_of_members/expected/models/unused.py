# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from .._runtime import Field, Nothing

Empty: TypeAlias = dict[Nothing, Any]

Listed: TypeAlias = dict[str, Any]

One: TypeAlias = dict[Literal["only"], Any]

Patterned: TypeAlias = dict[Annotated[str, Field(pattern="^[a-z]+$")], Any]

Short: TypeAlias = dict[Annotated[str, Field(max_length=3)], int]
