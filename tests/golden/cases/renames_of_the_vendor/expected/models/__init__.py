# Generated from specs/renames_of_the_vendor. Change the overlay, not this file.
"""Every model, imported when its name is first read."""

from __future__ import annotations

import warnings
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .shared.animal import Animal as Animal
    from .shared.animal import Animal as Pet

__all__ = ["Animal", "Pet"]

_HOMES = {"Animal": (".shared.animal", "Animal"), "Pet": (".shared.animal", "Animal")}

_FORMER = {"Pet": "Animal"}


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module, attribute = _HOMES[name]
        value = getattr(import_module(module, __name__), attribute)
        if name in _FORMER:
            told = f"the vendor renamed {name}: use {_FORMER[name]}"
            warnings.warn(told, DeprecationWarning, stacklevel=2)
            return value
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
