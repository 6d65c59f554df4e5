# Generated from page.md. Generate it again instead of changing it.
"""Models of `pets.food` alone."""

from __future__ import annotations

from typing import TypeAlias

from ..._runtime import Model, Number


class FoodMeat(Model):
    meat: Number | None = None


class FoodHay(Model):
    hay: Number | None = None


Food: TypeAlias = FoodMeat | FoodHay
