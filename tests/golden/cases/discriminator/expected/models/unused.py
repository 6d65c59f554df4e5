# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime import Discriminator, Field, Model, Tag


class Cat(Model):
    pet_type: Annotated[str, Field(alias="petType")]
    lives: int | None = None


class Dog(Model):
    pet_type: Annotated[str, Field(alias="petType")]
    bark: str | None = None


class Owner(Model):
    pet: Pet | None = None
    pets: list[Pet] | None = None


Pet: TypeAlias = Annotated[
    Annotated[Cat, Tag("cat", "kitten")] | Annotated[Dog, Tag("dog")],
    Discriminator("petType"),
]
