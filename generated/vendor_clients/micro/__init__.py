# Generated from specs/micro. Change the overlay, not this file.
"""A typed client of Micro API."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .client import AsyncMicro as AsyncClient
    from .client import AsyncMicro as AsyncMicro
    from .client import Micro as Client
    from .client import Micro as Micro

__all__ = ["AsyncClient", "AsyncMicro", "Client", "Micro"]

_HOMES = {
    "AsyncClient": (".client", "AsyncMicro"),
    "AsyncMicro": (".client", "AsyncMicro"),
    "Client": (".client", "Micro"),
    "Micro": (".client", "Micro"),
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
