# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `pets` alone."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime import Field

Order: TypeAlias = Literal["asc", "desc"] | str

Page: TypeAlias = Annotated[int, Field(ge=1)]
"""A page from 1."""
