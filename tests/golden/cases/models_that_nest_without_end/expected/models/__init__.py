# Generated from openapi.yaml. Generate it again instead of changing it.
"""Every model, imported when its name is first read."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .pets import A0 as A0
    from .pets import A1 as A1
    from .pets import A2 as A2
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
    from .unused import A13 as A13
    from .unused import A14 as A14
    from .unused import A15 as A15
    from .unused import A16 as A16
    from .unused import A17 as A17
    from .unused import A18 as A18
    from .unused import A19 as A19
    from .unused import A20 as A20
    from .unused import A21 as A21
    from .unused import A22 as A22
    from .unused import A23 as A23
    from .unused import A24 as A24
    from .unused import A25 as A25
    from .unused import A26 as A26

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
    "A13",
    "A14",
    "A15",
    "A16",
    "A17",
    "A18",
    "A19",
    "A20",
    "A21",
    "A22",
    "A23",
    "A24",
    "A25",
    "A26",
]

_HOMES = {
    "A0": (".pets", "A0"),
    "A1": (".pets", "A1"),
    "A2": (".pets", "A2"),
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
    "A13": (".unused", "A13"),
    "A14": (".unused", "A14"),
    "A15": (".unused", "A15"),
    "A16": (".unused", "A16"),
    "A17": (".unused", "A17"),
    "A18": (".unused", "A18"),
    "A19": (".unused", "A19"),
    "A20": (".unused", "A20"),
    "A21": (".unused", "A21"),
    "A22": (".unused", "A22"),
    "A23": (".unused", "A23"),
    "A24": (".unused", "A24"),
    "A25": (".unused", "A25"),
    "A26": (".unused", "A26"),
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
