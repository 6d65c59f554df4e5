# Generated from openapi.yaml. Generate it again instead of changing it.
"""Every model, imported when its name is first read."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .unused import Colour as Colour
    from .unused import Fixed as Fixed
    from .unused import Lone as Lone
    from .unused import Mixed as Mixed
    from .unused import Pet as Pet
    from .unused import Shaped as Shaped
    from .unused import Size as Size

__all__ = ["Colour", "Fixed", "Lone", "Mixed", "Pet", "Shaped", "Size"]

_HOMES = {
    "Colour": (".unused", "Colour"),
    "Fixed": (".unused", "Fixed"),
    "Lone": (".unused", "Lone"),
    "Mixed": (".unused", "Mixed"),
    "Pet": (".unused", "Pet"),
    "Shaped": (".unused", "Shaped"),
    "Size": (".unused", "Size"),
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
