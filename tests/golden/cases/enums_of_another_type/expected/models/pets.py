# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `pets` alone."""

from __future__ import annotations

from typing import Literal

from .._runtime import Model


class Pet(Model):
    version: Literal["3"] | str | None = None
    legs: Literal[2, 4] | int | None = None
    tame: Literal[True] | bool | None = None
    weight: str | None = None
