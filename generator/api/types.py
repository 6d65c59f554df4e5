"""The types of values that travel: a closed union, each member frozen."""

from __future__ import annotations

import enum
from collections.abc import Iterator, Sequence
from dataclasses import field
from typing import TypeAlias, assert_never

from ..data import data
from ..documents.tree import JSON


class Kind(enum.StrEnum):
    """What a single JSON value is; formats count only where they change how a value is read."""

    ANY = "any"
    NULL = "null"
    BOOLEAN = "boolean"
    INTEGER = "integer"
    INT64 = "int64"
    NUMBER = "number"
    DECIMAL = "decimal"
    STRING = "string"
    DATE_TIME = "date-time"
    DATE = "date"
    TIME = "time"
    UUID = "uuid"
    BINARY = "binary"
    NOTHING = "nothing"


NUMBERS = frozenset({Kind.INTEGER, Kind.INT64, Kind.NUMBER, Kind.DECIMAL})
"""The kinds that are numbers in JSON."""


@data
class Limits:
    """The constraints of JSON Schema that a value can be held to (2020-12 validation, section 6).

    `required` are members of an object that is no model, `together` those that come with others;
    `constant` is the one value there is, as JSON, where no literal can be it.
    """

    minimum: int | float | None = None
    maximum: int | float | None = None
    exclusive_minimum: int | float | None = None
    exclusive_maximum: int | float | None = None
    multiple_of: int | float | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    unique: bool = False
    required: tuple[str, ...] = ()
    together: tuple[tuple[str, tuple[str, ...]], ...] = ()
    constant: str | None = None


NO_LIMITS = Limits()


@data
class Scalar:
    """One JSON value that is neither an array nor an object with known members."""

    kind: Kind
    # Most have none, and a hash of all there might be takes long.
    limits: Limits = field(default=NO_LIMITS, hash=False)


@data
class Choice:
    """One of the values of an `enum` or `const`.

    `closed` is true where another value cannot mean the same thing: a `const`, or the one value of
    a tag. An open choice keeps values that the vendor adds later.
    """

    values: tuple[JSON, ...]
    closed: bool = False


@data
class Contains:
    """How many items of an array are of one type; `at_most` only where that can be told exactly."""

    type: Type
    at_least: int = 1
    at_most: int | None = None


@data
class Array:
    """An array whose items are all of one type."""

    items: Type
    limits: Limits = NO_LIMITS
    contains: Contains | None = None


@data
class Tuple:
    """An array with types by position (`prefixItems`), and one for the items after them."""

    prefix: tuple[Type, ...]
    rest: Type | None
    limits: Limits = NO_LIMITS

    @property
    def is_whole(self) -> bool:
        """Whether there are never fewer items than types, nor more without one."""
        most = self.limits.max_length
        return (self.limits.min_length or 0) >= len(self.prefix) and (
            self.rest is not None or (most is not None and most <= len(self.prefix))
        )


@data
class Map:
    """An object whose members are not known by name.

    `names` is what the names have to be. With a `pattern`, members whose names do not match it are
    anything.
    """

    values: Type
    limits: Limits = NO_LIMITS
    names: Scalar | Choice | None = None
    pattern: str | None = None


@data
class Implied:
    """A type whose keywords speak of values of one kind, in a schema that allows other kinds too."""

    type: Type


@data
class Held:
    """A type whose values are held to a rule that no type says: JSON Schema, as JSON."""

    type: Type
    rule: str


@data
class Tag:
    """The property that tells the members of a union apart, and the type for each of its values.

    `other` is the type of objects with any other value, where the document says one.
    """

    name: str
    mapping: tuple[tuple[str, Type], ...]
    other: Type | None = None


@data
class Union:
    """A value of any of the members; `tag` tells those apart that it maps to."""

    members: tuple[Type, ...]
    tag: Tag | None = None


@data
class ModelRef:
    """A definition, by the pointer of its schema: cycles are harmless."""

    pointer: str


Type: TypeAlias = (
    Scalar | Choice | Array | Tuple | Map | Implied | Held | Union | ModelRef
)

ANY = Scalar(Kind.ANY)
NULL = Scalar(Kind.NULL)
NOTHING = Scalar(Kind.NOTHING)


def union(
    members: Iterator[Type] | list[Type] | tuple[Type, ...], tag: Tag | None = None
) -> Type:
    """The union of types: flat, each once, null last, a lone member as itself."""
    members = tuple(members)
    if len(members) == 1 and not isinstance(members[0], Union):
        return members[0]
    flat: dict[Type, None] = {}
    tags = [tag] if tag else []
    for member in members:
        if isinstance(member, Union):
            flat.update(dict.fromkeys(member.members))
            tags += [member.tag] if member.tag else []
        else:
            flat[member] = None
    if ANY in flat:
        return ANY
    if len(flat) > 1:
        flat.pop(NOTHING, None)
    if NULL in flat:
        del flat[NULL]
        flat[NULL] = None
    kept = tuple(flat)
    if len(kept) == 1:
        return kept[0]
    return Union(kept, _one_tag(tags) if tags else None)


def _one_tag(tags: list[Tag]) -> Tag | None:
    """The tags of unions in one, where they are the same property and agree on its values."""
    mapping: dict[str, Type] = {}
    others = {tag.other for tag in tags if tag.other is not None}
    for tag in tags:
        for value, type_ in tag.mapping:
            known = mapping.setdefault(value, type_)
            narrower = _narrower(known, type_)
            if tag.name != tags[0].name or narrower is None:
                return None
            mapping[value] = narrower
    if len(others) > 1:
        return None
    return Tag(tags[0].name, tuple(mapping.items()), next(iter(others), None))


def _narrower(one: Type, other: Type) -> Type | None:
    """Of two types the one that is a member of the other."""
    if one == other or (isinstance(other, Union) and one in other.members):
        return one
    return other if isinstance(one, Union) and other in one.members else None


def nullable(type_: Type) -> Type:
    """The type, or null."""
    match type_:
        case Union() | Scalar(kind=Kind.ANY | Kind.NULL | Kind.NOTHING):
            return union([type_, NULL])
        case _:
            return Union((type_, NULL))


_WITH_NULL = frozenset((Kind.ANY, Kind.NULL))


def accepts_null(type_: Type) -> bool:
    """Whether null is among the values, as far as the type itself tells."""
    match type_:
        case Scalar(kind=kind):
            return kind in _WITH_NULL
        case Choice(values=values):
            return None in values
        case Held(type=inner):
            return accepts_null(inner)
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


def references(type_: Type) -> Sequence[str]:
    """The pointers of the definitions that a type names, in order."""
    match type_:
        case ModelRef(pointer=pointer):
            return (pointer,)
        case Scalar() | Choice():
            return ()
        case Array(items=inner, contains=contains):
            held = () if contains is None else references(contains.type)
            return [*references(inner), *held] if held else references(inner)
        case Map(values=inner) | Implied(type=inner) | Held(type=inner):
            return references(inner)
        case Tuple(prefix=prefix, rest=rest):
            parts = prefix if rest is None else (*prefix, rest)
            return [pointer for part in parts for pointer in references(part)]
        case Union(members=members):
            return [pointer for member in members for pointer in references(member)]
        case _:
            assert_never(type_)
