"""What holds has no conflicts, and what has none holds, whatever the type and the value."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import cast

from hypothesis import given
from hypothesis import strategies as st

from generator.api.agreement import Agreement
from generator.api.conflicts import Conflict, _conflicts, _Known, _Site
from generator.api.definitions import Alias, Definition, Model, Property
from generator.api.types import (
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
from generator.documents.tree import JSON

NAMES = ("a", "b", "c")
SINGLE = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-2, 3),
    st.sampled_from([0.5, 1.0, -1.5]),
    st.sampled_from(["", "a", "b", "abc", "2026-01-01"]),
)
ANYTHING = st.recursive(
    SINGLE,
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.sampled_from(NAMES), inner, max_size=3),
    max_leaves=5,
)
BOUNDS = st.builds(
    Limits,
    minimum=st.sampled_from([None, None, 0]),
    exclusive_maximum=st.sampled_from([None, None, 2]),
    min_length=st.sampled_from([None, None, 1]),
    max_length=st.sampled_from([None, None, 2]),
    pattern=st.sampled_from([None, None, "^a"]),
)


@cache
def types(*pointers: str) -> st.SearchStrategy[Type]:
    """Types that may lead to some definitions."""
    leaves: st.SearchStrategy[Type] = st.one_of(
        st.builds(Scalar, st.sampled_from(Kind), BOUNDS | st.just(Limits())),
        st.builds(Choice, st.lists(SINGLE, min_size=1, max_size=3).map(tuple)),
        *([st.builds(ModelRef, st.sampled_from(pointers))] if pointers else []),
    )

    def around(inner: st.SearchStrategy[Type]) -> st.SearchStrategy[Type]:
        several = st.lists(inner, min_size=1, max_size=3).map(tuple)
        return st.one_of(
            st.builds(Array, inner),
            st.builds(Map, inner),
            st.builds(Tuple, several, st.none() | inner),
            st.builds(Union, several),
            st.builds(Implied, inner),
            st.builds(Held, inner, st.just("{}")),
        )

    return st.recursive(leaves, around, max_leaves=3)


@st.composite
def definitions(draw: st.DrawFn) -> dict[str, Definition]:
    """A few definitions: members lead to any of them, other names to those before them."""
    pointers = [f"/{n}" for n in range(3)]
    found: dict[str, Definition] = {}
    for pointer in pointers:
        if draw(st.booleans()):
            found[pointer] = Alias(pointer, draw(types(*found)))
            continue
        members = [
            Property(
                name,
                draw(types(*pointers)),
                draw(st.booleans()),
                f"{pointer}/{name}",
                read_only=draw(st.booleans()),
                write_only=draw(st.booleans()),
            )
            for name in draw(st.lists(st.sampled_from(NAMES), unique=True))
        ]
        implied = draw(st.booleans())
        found[pointer] = Model(pointer, tuple(members), implied=implied)
    return found


@dataclass
class Near:
    """Draws values that are mostly of a type."""

    draw: st.DrawFn
    known: dict[str, Definition]

    def of(self, type_: Type, depth: int = 0) -> JSON:
        if depth > 6 or self.draw(st.integers(0, 9)) == 9:
            return self.draw(ANYTHING)
        count = self.draw(st.integers(0, 2))
        match type_:
            case Scalar(kind=Kind.INTEGER | Kind.INT64 | Kind.NUMBER | Kind.DECIMAL):
                return self.draw(st.integers(-1, 2))
            case Scalar(kind=Kind.ANY | Kind.NULL | Kind.BOOLEAN | Kind.NOTHING):
                return self.draw(SINGLE)
            case Scalar():
                return self.draw(st.sampled_from(["a", "ab", "b", ""]))
            case Choice(values=values):
                return self.draw(st.sampled_from(values))
            case Array(items=items):
                return [self.of(items, depth + 1) for _ in range(count)]
            case Map(values=values):
                return {name: self.of(values, depth + 1) for name in NAMES[:count]}
            case Tuple(prefix=prefix, rest=rest):
                more = () if rest is None else (rest,) * count
                return [self.of(part, depth + 1) for part in (*prefix, *more)]
            case Union(members=members):
                return self.of(self.draw(st.sampled_from(members)), depth + 1)
            case Implied(type=inner) | Held(type=inner):
                return self.of(inner, depth + 1)
            case ModelRef(pointer=pointer):
                return self._of_definition(self.known[pointer], depth + 1)

    def _of_definition(self, definition: Definition, depth: int) -> JSON:
        if isinstance(definition, Alias):
            return self.of(definition.type, depth)
        return {
            member.name: self.of(member.type, depth)
            for member in definition.properties
            if member.required or self.draw(st.booleans())
        }


class _Doubt:
    """Says of nothing that it holds, so that the walk looks at all of it."""

    def holds(self, _: Type, value: JSON) -> bool:
        return False


def found(
    type_: Type, value: JSON, known: dict[str, Definition], sent: bool
) -> list[Conflict]:
    site = _Site("/schema", sent=sent)
    walk = _Known(known, cast("Agreement", _Doubt()), {})
    return [*_conflicts(type_, value, "/value", site, walk)]


@given(st.data(), definitions(), st.booleans())
def test_a_value_holds_where_it_has_no_conflicts(
    data: st.DataObject, known: dict[str, Definition], sent: bool
) -> None:
    type_ = data.draw(types(*known))
    value = Near(data.draw, known).of(type_)
    agrees = Agreement(known, sent, {}).holds(type_, value)
    assert agrees is not bool(found(type_, value, known, sent))
