# Generated from openapi.yaml. Generate it again instead of changing it.
"""Every model, imported when its name is first read."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .shared.order import Order as Order
    from .webhooks import OrderCreatedHeaders as OrderCreatedHeaders
    from .webhooks import OrderCreatedPayload as OrderCreatedPayload
    from .webhooks import OrderCreatedPayloadBy as OrderCreatedPayloadBy
    from .webhooks import Sent as Sent

__all__ = [
    "Order",
    "OrderCreatedHeaders",
    "OrderCreatedPayload",
    "OrderCreatedPayloadBy",
    "Sent",
]

_HOMES = {
    "Order": (".shared.order", "Order"),
    "OrderCreatedHeaders": (".webhooks", "OrderCreatedHeaders"),
    "OrderCreatedPayload": (".webhooks", "OrderCreatedPayload"),
    "OrderCreatedPayloadBy": (".webhooks", "OrderCreatedPayloadBy"),
    "Sent": (".webhooks", "Sent"),
}


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module, attribute = _HOMES[name]
        value = getattr(import_module(module, __name__), attribute)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
