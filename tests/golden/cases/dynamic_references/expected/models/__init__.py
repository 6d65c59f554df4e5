# Generated from openapi.yaml. Generate it again instead of changing it.
"""Every model, imported when its name is first read."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .owners import Owners as Owners
    from .owners import OwnersBest as OwnersBest
    from .owners import OwnersItem as OwnersItem
    from .pets import Pet as Pet
    from .pets import Pets as Pets
    from .pets import PetsBest as PetsBest
    from .pets import PetsItem as PetsItem
    from .unused import Best as Best
    from .unused import Item as Item
    from .unused import List as List
    from .unused import ListBest as ListBest
    from .unused import ListItem as ListItem

__all__ = [
    "Best",
    "Item",
    "List",
    "ListBest",
    "ListItem",
    "Owners",
    "OwnersBest",
    "OwnersItem",
    "Pet",
    "Pets",
    "PetsBest",
    "PetsItem",
]

_HOMES = {
    "Best": (".unused", "Best"),
    "Item": (".unused", "Item"),
    "List": (".unused", "List"),
    "ListBest": (".unused", "ListBest"),
    "ListItem": (".unused", "ListItem"),
    "Owners": (".owners", "Owners"),
    "OwnersBest": (".owners", "OwnersBest"),
    "OwnersItem": (".owners", "OwnersItem"),
    "Pet": (".pets", "Pet"),
    "Pets": (".pets", "Pets"),
    "PetsBest": (".pets", "PetsBest"),
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
