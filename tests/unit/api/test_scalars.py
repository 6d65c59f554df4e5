from __future__ import annotations

from typing import Any

import pytest

from generator.api.choices import choice
from generator.api.scalars import limits, scalar
from generator.api.types import (
    ANY,
    NO_LIMITS,
    NULL,
    Array,
    Choice,
    Kind,
    Limits,
    Map,
    Scalar,
    Type,
    Union,
)
from generator.api.view import View
from generator.documents.tree import JSON

TEXT = Scalar(Kind.STRING)


@pytest.mark.parametrize(
    ("kind", "formats", "read"),
    [
        ("boolean", [], Kind.BOOLEAN),
        ("null", [], Kind.NULL),
        ("integer", [], Kind.INTEGER),
        ("integer", ["int32"], Kind.INTEGER),
        ("integer", ["int64"], Kind.INT64),
        ("integer", ["uint64"], Kind.INT64),
        ("number", ["double"], Kind.NUMBER),
        ("string", [], Kind.STRING),
        ("string", ["email"], Kind.STRING),
        ("string", ["date-time"], Kind.DATE_TIME),
        ("string", ["date"], Kind.DATE),
        ("string", ["time"], Kind.TIME),
        ("string", ["uuid"], Kind.UUID),
        ("string", ["binary"], Kind.BINARY),
        ("string", ["byte"], Kind.STRING),
        ("string", ["email", "uuid"], Kind.UUID),
    ],
)
def test_a_format_counts_where_it_changes_how_a_value_is_read(
    kind: str, formats: list[str], read: Kind
) -> None:
    assert scalar(kind, View("", formats=formats)) == Scalar(read)


def test_a_kind_that_json_schema_does_not_know_is_none() -> None:
    assert scalar("file", View("")) is None


@pytest.mark.parametrize(
    ("kind", "said", "read"),
    [
        (
            "string",
            {"minLength": 1, "maxLength": 2, "pattern": "a"},
            Limits(min_length=1, max_length=2, pattern="a"),
        ),
        ("string", {"minLength": 0}, NO_LIMITS),
        ("string", {"minLength": 2.0}, Limits(min_length=2)),
        ("string", {"minimum": 1}, NO_LIMITS),
        (
            "array",
            {"minItems": 1, "maxItems": 3, "minLength": 9},
            Limits(min_length=1, max_length=3),
        ),
        ("object", {"minProperties": 1}, Limits(min_length=1)),
        (
            "number",
            {"minimum": 0, "exclusiveMaximum": 1.5},
            Limits(minimum=0, exclusive_maximum=1.5),
        ),
        ("number", {"multipleOf": 0.1}, Limits(multiple_of=0.1)),
        ("integer", {"multipleOf": 5}, Limits(multiple_of=5)),
        ("integer", {"multipleOf": 0}, NO_LIMITS),
        ("integer", {"multipleOf": 2.5}, Limits(multiple_of=2.5)),
        ("number", {"minimum": float("inf")}, NO_LIMITS),
        ("number", {"minimum": float("nan")}, NO_LIMITS),
        ("number", {"minimum": True}, NO_LIMITS),
        ("string", {"pattern": 3}, NO_LIMITS),
        ("boolean", {"minimum": 1}, NO_LIMITS),
    ],
)
def test_limits_are_those_that_speak_about_the_kind(
    kind: str, said: dict[str, Any], read: Limits
) -> None:
    assert limits(kind, View("", limits=said)) == read


@pytest.mark.parametrize(
    ("values", "types", "read"),
    [
        (["a", "b"], None, Choice(("a", "b"))),
        (["a", "a"], None, Choice(("a",))),
        (["a", None], None, Union((Choice(("a",)), NULL))),
        ([None], None, NULL),
        ([1, "1", True], None, Choice((1, "1", True))),
        (["a", 1], ["string"], Choice(("a", "1"))),
        ([None, "a"], ["string"], Choice(("a",))),
        ([None, "a"], ["string", "null"], Union((Choice(("a",)), NULL))),
        ([1, 2], ["number"], Choice((1, 2))),
        ([1.5, 2], ["number"], Union((Choice((2,)), Scalar(Kind.NUMBER)))),
        ([{"a": 1}], None, Map(ANY)),
        ([["a"], "a"], None, Union((Choice(("a",)), Array(ANY)))),
        ([1, True], ["string"], Choice(("1", "true"))),
        (["1", "-20", "01"], ["integer"], Choice((1, -20))),
        (["true", "no"], ["boolean"], Choice((True,))),
        ([1.5], ["string"], TEXT),
        ([1.5, None], ["string", "null"], Union((TEXT, NULL))),
        ([1.5], ["string", "boolean"], Union((TEXT, Scalar(Kind.BOOLEAN)))),
        ([1], ["file"], ANY),
    ],
)
def test_listed_values_are_a_choice_as_far_as_literals_can_hold_them(
    values: list[JSON], types: list[str] | None, read: Type
) -> None:
    assert choice(View("", choices=values, types=types)) == read


def test_one_and_true_are_two_values() -> None:
    found = choice(View("", choices=[True, 1]))
    assert isinstance(found, Choice)
    assert [type(value) for value in found.values] == [bool, int]


@pytest.mark.parametrize(
    ("value", "type_"),
    [
        (None, NULL),
        (True, Choice((True,), closed=True)),
        (1.5, Scalar(Kind.NUMBER, Limits(constant="1.5"))),
        ([1], Array(ANY, Limits(constant="[1]"))),
        ({"a": 1}, Map(ANY, Limits(constant='{"a": 1}'))),
    ],
)
def test_a_const_that_no_literal_can_be_is_held_to_otherwise(
    value: JSON, type_: Type
) -> None:
    assert choice(View("", choices=[value], constant=True)) == type_


def test_a_const_is_closed_and_an_enum_open() -> None:
    assert choice(View("", choices=["a"], constant=True)) == Choice(("a",), closed=True)
    assert choice(View("", choices=["a"])) == Choice(("a",), closed=False)
