# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from .._runtime import Field, Nothing

Short: TypeAlias = dict[Annotated[str, Field(max_length=3)], int]

Patterned: TypeAlias = dict[Annotated[str, Field(pattern="^[a-z]+$")], Any]

One: TypeAlias = dict[Literal["only"], Any]

Listed: TypeAlias = dict[str, Any]

Empty: TypeAlias = dict[Nothing, Any]
