# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `things` alone."""

from __future__ import annotations

from typing import Annotated

from .._runtime import Field, Model


class Links(Model):
    next: LinksNext | None = None


class LinksNext(Model):
    href: str | None = None


class Thing(Model):
    name: str | None = None
    tags: list[str] | None = None
    links: Annotated[Links | None, Field(alias="_links")] = None
