# Generated from openapi.yaml. Generate it again instead of changing it.
"""Every model, imported when its name is first read."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .names import Names as Names
    from .names import NamesItem as NamesItem
    from .pets import Pet as Pet
    from .pets import Pets as Pets
    from .pets import PetsItem as PetsItem
    from .unused import Item as Item
    from .unused import List as List

__all__ = ["Item", "List", "Names", "NamesItem", "Pet", "Pets", "PetsItem"]

_HOMES = {
    "Item": (".unused", "Item"),
    "List": (".unused", "List"),
    "Names": (".names", "Names"),
    "NamesItem": (".names", "NamesItem"),
    "Pet": (".pets", "Pet"),
    "Pets": (".pets", "Pets"),
    "PetsItem": (".pets", "PetsItem"),
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
