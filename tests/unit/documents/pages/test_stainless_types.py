"""Type texts of Stainless references."""

from __future__ import annotations

import pytest

from generator.documents.pages.stainless_types import (
    Choice,
    Generic,
    Named,
    Type,
    is_optional,
    parse_type,
    parse_value,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("str", Named("str")),
        ("Result", Named("Result")),
        ("shared.Result", Named("Result")),
        ("Optional[datetime]", Generic("Optional", (Named("datetime"),))),
        (
            "Dict[str, List[Result]]",
            Generic("Dict", (Named("str"), Generic("List", (Named("Result"),)))),
        ),
        (
            "Union[str, Foo, null]",
            Generic("Union", (Named("str"), Named("Foo"), Named("null"))),
        ),
        ('Literal["a", "b, c]"]', Choice(("a", "b, c]"))),
        ("Literal[false, 1, 1.5]", Choice((False, 1, 1.5))),
        ('Literal["a", "b", 16 more]', Choice(("a", "b"), 16)),
        ('List[Literal["\\"a"]]', Generic("List", (Choice(('"a',)),))),
    ],
)
def test_types_are_read_as_they_are_written(text: str, expected: Type) -> None:
    assert parse_type(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "rows",
        "str or int",
        "Optional[str",
        "Optional[str]]",
        "Optional[]",
        "Optional[str,]",
        "Literal[a]",
        'Literal["a" "b"]',
        "Literal[",
        r'Literal["\d"]',
        "a.b",
        "claude-opus-4-5",
        "str, int",
        "Foo[" * 2000,
    ],
)
def test_what_is_no_type_is_none(text: str) -> None:
    assert parse_type(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [('"a"', ("a",)), ("false", (False,)), ("5", (5,)), ("null", (None,))],
)
def test_values_are_read_as_they_are_written(text: str, expected: object) -> None:
    assert parse_value(text) == expected


@pytest.mark.parametrize("text", ["str", '"a", "b"', "job_id: str", "?", r'"\d"', "05"])
def test_what_is_no_value_is_none(text: str) -> None:
    assert parse_value(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Optional[str]", True), ("Union[str, null]", True), ("List[str]", False)],
)
def test_a_type_is_optional_when_it_takes_null(text: str, expected: bool) -> None:
    type_ = parse_type(text)
    assert type_ is not None
    assert is_optional(type_) is expected
