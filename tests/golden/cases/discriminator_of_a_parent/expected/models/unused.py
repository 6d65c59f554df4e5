# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from typing import Annotated

from .._runtime import Field, Model


class Cat(Model):
    pet_type: Annotated[str, Field(alias="petType")]
    lives: int | None = None


class Dog(Model):
    pet_type: Annotated[str, Field(alias="petType")]
    bark: str | None = None
