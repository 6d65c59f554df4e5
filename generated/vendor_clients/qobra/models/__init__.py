# Generated from specs/qobra. Change the overlay, not this file.
"""Every model, imported when its name is first read."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .imports import ImportConfigErrorModel as ImportConfigErrorModel
    from .imports import ImportConfigModel as ImportConfigModel
    from .imports import ImportModel as ImportModel
    from .imports import ImportModelResponseSuccess as ImportModelResponseSuccess
    from .imports import ImportStatus as ImportStatus
    from .imports import ImportTypes as ImportTypes
    from .imports import ParsingErrorImportLineModel as ParsingErrorImportLineModel

__all__ = [
    "ImportConfigErrorModel",
    "ImportConfigModel",
    "ImportModel",
    "ImportModelResponseSuccess",
    "ImportStatus",
    "ImportTypes",
    "ParsingErrorImportLineModel",
]

_HOMES = {
    "ImportConfigErrorModel": (".imports", "ImportConfigErrorModel"),
    "ImportConfigModel": (".imports", "ImportConfigModel"),
    "ImportModel": (".imports", "ImportModel"),
    "ImportModelResponseSuccess": (".imports", "ImportModelResponseSuccess"),
    "ImportStatus": (".imports", "ImportStatus"),
    "ImportTypes": (".imports", "ImportTypes"),
    "ParsingErrorImportLineModel": (".imports", "ParsingErrorImportLineModel"),
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
