# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `pets` alone."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime import Model


class Pet(Model):
    name: str | None = None


class Pets(Model):
    items: list[PetsItem] | None = None


PetsItem: TypeAlias = Pet
