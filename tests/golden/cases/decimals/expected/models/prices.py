# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `prices` alone."""

from __future__ import annotations

from typing import Annotated

from .._runtime import Decimal, DecimalNumber, Field, Model, MultipleOf


class Price(Model):
    text: str
    number: Annotated[DecimalNumber, Field(ge=Decimal("0.5")), MultipleOf(0.01)]
    whole: int
    rates: list[DecimalNumber | None] | None = None
