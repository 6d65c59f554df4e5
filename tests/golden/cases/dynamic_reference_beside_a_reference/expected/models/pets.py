# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `pets` alone."""

from __future__ import annotations

from .._runtime import Model


class Pets(Model):
    items: list[PetsItem] | None = None


class PetsItem(Model):
    name: str | None = None
    id: int
