# Generated from specs/renames_of_the_vendor. Change the overlay, not this file.
"""A typed client of Pets."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .client import AsyncZoo as AsyncClient
    from .client import AsyncZoo as AsyncZoo
    from .client import Zoo as Client
    from .client import Zoo as Zoo

__all__ = ["AsyncClient", "AsyncZoo", "Client", "Zoo"]

_HOMES = {
    "AsyncClient": (".client", "AsyncZoo"),
    "AsyncZoo": (".client", "AsyncZoo"),
    "Client": (".client", "Zoo"),
    "Zoo": (".client", "Zoo"),
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
