# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime import Field, Model


class Person(Model):
    """Anybody."""

    name: str | None = None


class Pet(Model):
    owner: Person | None = None
    """Who pays.

    Deprecated.
    """
    keeper: PetKeeper | None = None
    age: Annotated[int, Field(ge=0, le=30)] | None = None


class PetKeeper(Model):
    """Anybody."""

    name: str


Age: TypeAlias = Annotated[int, Field(ge=0)]
