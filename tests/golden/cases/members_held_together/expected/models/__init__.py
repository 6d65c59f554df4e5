# Generated from openapi.yaml. Generate it again instead of changing it.
"""Every model, imported when its name is first read."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .unused import Few as Few
    from .unused import Further as Further
    from .unused import Late as Late
    from .unused import Patterns as Patterns
    from .unused import Step as Step
    from .unused import Steps as Steps
    from .unused import Tag as Tag
    from .unused import Third as Third
    from .unused import Way as Way

__all__ = ["Few", "Further", "Late", "Patterns", "Step", "Steps", "Tag", "Third", "Way"]

_HOMES = {
    "Few": (".unused", "Few"),
    "Further": (".unused", "Further"),
    "Late": (".unused", "Late"),
    "Patterns": (".unused", "Patterns"),
    "Step": (".unused", "Step"),
    "Steps": (".unused", "Steps"),
    "Tag": (".unused", "Tag"),
    "Third": (".unused", "Third"),
    "Way": (".unused", "Way"),
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
