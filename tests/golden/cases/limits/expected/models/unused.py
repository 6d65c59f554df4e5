# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from typing import Annotated

from .._runtime import Field, Model, MultipleOf, Number, Unique


class Pet(Model):
    name: Annotated[str, Field(min_length=1, max_length=40, pattern="^[a-z]+$")]
    age: Annotated[int, Field(ge=0, lt=100)] | None = None
    weight: Annotated[Number, Field(gt=0), MultipleOf(0.5)] | None = None
    tags: (
        Annotated[
            list[Annotated[str, Field(max_length=10)]],
            Field(min_length=1, max_length=5),
            Unique(),
        ]
        | None
    ) = None
    code: Annotated[str, Field(pattern="^\\p{L}+$")] | None = None
