"""The types of values that travel: a closed union, each member frozen."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TypeAlias, assert_never

from ..documents.tree import JSON


class Kind(enum.StrEnum):
    """What a single JSON value is; formats count only where they change how a value is read."""

    ANY = "any"
    NULL = "null"
    BOOLEAN = "boolean"
    INTEGER = "integer"
    INT64 = "int64"
    NUMBER = "number"
    STRING = "string"
    DATE_TIME = "date-time"
    DATE = "date"
    TIME = "time"
    UUID = "uuid"
    BINARY = "binary"


@dataclass(frozen=True, slots=True)
class Limits:
    """The constraints of JSON Schema that a value can be held to (2020-12 validation, section 6)."""

    minimum: int | float | None = None
    maximum: int | float | None = None
    exclusive_minimum: int | float | None = None
    exclusive_maximum: int | float | None = None
    multiple_of: int | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None


NO_LIMITS = Limits()


@dataclass(frozen=True, slots=True)
class Scalar:
    """One JSON value that is neither an array nor an object with known members."""

    kind: Kind
    limits: Limits = NO_LIMITS


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the values of an `enum` or `const`.

    `closed` is true where another value cannot mean the same thing: a `const`, or the one value of
    a tag. An open choice keeps values that the vendor adds later.
    """

    values: tuple[JSON, ...]
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Array:
    """An array whose items are all of one type."""

    items: Type
    limits: Limits = NO_LIMITS


@dataclass(frozen=True, slots=True)
class Tuple:
    """An array with types by position (`prefixItems`), and one for the items after them."""

    prefix: tuple[Type, ...]
    rest: Type | None


@dataclass(frozen=True, slots=True)
class Map:
    """An object whose members are not known by name."""

    values: Type
    limits: Limits = NO_LIMITS


@dataclass(frozen=True, slots=True)
class Union:
    """A value of any of the members; `tag` names the property that tells them apart."""

    members: tuple[Type, ...]
    tag: str | None = None


@dataclass(frozen=True, slots=True)
class ModelRef:
    """A definition, by the pointer of its schema: cycles are harmless."""

    pointer: str


Type: TypeAlias = Scalar | Choice | Array | Tuple | Map | Union | ModelRef

ANY = Scalar(Kind.ANY)
NULL = Scalar(Kind.NULL)


def union(
    members: Iterator[Type] | list[Type] | tuple[Type, ...], tag: str | None = None
) -> Type:
    """The union of types: flat, each once, null last, a lone member as itself."""
    flat: dict[Type, None] = {}
    for member in members:
        parts = member.members if isinstance(member, Union) else (member,)
        tag = tag or (member.tag if isinstance(member, Union) else None)
        flat.update(dict.fromkeys(parts))
    if ANY in flat:
        return ANY
    if NULL in flat:
        del flat[NULL]
        flat[NULL] = None
    kept = tuple(flat)
    return kept[0] if len(kept) == 1 else Union(kept, tag)


def nullable(type_: Type) -> Type:
    """The type, or null."""
    return union([type_, NULL])


def accepts_null(type_: Type) -> bool:
    """Whether null is among the values, as far as the type itself tells."""
    match type_:
        case Scalar(kind=kind):
            return kind in {Kind.ANY, Kind.NULL}
        case Choice(values=values):
            return None in values
        case Union(members=members):
            return any(accepts_null(member) for member in members)
        case _:
            return False


def without_null(type_: Type) -> Type:
    """The type less its null member."""
    if isinstance(type_, Union):
        rest = [member for member in type_.members if member != NULL]
        return union(rest, type_.tag) if rest else type_
    return type_


def references(type_: Type) -> Iterator[str]:
    """The pointers of the definitions that a type names, in order."""
    match type_:
        case ModelRef(pointer=pointer):
            yield pointer
        case Array(items=inner) | Map(values=inner):
            yield from references(inner)
        case Tuple(prefix=prefix, rest=rest):
            for item in prefix:
                yield from references(item)
            if rest is not None:
                yield from references(rest)
        case Union(members=members):
            for member in members:
                yield from references(member)
        case Scalar() | Choice():
            return
        case _:
            assert_never(type_)


def rewrite(type_: Type, change: Callable[[Scalar], Type]) -> Type:
    """The type with every scalar in it changed; what stays the same is the same object."""
    match type_:
        case Scalar():
            return change(type_)
        case Choice() | ModelRef():
            return type_
        case Array(items=items):
            inner = rewrite(items, change)
            return type_ if inner is items else replace(type_, items=inner)
        case Map(values=values):
            inner = rewrite(values, change)
            return type_ if inner is values else replace(type_, values=inner)
        case Tuple(prefix=prefix, rest=rest):
            return Tuple(
                tuple(rewrite(part, change) for part in prefix),
                None if rest is None else rewrite(rest, change),
            )
        case Union(members=members, tag=tag):
            changed = tuple(rewrite(member, change) for member in members)
            same = all(a is b for a, b in zip(changed, members, strict=True))
            return type_ if same else union(changed, tag)
        case _:
            assert_never(type_)
