# Generated from specs/. Change the overlay, not this file.
"""Core schemas in which a value is read as itself: `Literal` alone takes 0 for false, and 1.0 for 1."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeAlias, cast

from pydantic_core import CoreSchema, core_schema

Node: TypeAlias = dict[str, Any]

_PARTS: Final = (
    "schema",
    "json_schema",
    "python_schema",
    "items_schema",
    "keys_schema",
    "values_schema",
    "extras_schema",
    "choices",
    "steps",
    "fields",
    "definitions",
)
"""The parts of a core schema that are core schemas, lists or dicts of some."""

_KINDS: Final[dict[type, Callable[[], CoreSchema]]] = {
    str: core_schema.str_schema,
    bool: lambda: core_schema.bool_schema(strict=True),
    int: lambda: core_schema.int_schema(strict=True),
}


def exact(schema: CoreSchema) -> CoreSchema:
    """A core schema that holds each literal to its own kind, and leaves out those that say nothing.

    `Literal["a", "b"] | str` reads any text: the literal is for type checkers, and costs time.
    The classes inside have seen to their own.
    """
    return cast("CoreSchema", _exact(cast("Node", schema)))


def _exact(schema: Node) -> Node:
    if schema.get("type") == "literal":
        return _literal(schema)
    changed = schema
    for key in _PARTS:
        part = schema.get(key)
        inner = _inside(part)
        if inner is not part:
            changed = {**changed, key: inner}
    return _union(changed) if changed.get("type") == "union" else changed


def _inside(part: Any) -> Any:
    """A part of a core schema with what is in it exact; the part itself where all is."""
    if isinstance(part, dict):
        node = cast("Node", part)
        kind = node.get("type")
        if isinstance(kind, str):
            return node if kind == "model" else _exact(node)
        inner = {key: _inside(value) for key, value in node.items()}
        return inner if any(inner[key] is not node[key] for key in inner) else node
    if isinstance(part, list):
        items = cast("list[object]", part)
        new = [_inside(item) for item in items]
        is_same = all(one is old for one, old in zip(new, items, strict=True))
        return items if is_same else new
    return part


def _literal(schema: Node) -> Node:
    kinds = dict.fromkeys(map(type, schema["expected"]))
    if kinds.keys() <= {str}:
        return schema
    choices = [_one_kind(schema["expected"], kind) for kind in kinds]
    if len(choices) == 1:
        return cast("Node", choices[0])
    return cast("Node", core_schema.union_schema(choices, mode="left_to_right"))


def _one_kind(values: list[Any], kind: type) -> Any:
    said = core_schema.literal_schema([one for one in values if type(one) is kind])
    return core_schema.chain_schema([_KINDS[kind](), said]) if kind in _KINDS else said


def _union(schema: Node) -> Node:
    """A union without the literals of kinds that other members take as a whole."""
    choices: list[Any] = schema["choices"]
    whole = {one["type"] for one in choices if _is_plain(one)}
    kept = [
        one for one in choices if not _literal_kinds(one) <= whole or _is_plain(one)
    ]
    if len(kept) == len(choices):
        return schema
    return cast("Node", kept[0]) if len(kept) == 1 else {**schema, "choices": kept}


def _is_plain(choice: Any) -> bool:
    return isinstance(choice, dict) and choice.keys() <= {"type", "strict"}


def _literal_kinds(choice: Any) -> set[str]:
    """The kinds of an exact literal's values, as core schemas call them; one that is none of theirs else."""
    match choice:
        case {"type": "literal", "expected": values}:
            return {type(one).__name__ for one in cast("list[Any]", values)}
        case {"type": "chain", "steps": [{"type": kind}, {"type": "literal"}]}:
            return {kind}
        case {"type": "union", "choices": members}:
            return set[str]().union(*map(_literal_kinds, cast("list[Any]", members)))
        case _:
            return {"other"}
