# Generated from openapi.yaml. Generate it again instead of changing it.
"""Every model, imported when its name is first read."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .unused import Gift as Gift
    from .unused import GiftBuyer as GiftBuyer
    from .unused import Invoice as Invoice
    from .unused import InvoiceBuyer as InvoiceBuyer
    from .unused import Order as Order
    from .unused import OrderBuyer as OrderBuyer
    from .unused import Shop as Shop
    from .unused import Surprise as Surprise

__all__ = [
    "Gift",
    "GiftBuyer",
    "Invoice",
    "InvoiceBuyer",
    "Order",
    "OrderBuyer",
    "Shop",
    "Surprise",
]

_HOMES = {
    "Gift": (".unused", "Gift"),
    "GiftBuyer": (".unused", "GiftBuyer"),
    "Invoice": (".unused", "Invoice"),
    "InvoiceBuyer": (".unused", "InvoiceBuyer"),
    "Order": (".unused", "Order"),
    "OrderBuyer": (".unused", "OrderBuyer"),
    "Shop": (".unused", "Shop"),
    "Surprise": (".unused", "Surprise"),
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
