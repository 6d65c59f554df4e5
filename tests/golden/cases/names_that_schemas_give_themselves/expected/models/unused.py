# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from .._runtime import Model


class Pet(Model):
    shop: Shop | None = None
    street: Street | None = None
    self: Pet | None = None
    owner: Owner | None = None
    kind: Shop | Address | None = None


class Shop(Model):
    street: Street | None = None


class Street(Model):
    number: int | None = None


class Owner(Model):
    address: Address | None = None
    city: City | None = None
    home: Address | None = None


class Address(Model):
    city: City | None = None
    zip: Zip | None = None


class City(Model):
    name: str | None = None


class Zip(Model):
    code: str | None = None
