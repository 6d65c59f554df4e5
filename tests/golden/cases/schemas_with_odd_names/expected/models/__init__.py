# Generated from openapi.yaml. Generate it again instead of changing it.
"""Every model, imported when its name is first read."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .unused import HTTPError as HTTPError
    from .unused import List as List
    from .unused import MapStringPet as MapStringPet
    from .unused import Model2FA as Model2FA
    from .unused import None_ as None_
    from .unused import PagePet as PagePet
    from .unused import PetStore as PetStore
    from .unused import PetUnderscoreStore as PetUnderscoreStore
    from .unused import ÄpfelListe as ÄpfelListe

__all__ = [
    "HTTPError",
    "List",
    "MapStringPet",
    "Model2FA",
    "None_",
    "PagePet",
    "PetStore",
    "PetUnderscoreStore",
    "ÄpfelListe",
]

_HOMES = {
    "HTTPError": (".unused", "HTTPError"),
    "List": (".unused", "List"),
    "MapStringPet": (".unused", "MapStringPet"),
    "Model2FA": (".unused", "Model2FA"),
    "None_": (".unused", "None_"),
    "PagePet": (".unused", "PagePet"),
    "PetStore": (".unused", "PetStore"),
    "PetUnderscoreStore": (".unused", "PetUnderscoreStore"),
    "ÄpfelListe": (".unused", "ÄpfelListe"),
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
