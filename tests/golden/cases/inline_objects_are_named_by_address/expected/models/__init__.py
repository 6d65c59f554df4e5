# Generated from openapi.yaml. Generate it again instead of changing it.
"""Every model, imported when its name is first read."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .pets import PetCreateBadRequest as PetCreateBadRequest
    from .pets import PetCreateRequestOwnerValue as PetCreateRequestOwnerValue
    from .pets import PetCreateRequestToy as PetCreateRequestToy
    from .pets import PetCreateResponse as PetCreateResponse
    from .pets import PetCreateResponseOwner as PetCreateResponseOwner
    from .pets import PetCreateResponseScoresValue as PetCreateResponseScoresValue
    from .unused import PetCreateRequestOwner as PetCreateRequestOwner

__all__ = [
    "PetCreateBadRequest",
    "PetCreateRequestOwner",
    "PetCreateRequestOwnerValue",
    "PetCreateRequestToy",
    "PetCreateResponse",
    "PetCreateResponseOwner",
    "PetCreateResponseScoresValue",
]

_HOMES = {
    "PetCreateBadRequest": (".pets", "PetCreateBadRequest"),
    "PetCreateRequestOwner": (".unused", "PetCreateRequestOwner"),
    "PetCreateRequestOwnerValue": (".pets", "PetCreateRequestOwnerValue"),
    "PetCreateRequestToy": (".pets", "PetCreateRequestToy"),
    "PetCreateResponse": (".pets", "PetCreateResponse"),
    "PetCreateResponseOwner": (".pets", "PetCreateResponseOwner"),
    "PetCreateResponseScoresValue": (".pets", "PetCreateResponseScoresValue"),
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
