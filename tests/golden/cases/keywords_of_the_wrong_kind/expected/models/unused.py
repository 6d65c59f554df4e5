# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from typing import Annotated, Any

from .._runtime import Field, Model, Number


class Pet(Model):
    name: Annotated[str, Field(min_length=3)]
    age: int | None = None
    tags: list[Any] | None = None
    weight: Annotated[Number, Field(gt=0)] | None = None
    mood: str | None = None
