# Generated from openapi.yaml. Generate it again instead of changing it.
"""Every model, imported when its name is first read."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .unused import Contact as Contact
    from .unused import Mail as Mail
    from .unused import Phone as Phone
    from .unused import Shared as Shared
    from .unused import SharedA as SharedA
    from .unused import SharedB as SharedB

__all__ = ["Contact", "Mail", "Phone", "Shared", "SharedA", "SharedB"]

_HOMES = {
    "Contact": (".unused", "Contact"),
    "Mail": (".unused", "Mail"),
    "Phone": (".unused", "Phone"),
    "Shared": (".unused", "Shared"),
    "SharedA": (".unused", "SharedA"),
    "SharedB": (".unused", "SharedB"),
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
