# Generated from specs/. Change the overlay, not this file.
"""Values made from types: the same ones each time, and as small as the types let them be."""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin
from uuid import UUID

from typing_extensions import TypeAliasType

from ._constraints import Const
from ._discriminator import Discriminator, tagged
from ._documented import alias_value, documented
from ._models import Model
from ._parts import positions
from ._plain import Plain, plain

_SCALARS: dict[object, Plain] = {
    str: "text",
    int: 1,
    float: 1.5,
    bool: True,
    Decimal: 1,
    datetime: "2026-01-02T03:04:05Z",
    date: "2026-01-02",
    time: "03:04:05Z",
    UUID: "00000000-0000-4000-8000-000000000001",
    NoneType: None,
    None: None,
}


def make(type_: Any) -> Plain:
    """JSON of a type: required members alone, one item for an array, the first alternative."""
    return _make(type_, (), frozenset())


def _make(type_: Any, marks: tuple[Any, ...], seen: frozenset[object]) -> Plain:
    origin, arguments = get_origin(type_), get_args(type_)
    if isinstance(type_, TypeAliasType):
        if type_ in seen:
            return None
        return _make(alias_value(type_), marks, seen | {type_})
    if origin is Annotated:
        return _make(arguments[0], (*type_.__metadata__, *marks), seen)
    if origin is Literal:
        return plain(arguments[0])
    if origin in (Union, UnionType):
        return _alternative(type_, arguments, marks, seen)
    if origin is list:
        count = _bound(marks, "min_length")
        if not count and _is_seen(arguments[0], seen):
            return []
        return [_make(arguments[0], (), seen) for _ in range(max(1, int(count)))]
    if origin is tuple:
        return [_make(each, (), seen) for each in positions(type_)[0]]
    if isinstance(type_, type) and issubclass(type_, Model):
        return {
            member.wire: _make(member.type, (), seen | {type_})
            for member in documented(type_)
            if member.required
        }
    if origin is dict or type_ is Any or type_ is object:
        return {}
    return _scalar(type_, marks)


def _alternative(
    type_: Any,
    members: tuple[Any, ...],
    marks: tuple[Any, ...],
    seen: frozenset[object],
) -> Plain:
    for mark in marks:
        if isinstance(mark, Discriminator):
            for tag, member in tagged(type_).items():
                made = _make(member, (), seen)
                return {**made, mark.name: tag} if isinstance(made, dict) else made
    known = [each for each in members if each is not NoneType]
    free = [each for each in known if not _is_seen(each, seen)]
    if not free and len(known) < len(members):
        return None
    return _make((free or known)[0], marks, seen)


def _is_seen(type_: Any, seen: frozenset[object]) -> bool:
    """Whether a type is one that a value is being made of already."""
    if get_origin(type_) is Annotated:
        return _is_seen(get_args(type_)[0], seen)
    if get_origin(type_) in (Union, UnionType):
        return all(_is_seen(each, seen) for each in get_args(type_))
    try:
        return type_ in seen
    except TypeError:  # metadata need not be hashable
        return False


def _scalar(type_: Any, marks: tuple[Any, ...]) -> Plain:
    for mark in marks:
        if isinstance(mark, Const):
            return plain(mark.value)
    value = _SCALARS.get(type_)
    if isinstance(value, str):
        least, most = _bound(marks, "min_length"), _bound(marks, "max_length")
        value = value.ljust(int(least), "x")
        return value[: int(most)] if most else value
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        return value
    for name in ("ge", "le", "gt", "lt"):
        bound = _bound(marks, name, None)
        if bound is None:
            continue
        found: Plain = bound + {"gt": 1, "lt": -1}.get(name, 0)
        return found
    multiple: Plain = _bound(marks, "multiple_of")
    return multiple or value


def _bound(marks: tuple[Any, ...], name: str, default: Any = 0) -> Any:
    """A bound among the metadata of a type, which may be that of a pydantic field."""
    for mark in marks:
        for each in (mark, *getattr(mark, "metadata", ())):
            found = getattr(each, name, None)
            if isinstance(found, int | float | Decimal):
                return found
    return default
