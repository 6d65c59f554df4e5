# Generated from openapi.yaml. Generate it again instead of changing it.
"""Every model, imported when its name is first read."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .unused import ByPattern as ByPattern
    from .unused import Closed as Closed
    from .unused import Counts as Counts
    from .unused import Empty as Empty
    from .unused import Free as Free
    from .unused import FreeToo as FreeToo
    from .unused import Open as Open
    from .unused import Pet as Pet
    from .unused import Tagged as Tagged

__all__ = [
    "ByPattern",
    "Closed",
    "Counts",
    "Empty",
    "Free",
    "FreeToo",
    "Open",
    "Pet",
    "Tagged",
]

_HOMES = {
    "ByPattern": (".unused", "ByPattern"),
    "Closed": (".unused", "Closed"),
    "Counts": (".unused", "Counts"),
    "Empty": (".unused", "Empty"),
    "Free": (".unused", "Free"),
    "FreeToo": (".unused", "FreeToo"),
    "Open": (".unused", "Open"),
    "Pet": (".unused", "Pet"),
    "Tagged": (".unused", "Tagged"),
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
