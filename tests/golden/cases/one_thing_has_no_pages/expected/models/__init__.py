# Generated from openapi.yaml. Generate it again instead of changing it.
"""Every model, imported when its name is first read."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .boxes import BoxListResponse as BoxListResponse
    from .me import Me as Me
    from .me import Meta as Meta
    from .things import Links as Links
    from .things import LinksNext as LinksNext
    from .things import Thing as Thing

__all__ = ["BoxListResponse", "Links", "LinksNext", "Me", "Meta", "Thing"]

_HOMES = {
    "BoxListResponse": (".boxes", "BoxListResponse"),
    "Links": (".things", "Links"),
    "LinksNext": (".things", "LinksNext"),
    "Me": (".me", "Me"),
    "Meta": (".me", "Meta"),
    "Thing": (".things", "Thing"),
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
