# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from typing import Annotated

from .._runtime import Field, Model


class Named(Model):
    """Whatever has a name."""

    name: Annotated[str, Field(min_length=1)] | None = None
    age: Annotated[int, Field(le=99)] | None = None


class Pet(Model):
    """A pet and who owns it."""

    owner: str | None = None
    name: Annotated[str, Field(min_length=1)]
    age: Annotated[int, Field(ge=0, le=99)]
