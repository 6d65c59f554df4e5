# Generated from openapi.yaml. Generate it again instead of changing it.
"""Every model, imported when its name is first read."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .unused import Cat as Cat
    from .unused import Counts as Counts
    from .unused import Either as Either
    from .unused import EitherA as EitherA
    from .unused import EitherSecond as EitherSecond
    from .unused import Marked as Marked
    from .unused import Pair as Pair
    from .unused import Pet as Pet
    from .unused import Some as Some

__all__ = [
    "Cat",
    "Counts",
    "Either",
    "EitherA",
    "EitherSecond",
    "Marked",
    "Pair",
    "Pet",
    "Some",
]

_HOMES = {
    "Cat": (".unused", "Cat"),
    "Counts": (".unused", "Counts"),
    "Either": (".unused", "Either"),
    "EitherA": (".unused", "EitherA"),
    "EitherSecond": (".unused", "EitherSecond"),
    "Marked": (".unused", "Marked"),
    "Pair": (".unused", "Pair"),
    "Pet": (".unused", "Pet"),
    "Some": (".unused", "Some"),
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
