# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from .._runtime import Model


class Gift(Model):
    buyer: GiftBuyer | None = None
    shop: Shop | None = None


class Invoice(Model):
    buyer: InvoiceBuyer | None = None
    shop: Shop | None = None


class Order(Model):
    buyer: OrderBuyer | None = None
    shop: Shop | None = None


class Shop(Model):
    name: str | None = None


class Surprise(Model):
    buyer: GiftBuyer | None = None
    shop: Shop | None = None
    hidden: bool | None = None


class GiftBuyer(Model):
    name: str | None = None
    note: str


class InvoiceBuyer(Model):
    vat: str
    name: str | None = None


class OrderBuyer(Model):
    name: str | None = None
