# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `mills` alone."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime import Field, Model


class Links(Model):
    self: str | None = None


class Mill(Model):
    river: str
    power: Power
    links: Annotated[Links, Field(alias="_links")]


Power: TypeAlias = int
