# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime import Discriminator, Model, Tag


class Cat(Model):
    kind: Literal["cat"]
    lives: int | None = None


class Other(Model):
    kind: str | None = None
    name: str | None = None


Pet: TypeAlias = Annotated[
    Annotated[Cat, Tag("cat")] | Annotated[Other, Tag("Other", other=True)],
    Discriminator("kind"),
]
