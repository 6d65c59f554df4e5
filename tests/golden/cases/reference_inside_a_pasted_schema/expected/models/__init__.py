# Generated from openapi.yaml. Generate it again instead of changing it.
"""Every model, imported when its name is first read."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .choirs import Break as Break
    from .choirs import Choir as Choir
    from .choirs import Concert as Concert
    from .choirs import Singer as Singer

__all__ = ["Break", "Choir", "Concert", "Singer"]

_HOMES = {
    "Break": (".choirs", "Break"),
    "Choir": (".choirs", "Choir"),
    "Concert": (".choirs", "Concert"),
    "Singer": (".choirs", "Singer"),
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
