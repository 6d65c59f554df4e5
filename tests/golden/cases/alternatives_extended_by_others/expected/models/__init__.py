# Generated from openapi.yaml. Generate it again instead of changing it.
"""Every model, imported when its name is first read."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .unused import Facets as Facets
    from .unused import FacetsLimit as FacetsLimit
    from .unused import FacetsPage as FacetsPage
    from .unused import Hits as Hits
    from .unused import HitsLimit as HitsLimit
    from .unused import HitsPage as HitsPage
    from .unused import Named as Named
    from .unused import NamedLimit as NamedLimit
    from .unused import NamedPage as NamedPage
    from .unused import Range as Range
    from .unused import RangeLimit as RangeLimit
    from .unused import RangePage as RangePage

__all__ = [
    "Facets",
    "FacetsLimit",
    "FacetsPage",
    "Hits",
    "HitsLimit",
    "HitsPage",
    "Named",
    "NamedLimit",
    "NamedPage",
    "Range",
    "RangeLimit",
    "RangePage",
]

_HOMES = {
    "Facets": (".unused", "Facets"),
    "FacetsLimit": (".unused", "FacetsLimit"),
    "FacetsPage": (".unused", "FacetsPage"),
    "Hits": (".unused", "Hits"),
    "HitsLimit": (".unused", "HitsLimit"),
    "HitsPage": (".unused", "HitsPage"),
    "Named": (".unused", "Named"),
    "NamedLimit": (".unused", "NamedLimit"),
    "NamedPage": (".unused", "NamedPage"),
    "Range": (".unused", "Range"),
    "RangeLimit": (".unused", "RangeLimit"),
    "RangePage": (".unused", "RangePage"),
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
