"""What the keyword `type` of a schema says, and what was meant by it."""

from __future__ import annotations

from typing import TypeAlias

from ..documents.tree import JSON, as_list
from .faults import Fault, degraded, odd_case, repaired

Node: TypeAlias = dict[str, JSON]

GONE = object()
"""Stands for the value of a keyword that is left out."""

_SHAPES = frozenset(
    {"$ref", "allOf", "anyOf", "oneOf", "properties", "items", "format", "pattern"}
    | {"additionalProperties", "prefixItems", "required", "minimum", "maximum"}
)
"""Words that tell of values other than null."""

_TYPES = frozenset(
    {"array", "boolean", "integer", "null", "number", "object", "string"}
)

_COMMON_NAMES = {
    **dict.fromkeys(("int", "int32"), ("integer", "int32")),
    **dict.fromkeys(("long", "int64"), ("integer", "int64")),
    **{name: ("number", name) for name in ("float", "double")},
    **{name: ("string", name) for name in ("byte", "date", "password", "uuid")},
    **dict.fromkeys(("datetime", "date-time"), ("string", "date-time")),
    **dict.fromkeys(("binary", "file"), ("string", "binary")),
    "bool": ("boolean", ""),
}
"""What stands for a type and a format: common names, formats, and the `file` of OpenAPI 2.0.

The common names are those of its table of data types (OAS 2.0, "Data Types").
"""


def mended_type(node: Node, faults: list[Fault]) -> Node:
    """A schema node whose `type` is none of null, as a value, and of names of formats."""
    said = node.get("type")
    if isinstance(said, str) and said in _TYPES:
        return node
    return _null_type(_common_name(node, faults), faults)


def _common_name(node: Node, faults: list[Fault]) -> Node:
    said = node.get("type")
    known = _COMMON_NAMES.get(said.lower()) if isinstance(said, str) else None
    if known is None:
        return node
    type_, format_ = known
    meant = f"{type_} of the format {format_}" if format_ else type_
    message = f"{said!r} is no type of JSON Schema; read as {meant}"
    faults.append(repaired("format-as-type", "type", message, f"write type: {type_}"))
    more = {"format": format_} if format_ and "format" not in node else {}
    return node | {"type": type_} | more


def _null_type(node: Node, faults: list[Fault]) -> Node:
    """`type: null` without quotes, where nothing else says of which type the values are."""
    if node.get("type", "") is not None or not node.keys().isdisjoint(_SHAPES):
        return node
    message = "null, as a value, stands for the type; read as 'null'"
    faults.append(repaired("null-for-type", "type", message, "put null in quotes"))
    return node | {"type": "null"}


def bare_type(value: JSON) -> str:
    """The type that a text stands for where a schema is needed, "" when it is none."""
    return value if isinstance(value, str) and value in _TYPES else ""


def type_rule(word: str, value: JSON) -> tuple[JSON, Fault | None]:
    """Types in odd case, nothing where "null" is meant, and an empty list."""
    if isinstance(value, str):
        if value in _TYPES or value.lower() not in _TYPES:
            return value, None
        return value.lower(), odd_case(word, value, value.lower())
    if not isinstance(value, list) or not value:
        message = "type names no type; left out"
        return GONE, repaired("empty-type", word, message, "name a type, or remove it")
    types = as_list(value)
    known = [t for t in types if isinstance(t, str)]
    if len(known) == len(types):
        return types, None
    if all(isinstance(t, str) or t is None for t in types):
        message = "null, as a value, stands among the types; read as 'null'"
        meant = ["null" if t is None else t for t in types]
        return meant, repaired("null-for-type", word, message, "put null in quotes")
    message = "type lists names only; the rest is left out"
    fault = degraded("bad-keyword", word, message, "list names of types")
    return (known or GONE), fault
