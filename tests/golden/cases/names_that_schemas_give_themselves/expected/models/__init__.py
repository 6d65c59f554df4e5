# Generated from openapi.yaml. Generate it again instead of changing it.
"""Every model, imported when its name is first read."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .unused import Address as Address
    from .unused import City as City
    from .unused import Owner as Owner
    from .unused import Pet as Pet
    from .unused import Shop as Shop
    from .unused import Street as Street
    from .unused import Zip as Zip

__all__ = ["Address", "City", "Owner", "Pet", "Shop", "Street", "Zip"]

_HOMES = {
    "Address": (".unused", "Address"),
    "City": (".unused", "City"),
    "Owner": (".unused", "Owner"),
    "Pet": (".unused", "Pet"),
    "Shop": (".unused", "Shop"),
    "Street": (".unused", "Street"),
    "Zip": (".unused", "Zip"),
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
