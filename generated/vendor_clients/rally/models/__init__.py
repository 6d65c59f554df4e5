# Generated from specs/rally. Change the overlay, not this file.
"""Every model, imported when its name is first read."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .imports import GetImportHeaders as GetImportHeaders
    from .imports import Import as Import
    from .imports import ImportFailedRecordEmail as ImportFailedRecordEmail
    from .imports import ImportFailedRecordPersonId as ImportFailedRecordPersonId

__all__ = [
    "GetImportHeaders",
    "Import",
    "ImportFailedRecordEmail",
    "ImportFailedRecordPersonId",
]

_HOMES = {
    "GetImportHeaders": (".imports", "GetImportHeaders"),
    "Import": (".imports", "Import"),
    "ImportFailedRecordEmail": (".imports", "ImportFailedRecordEmail"),
    "ImportFailedRecordPersonId": (".imports", "ImportFailedRecordPersonId"),
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
