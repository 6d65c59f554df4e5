# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `choirs` alone."""

from __future__ import annotations

from typing import Annotated

from .._runtime import Discriminator, Model, Tag


class Choir(Model):
    leader: Singer
    singers: list[Singer]
    next: (
        Annotated[
            Annotated[Concert, Tag("concert")] | Annotated[Break, Tag("break")],
            Discriminator("kind"),
        ]
        | None
    ) = None


class Singer(Model):
    name: str


class Concert(Model):
    kind: str | None = None
    hall: str | None = None


class Break(Model):
    kind: str | None = None
