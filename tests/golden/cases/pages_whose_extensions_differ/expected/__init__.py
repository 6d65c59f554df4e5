# Generated from specs/pages_whose_extensions_differ. Change the overlay, not this file.
"""A typed client of Pets."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .client import AsyncPets as AsyncClient
    from .client import AsyncPets as AsyncPets
    from .client import Pets as Client
    from .client import Pets as Pets

__all__ = ["AsyncClient", "AsyncPets", "Client", "Pets"]

_HOMES = {
    "AsyncClient": (".client", "AsyncPets"),
    "AsyncPets": (".client", "AsyncPets"),
    "Client": (".client", "Pets"),
    "Pets": (".client", "Pets"),
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
