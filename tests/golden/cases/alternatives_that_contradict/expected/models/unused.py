# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from .._runtime import Field

Count: TypeAlias = Annotated[int, Field(ge=0, le=20)] | None
"""How many."""

Nobody: TypeAlias = Any

Some: TypeAlias = Literal["a"]
