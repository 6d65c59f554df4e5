"""Examples of a document as values, each with the pointer where it stands."""

from __future__ import annotations

from typing import TypeAlias, TypeVar

from ..documents.tree import JSON, as_list, as_map, as_text, child
from ..problems import Outcome
from .at import At
from .cursor import Cursor

T = TypeVar("T")
Example: TypeAlias = tuple[str, JSON]
"""The pointer of a value, and the value."""

_GIVEN = frozenset({"example", "examples"})
_EXAMPLE_WORDS = frozenset(
    {"$ref", "value", "externalValue", "summary", "description"}
    | {"dataValue", "serializedValue"}
)


def examples(cursor: Cursor, at: At[T]) -> list[Example]:
    """The examples of a media type, parameter or header; those of its schema are not among them.

    Named ones come in the order of their names. An example whose value lies in another file
    (`externalValue`) is no value.
    """
    found: list[Example] = []
    if _GIVEN.isdisjoint(at.node):
        return found
    if "example" in at.node:
        found += _value(cursor, child(at.pointer, "example"), at.node["example"])
    named = at.node.get("examples")
    where = child(at.pointer, "examples")
    if isinstance(named, list):
        cursor.report(
            "examples-list",
            Outcome.REPAIRED,
            where,
            "examples has to map names to examples; read as a list of values",
            "give every example a name, and its value under value",
        )
        for index, value in enumerate(as_list(named)):
            found += _value(cursor, child(where, index), value)
    for name in sorted(as_map(named)):
        for pointer, value in _named(cursor, child(where, name)):
            found += _value(cursor, pointer, value)
    return found


def schema_examples(cursor: Cursor, pointer: str) -> list[Example]:
    """The examples that the schema at a pointer gives itself (`examples`, `example`)."""
    node = as_map(cursor.node(pointer))
    found: list[Example] = []
    if _GIVEN.isdisjoint(node):
        return found
    where = child(pointer, "examples")
    for index, value in enumerate(as_list(node.get("examples"))):
        found += _value(cursor, child(where, index), value)
    if "example" in node:
        found += _value(cursor, child(pointer, "example"), node["example"])
    return found


def _named(cursor: Cursor, pointer: str) -> list[Example]:
    """The value of one Example Object (OAS 3.1.1 section 4.8.19), if it has one."""
    followed = cursor.follow(pointer, "examples")
    if followed is None:
        return []
    node, target = followed
    members = as_map(node)
    for word in ("value", "dataValue"):
        if word in members:
            return [(child(target, word), members[word])]
    if members and not members.keys().isdisjoint(_EXAMPLE_WORDS):
        return []
    cursor.report(
        "bare-example",
        Outcome.REPAIRED,
        target,
        "an example is an object with a value; read as the value itself",
        "put it under value",
    )
    return [(target, node)]


def _value(cursor: Cursor, pointer: str, value: JSON) -> list[Example]:
    """A value, or the example that a `$ref` written in its place leads to."""
    members = as_map(value)
    ref = members.get("$ref")
    if len(members) != 1 or not as_text(ref).startswith("#/components/examples/"):
        return [(pointer, value)]
    cursor.report(
        "ref-for-value",
        Outcome.EVIDENCE,
        pointer,
        "a reference stands where a value is needed; read as the example it leads to",
        "refer to it under examples",
    )
    return _named(cursor, pointer)
