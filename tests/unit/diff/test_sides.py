from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.api.types import (
    ANY,
    NULL,
    Array,
    Choice,
    Kind,
    Limits,
    ModelRef,
    Scalar,
    Type,
    nullable,
    union,
)
from generator.diff.changes import Effect
from generator.diff.sides import Pair, Sides, given, spell, taken

TEXT, WHOLE = Scalar(Kind.STRING), Scalar(Kind.INTEGER)
PET = ModelRef("/components/schemas/Pet")
DOCUMENT = {"schemas": {"Pet": {"type": "object", "properties": {"a": {}}}}}
TYPED = "some values are no longer taken"


@pytest.fixture
def sides(sides_of: Callable[..., Sides]) -> Sides:
    return sides_of(DOCUMENT, DOCUMENT)


def told(found: list[tuple[str, Effect]], code: str) -> Effect:
    (effect,) = (effect for known, effect in found if known == code)
    return effect


def pair(old: Type, new: Type) -> Pair:
    return Pair("a", old, new, "/old", "/new")


def found_given(sides: Sides, old: Type, new: Type) -> list[tuple[str, Effect]]:
    return [(c.code, c.effect) for c in given(sides, pair(old, new))]


def found_taken(sides: Sides, old: Type, new: Type) -> list[tuple[str, Effect]]:
    return [(c.code, c.effect) for c in taken(sides, pair(old, new))]


@pytest.mark.parametrize(
    ("narrow", "wide"),
    [(TEXT, union([TEXT, WHOLE])), (TEXT, ANY), (Array(TEXT), Array(ANY))],
)
def test_what_widens_breaks_those_who_get_it_and_not_those_who_give_it(
    sides: Sides, narrow: Type, wide: Type
) -> None:
    assert found_given(sides, narrow, wide) == [("argument-type", Effect.ADDED)]
    assert found_given(sides, wide, narrow) == [("argument-type", Effect.BREAKING)]
    assert found_taken(sides, narrow, wide) == [("answer-type", Effect.BREAKING)]
    assert found_taken(sides, wide, narrow) == [("answer-type", Effect.ADDED)]


def test_a_type_in_place_of_another_breaks_both_ways(sides: Sides) -> None:
    assert found_given(sides, TEXT, WHOLE) == [("argument-type", Effect.BREAKING)]
    assert found_taken(sides, TEXT, WHOLE) == [("answer-type", Effect.BREAKING)]


def test_none_that_comes_where_none_came_has_a_code_of_its_own(sides: Sides) -> None:
    assert found_taken(sides, TEXT, nullable(TEXT)) == [
        ("new-nullable", Effect.BREAKING)
    ]
    assert found_given(sides, TEXT, nullable(TEXT)) == [("argument-type", Effect.ADDED)]


def test_nothing_is_told_of_what_stays(sides: Sides) -> None:
    for type_ in (TEXT, NULL, PET, Choice(("a", "b"))):
        assert found_given(sides, type_, type_) == []
        assert found_taken(sides, type_, type_) == []


def test_a_value_of_an_enum_that_goes_breaks_only_those_who_send_it(
    sides: Sides,
) -> None:
    before, after = Choice(("a", "b")), Choice(("b", "c"))
    sent = found_given(sides, before, after)
    got = found_taken(sides, before, after)
    assert told(sent, "enum-value-removed") is Effect.BREAKING
    assert told(got, "enum-value-removed") is Effect.WIRE
    assert told(sent, "enum-value-added") is Effect.ADDED
    assert told(got, "enum-value-added") is Effect.ADDED
    assert len(sent) == len(got) == 2


def test_limits_change_what_is_seen_on_the_wire_alone(sides: Sides) -> None:
    few = Scalar(Kind.INTEGER, Limits(maximum=5))
    assert found_given(sides, WHOLE, few) == [("constraints", Effect.WIRE)]
    assert found_taken(sides, WHOLE, few) == [("constraints", Effect.WIRE)]


def test_a_change_has_the_places_of_both_documents_and_both_spellings(
    sides: Sides,
) -> None:
    (change,) = given(sides, pair(nullable(PET), PET))
    assert change.message == "is Pet, was Pet | None"
    assert change.reason == TYPED
    assert change.old is not None
    assert change.new is not None
    assert (change.old.file, change.new.file) == ("old#/old", "new#/new")


def test_what_has_no_place_on_a_side_has_none(sides: Sides) -> None:
    change = sides.change("c", Effect.ADDED, "a", "is new", "r", new="/x")
    assert change.old is None
    assert change.new is not None


def test_a_type_is_spelled_without_its_limits(sides: Sides) -> None:
    few = Array(Scalar(Kind.INTEGER, Limits(maximum=5)))
    assert spell(few, sides.new.plan) == "list[int]"
