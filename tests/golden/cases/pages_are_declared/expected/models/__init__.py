# Generated from openapi.yaml. Generate it again instead of changing it.
"""Every model, imported when its name is first read."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .others import OtherListResponse as OtherListResponse
    from .shared.list import List as List
    from .shared.thing import Thing as Thing
    from .things import ThingListResponse as ThingListResponse

__all__ = ["List", "OtherListResponse", "Thing", "ThingListResponse"]

_HOMES = {
    "List": (".shared.list", "List"),
    "OtherListResponse": (".others", "OtherListResponse"),
    "Thing": (".shared.thing", "Thing"),
    "ThingListResponse": (".things", "ThingListResponse"),
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
