# Generated from specs/pinecone. Change the overlay, not this file.
"""A typed client of Pinecone API."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .client import AsyncPinecone as AsyncClient
    from .client import AsyncPinecone as AsyncPinecone
    from .client import Pinecone as Client
    from .client import Pinecone as Pinecone

__all__ = ["AsyncClient", "AsyncPinecone", "Client", "Pinecone"]

_HOMES = {
    "AsyncClient": (".client", "AsyncPinecone"),
    "AsyncPinecone": (".client", "AsyncPinecone"),
    "Client": (".client", "Pinecone"),
    "Pinecone": (".client", "Pinecone"),
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
