# Generated from specs/explain_shows_the_overlay. Change the overlay, not this file.
"""A typed client of Explained."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .client import AsyncExplained as AsyncClient
    from .client import AsyncExplained as AsyncExplained
    from .client import Explained as Client
    from .client import Explained as Explained

__all__ = ["AsyncClient", "AsyncExplained", "Client", "Explained"]

_HOMES = {
    "AsyncClient": (".client", "AsyncExplained"),
    "AsyncExplained": (".client", "AsyncExplained"),
    "Client": (".client", "Explained"),
    "Explained": (".client", "Explained"),
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
