# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `pets` alone."""

from __future__ import annotations

from typing import Any, Literal

from .._runtime import Model, Number


class Pet(Model):
    version: Literal["3"] | str | None = None
    legs: Literal[2, 4] | int | None = None
    tame: Literal[True] | bool | None = None
    weight: Literal["1.5", "1.50", "+2"] | str | Number | None = None
    colour: Literal["red", "blue"] | str | Number | None = None
    owner: Literal[1, "none"] | int | str | None = None
    food: Literal["fish"] | str | dict[str, Any] | None = None
    kind: Literal["cat"] | int | None = None
