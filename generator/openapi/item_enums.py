"""An enum that stands beside `type: array` and lists what the items may be.

No array is allowed by such an enum (JSON Schema 2020-12 validation, section 6.1.2), and each of its
values by the items. The schema of the array is read without it, and that of the items with it.
"""

from __future__ import annotations

from typing import TypeAlias

from ..documents.tree import JSON, as_list, as_map
from .faults import Fault, degraded

Node: TypeAlias = dict[str, JSON]

_TYPES: dict[type[object], frozenset[str]] = {
    bool: frozenset({"boolean"}),
    int: frozenset({"integer", "number"}),
    float: frozenset({"number"}),
    str: frozenset({"string"}),
}
"""What a value may be, in the words of JSON Schema."""


def without_enum_of_items(array: Node, faults: list[Fault]) -> Node:
    """A schema node whose `enum`, where it is that of the items, is left to them."""
    if not _lists_items(array, as_map(array.get("items"))):
        return array
    message = "the enum lists no array, but what the items may be; read as theirs"
    faults.append(
        degraded("enum-of-another-type", "enum", message, "move it into items")
    )
    return {word: value for word, value in array.items() if word != "enum"}


def with_enum_of_array(items: Node, array: Node) -> Node:
    """The schema node of items with the `enum` of the array that they are in, unless they have one."""
    if "enum" in items or not _lists_items(array, items):
        return items
    return items | {"enum": array["enum"]}


def _lists_items(array: Node, items: Node) -> bool:
    if array.get("type") != "array" or not (values := as_list(array.get("enum"))):
        return False
    said = items.get("type")
    return isinstance(said, str) and all(said in _names(value) for value in values)


def _names(value: object) -> frozenset[str]:
    return _TYPES.get(type(value), frozenset())
