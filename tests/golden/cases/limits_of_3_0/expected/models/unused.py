# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from typing import Annotated

from .._runtime import Field, Model


class Pet(Model):
    age: Annotated[int, Field(le=30, gt=0)] | None = None
    size: Annotated[int, Field(ge=1)] | None = None
