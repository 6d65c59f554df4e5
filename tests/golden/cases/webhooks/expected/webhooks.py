# Generated from openapi.yaml. Generate it again instead of changing it.
"""What the API sends to a server of yours: read a request by its webhook's `parse`."""

from __future__ import annotations

from collections.abc import Mapping

from ._runtime import Webhook
from .models.webhooks import OrderCreatedPayload, Sent

ORDER_CREATED: Webhook[OrderCreatedPayload] = Webhook(
    "order.created",
    "POST",
    payload=OrderCreatedPayload,
    answers=("200",),
    api="Client",
)
"""Someone ordered.

Its headers are read by `parse_headers(OrderCreatedHeaders, headers)`.
"""

ORDER_SENT: Webhook[Sent] = Webhook(
    "order.sent",
    "PUT",
    payload=Sent,
    answers=("200",),
    api="Client",
)
"""PUT `order.sent`."""

ALIVE: Webhook[None] = Webhook(
    "ping",
    "POST",
    payload=None,
    answers=("204",),
    api="Client",
)
"""POST `ping`."""

WEBHOOKS: Mapping[str, Webhook[OrderCreatedPayload | Sent | None]] = {
    "order.created": ORDER_CREATED,
    "order.sent": ORDER_SENT,
    "ping": ALIVE,
}
"""Each webhook by its name, for a server that takes several at one address."""
