# Generated from specs/rally. Change the overlay, not this file.
"""A typed client of Rally UXR."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .client import AsyncRally as AsyncClient
    from .client import AsyncRally as AsyncRally
    from .client import Rally as Client
    from .client import Rally as Rally

__all__ = ["AsyncClient", "AsyncRally", "Client", "Rally"]

_HOMES = {
    "AsyncClient": (".client", "AsyncRally"),
    "AsyncRally": (".client", "AsyncRally"),
    "Client": (".client", "Rally"),
    "Rally": (".client", "Rally"),
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
