# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `pets` alone."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime import Discriminator, Field, Model, Tag


class Cat(Model):
    """A pet of any kind."""

    pet_type: Annotated[str, Field(alias="petType")]
    name: str | None = None
    lives: int | None = None


class Dog(Model):
    """A pet of any kind."""

    pet_type: Annotated[str, Field(alias="petType")]
    name: str | None = None
    friend: AnyPet | None = None


class Pet(Model):
    """A pet of any kind."""

    pet_type: Annotated[str, Field(alias="petType")]
    name: str | None = None


class Puppy(Model):
    """A pet of any kind."""

    pet_type: Annotated[str, Field(alias="petType")]
    name: str | None = None
    friend: AnyPet | None = None


AnyPet: TypeAlias = Annotated[
    Annotated[Cat, Tag("Cat")]
    | Annotated[Dog, Tag("dog")]
    | Annotated[Puppy, Tag("Puppy")]
    | Annotated[Pet, Tag("Pet", other=True)],
    Discriminator("petType"),
]
"""A pet of any kind."""
