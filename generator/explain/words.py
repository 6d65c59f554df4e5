"""Types in words."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import assert_never

from ..api.types import (
    Array,
    Choice,
    Held,
    Implied,
    Kind,
    Limits,
    Map,
    ModelRef,
    Scalar,
    Tuple,
    Type,
    Union,
)

Name = Callable[[str], str]
"""From the pointer of a definition to what it is called."""

_KINDS = {
    Kind.ANY: "any value",
    Kind.NULL: "null",
    Kind.BOOLEAN: "a boolean",
    Kind.INTEGER: "an integer",
    Kind.INT64: "an integer of 64 bits",
    Kind.NUMBER: "a number",
    Kind.DECIMAL: "a decimal number",
    Kind.STRING: "a string",
    Kind.DATE_TIME: "a date and time",
    Kind.DATE: "a date",
    Kind.TIME: "a time",
    Kind.UUID: "a UUID",
    Kind.BINARY: "binary data",
    Kind.NOTHING: "nothing, since no value is allowed",
}

_SHOWN = 8
"""How many values of an enum are spelt out."""


def type_words(type_: Type, name: Name) -> str:
    """A type as a phrase such as `a list of Pet or null`."""
    match type_:
        case Scalar(kind=kind, limits=limits):
            counted = "character" if kind in (Kind.STRING, Kind.BINARY) else "member"
            return _with_limits(_KINDS.get(kind, str(kind)), limits, counted)
        case Choice(values=values, closed=closed):
            return _choice(values, closed)
        case Array(items=items, limits=limits):
            return _with_limits(f"a list of {type_words(items, name)}", limits, "item")
        case Tuple(prefix=prefix, rest=rest, limits=limits):
            parts = [type_words(item, name) for item in prefix]
            parts += [f"any number of {type_words(rest, name)}"] if rest else []
            return _with_limits(f"a list of {', then '.join(parts)}", limits, "item")
        case Map(values=values, limits=limits):
            said = f"an object whose members are {type_words(values, name)}"
            return _with_limits(said, limits, "member")
        case Implied(type=inner):
            return f"{type_words(inner, name)}, or a value of another kind"
        case Held(type=inner):
            return f"{type_words(inner, name)}, held to a rule"
        case Union(members=members, tag=tag):
            parts = [type_words(member, name) for member in members]
            said = ", ".join(parts[:-1]) + f" or {parts[-1]}"
            return f"{said}, told apart by {tag.name!r}" if tag else said
        case ModelRef(pointer=pointer):
            return name(pointer)
        case _:
            assert_never(type_)


def _choice(values: tuple[object, ...], closed: bool) -> str:
    shown = [json.dumps(value, ensure_ascii=False) for value in values[:_SHOWN]]
    more = f" and {len(values) - _SHOWN} more" if len(values) > _SHOWN else ""
    if len(values) == 1:
        said = f"the value {shown[0]}"
    else:
        said = f"one of {', '.join(shown)}{more}"
    return said if closed else f"{said} (another one is kept)"


def _with_limits(said: str, limits: Limits, counted: str) -> str:
    bounds = list(_bounds(limits, counted))
    return f"{said} ({', '.join(bounds)})" if bounds else said


def _bounds(limits: Limits, counted: str) -> Iterator[str]:
    for words, value in (
        ("at least", limits.minimum),
        ("more than", limits.exclusive_minimum),
        ("at most", limits.maximum),
        ("less than", limits.exclusive_maximum),
        ("a multiple of", limits.multiple_of),
    ):
        if value is not None:
            yield f"{words} {value}"
    for words, length in (
        ("at least", limits.min_length),
        ("at most", limits.max_length),
    ):
        if length is not None:
            yield f"{words} {length} {counted}{'' if length == 1 else 's'}"
    if limits.pattern is not None:
        yield f"matching {limits.pattern!r}"
    if limits.unique:
        yield "each once"
