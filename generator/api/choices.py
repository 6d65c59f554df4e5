"""The values of `enum` and `const` read into types."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence

from ..documents.tree import JSON, as_list
from .scalars import scalar
from .types import ANY, NULL, Array, Choice, Kind, Limits, Map, Scalar, Type, union
from .view import View

_INTEGER = r"-?[1-9]\d{0,17}|0"
_BOOLEANS = frozenset({"true", "false"})
_KINDS = {
    bool: "boolean",
    int: "integer",
    float: "number",
    str: "string",
    list: "array",
    dict: "object",
}


def choice(view: View) -> Type:
    """The type of a view whose values are listed.

    Text, integers and booleans are kept one by one. A value that no literal type can hold (a
    fraction, an array, an object) widens the choice to its kind. Beside values that their own
    schema's type excludes stands that type: a server may send either.
    """
    only = view.choices or []
    if view.constant and len(only) == 1 and _fits(only[0], view):
        return _constant(only[0])
    literal: dict[tuple[type, JSON], JSON] = {}
    wide: list[Type] = []
    for value in _values(view):
        if value is None:
            wide.append(NULL)
        elif isinstance(value, str | bool | int):
            literal.setdefault((type(value), value), value)
        elif isinstance(value, float):
            wide.append(Scalar(Kind.NUMBER))
        else:
            wide.append(Array(ANY) if isinstance(value, list) else Map(ANY))
    members: list[Type] = []
    if literal:
        members.append(Choice(tuple(literal.values()), closed=view.constant))
    told = [type_ for type_ in wide if type_ != NULL]
    unlisted = not literal and not told and any(value is not None for value in only)
    if unlisted or any(identity(value) in view.strangers for value in only):
        wide.append(_kind_alone(view))
    return union([*members, *wide]) if members or wide else _kind_alone(view)


def texts(node: dict[str, JSON], words: list[str]) -> Choice | None:
    """The type of a schema that lists texts and says no more, as most do that list any: `choice` says the same."""
    if words == ["const"] and isinstance(node["const"], str):
        return Choice((node["const"],), closed=True)
    if "enum" not in words or node.get("type") != "string" or len(words) > 2:
        return None
    values = as_list(node["enum"])
    if not values or not all(isinstance(value, str) for value in values):
        return None
    return Choice(tuple(dict.fromkeys(values)))


def _values(view: View) -> Iterator[JSON]:
    """What is listed and of one of the types, means what is, or excludes them."""
    for value in view.choices or ():
        if _fits(value, view):
            yield value
        elif (told := meant(value, view.types or ())) is not None:
            yield told
        elif identity(value) in view.strangers:
            yield value


def meant(value: JSON, types: Sequence[str]) -> JSON:
    """What a listed value stands for that is of none of the types: 3 among texts is "3"; None for nothing.

    Numbers with fractions are nothing: how they were written is seen only where they stand.
    """
    if isinstance(value, bool | int) and "string" in types:
        return json.dumps(value)
    if not isinstance(value, str):
        return None
    if "integer" in types and re.fullmatch(_INTEGER, value):
        return int(value)
    return value == "true" if "boolean" in types and value in _BOOLEANS else None


def listed(members: list[Type]) -> list[Type]:
    """The members of a group, with those that are single values or enums as one open enum.

    Values that stand one by one, so that each can have a title and a description, are still what
    the vendor has today.
    """
    told = [member for member in members if isinstance(member, Choice)]
    if len(told) < 2:
        return members
    values: dict[tuple[type, JSON], JSON] = {}
    for member in told:
        values.update({(type(value), value): value for value in member.values})
    one = Choice(tuple(values.values()))
    return [
        one if member is told[0] else member
        for member in members
        if member is told[0] or not isinstance(member, Choice)
    ]


def _constant(value: JSON) -> Type:
    """The type of the one value there is."""
    if value is None:
        return NULL
    if isinstance(value, str | bool | int):
        return Choice((value,), closed=True)
    held = Limits(constant=json.dumps(value))
    if isinstance(value, float):
        return Scalar(Kind.NUMBER, held)
    return Array(ANY, held) if isinstance(value, list) else Map(ANY, held)


def _fits(value: JSON, view: View) -> bool:
    return view.types is None or is_of(value, view.types)


def is_of(value: JSON, types: Sequence[str]) -> bool:
    """Whether a value is of one of the types of JSON Schema."""
    if value is None:
        return "null" in types
    kind = _KINDS[type(value)]
    return kind in types or (kind == "integer" and "number" in types)


def identity(value: JSON) -> tuple[str, str]:
    """What makes a value the same as another: 1 is not true."""
    return type(value).__name__, repr(value)


def _kind_alone(view: View) -> Type:
    """The types beside the values; what stands in an array or an object is not looked at."""
    types: list[Type] = []
    for kind in view.types or ():
        if kind == "array":
            types.append(Array(ANY))
        elif kind == "object":
            types.append(Map(ANY))
        elif (type_ := scalar(kind, view)) is not None:
            types.append(type_)
    return union(types) if types else ANY
