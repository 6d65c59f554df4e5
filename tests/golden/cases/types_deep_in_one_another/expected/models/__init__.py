# Generated from openapi.yaml. Generate it again instead of changing it.
"""Every model, imported when its name is first read."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .deep import A0 as A0
    from .unused import A1 as A1
    from .unused import A2 as A2
    from .unused import A3 as A3
    from .unused import A4 as A4
    from .unused import A5 as A5
    from .unused import A6 as A6
    from .unused import A7 as A7
    from .unused import A8 as A8
    from .unused import A9 as A9
    from .unused import A10 as A10
    from .unused import A11 as A11
    from .unused import A12 as A12

__all__ = [
    "A0",
    "A1",
    "A2",
    "A3",
    "A4",
    "A5",
    "A6",
    "A7",
    "A8",
    "A9",
    "A10",
    "A11",
    "A12",
]

_HOMES = {
    "A0": (".deep", "A0"),
    "A1": (".unused", "A1"),
    "A2": (".unused", "A2"),
    "A3": (".unused", "A3"),
    "A4": (".unused", "A4"),
    "A5": (".unused", "A5"),
    "A6": (".unused", "A6"),
    "A7": (".unused", "A7"),
    "A8": (".unused", "A8"),
    "A9": (".unused", "A9"),
    "A10": (".unused", "A10"),
    "A11": (".unused", "A11"),
    "A12": (".unused", "A12"),
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
