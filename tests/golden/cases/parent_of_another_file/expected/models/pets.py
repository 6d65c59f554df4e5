# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `pets` alone."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime import Discriminator, Model, Tag


class Cat(Model):
    kind: str
    lives: int | None = None


class Fish(Model):
    """It swims."""

    kind: str


class Pet(Model):
    kind: str


AnyPet: TypeAlias = Annotated[
    Annotated[Cat, Tag("cat")]
    | Annotated[Fish, Tag("fish")]
    | Annotated[Pet, Tag(other=True)],
    Discriminator("kind"),
]
