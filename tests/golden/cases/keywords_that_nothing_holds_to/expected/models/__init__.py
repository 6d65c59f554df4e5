# Generated from openapi.yaml. Generate it again instead of changing it.
"""Every model, imported when its name is first read."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .unused import Closed as Closed
    from .unused import Forest as Forest
    from .unused import ForestTree as ForestTree
    from .unused import Name as Name
    from .unused import Tree as Tree

__all__ = ["Closed", "Forest", "ForestTree", "Name", "Tree"]

_HOMES = {
    "Closed": (".unused", "Closed"),
    "Forest": (".unused", "Forest"),
    "ForestTree": (".unused", "ForestTree"),
    "Name": (".unused", "Name"),
    "Tree": (".unused", "Tree"),
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
