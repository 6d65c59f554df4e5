# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime import Discriminator, Field, Model, Tag


class Cat(Model):
    pet_type: Annotated[str, Field(alias="petType")]
    name: str | None = None
    lives: int | None = None


class Dog(Model):
    pet_type: Annotated[str, Field(alias="petType")]
    name: str | None = None
    friend: Pet | None = None


Pet: TypeAlias = Annotated[
    Annotated[Cat, Tag("Cat")] | Annotated[Dog, Tag("Dog")],
    Discriminator("petType"),
]
