# Generated from openapi.yaml. Generate it again instead of changing it.
"""Every model, imported when its name is first read."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .owners import Owners as Owners
    from .owners import OwnersItem as OwnersItem
    from .pets import Pets as Pets
    from .pets import PetsItem as PetsItem
    from .unused import Entry as Entry
    from .unused import List as List
    from .unused import ListItem as ListItem

__all__ = ["Entry", "List", "ListItem", "Owners", "OwnersItem", "Pets", "PetsItem"]

_HOMES = {
    "Entry": (".unused", "Entry"),
    "List": (".unused", "List"),
    "ListItem": (".unused", "ListItem"),
    "Owners": (".owners", "Owners"),
    "OwnersItem": (".owners", "OwnersItem"),
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
