# Generated from specs/micro. Change the overlay, not this file.
"""Every model, imported when its name is first read."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .prism.imports import Error as Error
    from .prism.imports import ImportGetResponse as ImportGetResponse
    from .prism.imports import Result as Result
    from .prism.imports import ResultError as ResultError

__all__ = ["Error", "ImportGetResponse", "Result", "ResultError"]

_HOMES = {
    "Error": (".prism.imports", "Error"),
    "ImportGetResponse": (".prism.imports", "ImportGetResponse"),
    "Result": (".prism.imports", "Result"),
    "ResultError": (".prism.imports", "ResultError"),
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
