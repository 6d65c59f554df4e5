# Generated from openapi.yaml. Generate it again instead of changing it.
"""Every model, imported when its name is first read."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .notes import Note as Note
    from .owners import Home as Home
    from .owners import Owner as Owner
    from .owners import Pet as Pet
    from .owners import PetInput as PetInput
    from .owners import Pets as Pets
    from .owners import PetsInput as PetsInput
    from .owners import Tag as Tag
    from .owners import TagInput as TagInput

__all__ = [
    "Home",
    "Note",
    "Owner",
    "Pet",
    "PetInput",
    "Pets",
    "PetsInput",
    "Tag",
    "TagInput",
]

_HOMES = {
    "Home": (".owners", "Home"),
    "Note": (".notes", "Note"),
    "Owner": (".owners", "Owner"),
    "Pet": (".owners", "Pet"),
    "PetInput": (".owners", "PetInput"),
    "Pets": (".owners", "Pets"),
    "PetsInput": (".owners", "PetsInput"),
    "Tag": (".owners", "Tag"),
    "TagInput": (".owners", "TagInput"),
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
