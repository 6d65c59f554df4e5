# Generated from specs/overlay_extends_its_document. Change the overlay, not this file.
"""A typed client of Pets."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .client import AsyncPetStore as AsyncClient
    from .client import AsyncPetStore as AsyncPetStore
    from .client import PetStore as Client
    from .client import PetStore as PetStore

__all__ = ["AsyncClient", "AsyncPetStore", "Client", "PetStore"]

_HOMES = {
    "AsyncClient": (".client", "AsyncPetStore"),
    "AsyncPetStore": (".client", "AsyncPetStore"),
    "Client": (".client", "PetStore"),
    "PetStore": (".client", "PetStore"),
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
