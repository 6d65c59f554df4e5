# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from .._runtime import Model


class Pet(Model):
    owner: Owner | None = None
    toy: Toy | None = None
    shop: Shop | None = None


class Shop(Model):
    city: str | None = None


class Owner(Model):
    name: str | None = None


class Toy(Model):
    size: int | None = None
