# Generated from openapi.yaml. Generate it again instead of changing it.
"""Every model, imported when its name is first read."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .unused import Ids as Ids
    from .unused import Moment as Moment
    from .unused import Number as Number
    from .unused import Pet as Pet
    from .unused import Value as Value

__all__ = ["Ids", "Moment", "Number", "Pet", "Value"]

_HOMES = {
    "Ids": (".unused", "Ids"),
    "Moment": (".unused", "Moment"),
    "Number": (".unused", "Number"),
    "Pet": (".unused", "Pet"),
    "Value": (".unused", "Value"),
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
