# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime import Discriminator, Model, Tag


class Cat(Model):
    lives: int | None = None


class Dog(Model):
    bark: str | None = None


class UntoldA(Model):
    a: str | None = None


Named: TypeAlias = Annotated[
    Annotated[Cat, Tag("Cat")] | Annotated[Dog, Tag("Dog")],
    Discriminator("kind"),
]

Nameless: TypeAlias = Cat | Dog

Untold: TypeAlias = UntoldA | Dog
