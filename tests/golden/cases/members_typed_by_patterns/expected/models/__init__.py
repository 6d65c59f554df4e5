# Generated from openapi.yaml. Generate it again instead of changing it.
"""Every model, imported when its name is first read."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .things import Thing as Thing
    from .things import ThingLink as ThingLink
    from .unused import Closed as Closed
    from .unused import Never as Never
    from .unused import Parts as Parts
    from .unused import Rest as Rest
    from .unused import Unread as Unread

__all__ = ["Closed", "Never", "Parts", "Rest", "Thing", "ThingLink", "Unread"]

_HOMES = {
    "Closed": (".unused", "Closed"),
    "Never": (".unused", "Never"),
    "Parts": (".unused", "Parts"),
    "Rest": (".unused", "Rest"),
    "Thing": (".things", "Thing"),
    "ThingLink": (".things", "ThingLink"),
    "Unread": (".unused", "Unread"),
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
