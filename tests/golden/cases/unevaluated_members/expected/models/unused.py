# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime import Field, Model, Prefix, Rule


class Cat(Model):
    lives: int | None = None
    name: str | None = None


class Pet(Model):
    name: str | None = None


@Rule({"dependentRequired": {"a": ["b"]}})
class Some(Model):
    a: str | None = None
    b: str | None = None
    __pydantic_extra__: dict[str, bool] = Field(init=False)
    """Further members, by name."""


Counts: TypeAlias = dict[str, int]

Pair: TypeAlias = Prefix[tuple[str, int]]
