# Generated from openapi.yaml. Generate it again instead of changing it.
"""Every model, imported when its name is first read."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .blocks import Block as Block
    from .blocks import Image as Image
    from .blocks import Text as Text
    from .unused import Task as Task
    from .unused import TaskDone as TaskDone
    from .unused import TaskObject as TaskObject

__all__ = ["Block", "Image", "Task", "TaskDone", "TaskObject", "Text"]

_HOMES = {
    "Block": (".blocks", "Block"),
    "Image": (".blocks", "Image"),
    "Task": (".unused", "Task"),
    "TaskDone": (".unused", "TaskDone"),
    "TaskObject": (".unused", "TaskObject"),
    "Text": (".blocks", "Text"),
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
