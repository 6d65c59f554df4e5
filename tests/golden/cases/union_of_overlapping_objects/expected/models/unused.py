# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime import Discriminator, Model, Tag


class Mail(Model):
    mail: str
    name: str | None = None


class Phone(Model):
    phone: str
    name: str | None = None


class SharedA(Model):
    kind: Literal["a"]
    a: int
    id: str


class SharedB(Model):
    kind: Literal["b"]
    b: int
    id: str


Contact: TypeAlias = Mail | Phone

Shared: TypeAlias = Annotated[
    Annotated[SharedA, Tag("a")] | Annotated[SharedB, Tag("b")],
    Discriminator("kind"),
]
