"""The names of classes that the overlay pins."""

from __future__ import annotations

from ..api.addresses import is_derived
from ..api.model import Api
from ..documents.tree import as_map, as_text
from ..openapi import Specification
from .names import pascal


def pinned_models(spec: Specification, api: Api) -> dict[str, str]:
    """The names of classes that the overlay pins, by the schema's pointer (`x-python-name`).

    On a property it is the field's name, and the class has its own from there on.
    """
    said = {
        pointer: as_text(as_map(spec.schema(pointer)).get("x-python-name"))
        for pointer in api.definitions
        if pointer in api.named or not (_is_property(pointer) or is_derived(pointer))
    }
    return {pointer: pascal(name) for pointer, name in said.items() if name}


def _is_property(pointer: str) -> bool:
    return pointer.rpartition("/")[0].endswith("/properties")
