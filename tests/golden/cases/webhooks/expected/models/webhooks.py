# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that webhooks alone use."""

from __future__ import annotations

from typing import Annotated

from .._runtime import Field, Model
from .shared.order import Order


class Sent(Model):
    id: int | None = None
    parcels: list[str] | None = None


class OrderCreatedPayload(Model):
    order: Order
    by: OrderCreatedPayloadBy | None = None


class OrderCreatedPayloadBy(Model):
    name: str | None = None


class OrderCreatedHeaders(Model):
    """The documented headers of `webhooks.ORDER_CREATED`.

    Read by `webhooks.ORDER_CREATED.parse_headers(OrderCreatedHeaders, ...)`.
    """

    x_signature: Annotated[str | None, Field(alias="X-Signature")] = None
    """Of the raw body."""
