# Generated from specs/qobra. Change the overlay, not this file.
"""A typed client of Qobra API."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .client import AsyncQobra as AsyncClient
    from .client import AsyncQobra as AsyncQobra
    from .client import Qobra as Client
    from .client import Qobra as Qobra

__all__ = ["AsyncClient", "AsyncQobra", "Client", "Qobra"]

_HOMES = {
    "AsyncClient": (".client", "AsyncQobra"),
    "AsyncQobra": (".client", "AsyncQobra"),
    "Client": (".client", "Qobra"),
    "Qobra": (".client", "Qobra"),
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
