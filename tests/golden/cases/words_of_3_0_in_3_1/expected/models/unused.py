# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from typing import Annotated

from .._runtime import Field, Model


class Pet(Model):
    name: str | None = None
    age: Annotated[int, Field(le=9, gt=0)] | None = None
