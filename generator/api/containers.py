"""Arrays and objects without known members, read by what their items and members are."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from ..documents.pointers import split
from .addresses import Role
from .regular import readable, spelt
from .scalars import limits
from .types import (
    ANY,
    Array,
    Choice,
    Contains,
    Implied,
    Kind,
    Map,
    Scalar,
    Tuple,
    Type,
    union,
)
from .view import View

Read: TypeAlias = Callable[[list[str], Role], Type]
"""Reads the type of a node from the schemas that describe it, for the part that it plays."""

_ALL = frozenset({"", ".*", "^.*", "^.*$", ".+", "^.+$", ".", "^", "$"})
"""Patterns that every name matches, but perhaps the empty one."""


def array(view: View, read: Read) -> Array | Tuple:
    """An array, by position where the schema speaks of positions."""
    bounds = limits("array", view)
    rest = read(view.items, "item") if view.items else None
    if view.prefix:
        return Tuple(
            tuple(read(places, "item") for places in view.prefix), rest, bounds
        )
    return Array(rest or ANY, bounds, _contains(view, read))


def _contains(view: View, read: Read) -> Contains | None:
    """What some of the items are; several demands at once, and a bound that cannot be told, are a rule."""
    least = view.limits.get("minContains", 1)
    most = view.limits.get("maxContains")
    if len(view.contains) != 1:
        return None
    type_ = read(view.contains, "item")
    # A type that allows more than its schema counts too many.
    exact = isinstance(type_, Choice) and type_.closed
    if most is not None and not exact:
        return None
    at_most = None if most is None else int(most)
    return (
        Contains(type_, int(least), at_most) if least or at_most is not None else None
    )


def mapping(view: View, read: Read) -> Map:
    """An object by the values of its members, whatever their names."""
    values, pattern = _values(view, read)
    return Map(
        ANY if values is None else values,
        limits("object", view),
        _names(view, read),
        pattern,
    )


def _names(view: View, read: Read) -> Scalar | Choice | None:
    """What the names of members have to be; they are text, whatever else the schema allows."""
    names = read(view.names, "value") if view.names else None
    if isinstance(names, Implied):
        names = names.type
    match names:
        case Scalar(kind=Kind.STRING | Kind.NOTHING) | Choice(closed=True):
            return names
        case _:
            return None


def extra(view: View, read: Read) -> Type | None:
    """The type of all members of an object beyond the known ones; None where it is not told."""
    return None if is_by_name(view) else _values(view, read)[0]


def is_by_name(view: View) -> bool:
    """Whether members have types by patterns of their names alone, and others may be anything."""
    if not view.patterns or view.extra or view.closed:
        return False
    patterns = list(map(pattern_of, view.patterns))
    return _ALL.isdisjoint(patterns) and all(map(readable, patterns))


def pattern_of(pointer: str) -> str:
    """The pattern that the schema at a pointer is for, as the engine reads it."""
    return spelt(split(pointer)[-1])


def _values(view: View, read: Read) -> tuple[Type | None, str | None]:
    """The type of members that no name is known of, and the pattern of those that it speaks of."""
    places = [*view.extra, *view.patterns]
    if not places:
        return None, None
    type_ = union([read([place], "value") for place in places])
    patterns = [pattern_of(place) for place in view.patterns]
    if view.extra or view.closed or not _ALL.isdisjoint(patterns) or type_ == ANY:
        return type_, None
    if not all(map(readable, patterns)):
        return ANY, None
    return type_, "|".join(patterns)
