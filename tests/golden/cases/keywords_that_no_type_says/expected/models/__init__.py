# Generated from openapi.yaml. Generate it again instead of changing it.
"""Every model, imported when its name is first read."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .unused import Conditional as Conditional
    from .unused import Idle as Idle
    from .unused import Named as Named
    from .unused import Other as Other
    from .unused import Tree as Tree

__all__ = ["Conditional", "Idle", "Named", "Other", "Tree"]

_HOMES = {
    "Conditional": (".unused", "Conditional"),
    "Idle": (".unused", "Idle"),
    "Named": (".unused", "Named"),
    "Other": (".unused", "Other"),
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
