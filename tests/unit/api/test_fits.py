from __future__ import annotations

import pytest

from generator.api.fits import fault, shown
from generator.api.types import (
    ANY,
    NULL,
    Array,
    Choice,
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

TEXT = Scalar(Kind.STRING)
WHOLE = Scalar(Kind.INTEGER)


@pytest.mark.parametrize(
    ("type_", "value"),
    [
        (ANY, {"a": 1}),
        (NULL, None),
        (TEXT, ""),
        (WHOLE, 3),
        (WHOLE, 3.0),
        (Scalar(Kind.INT64), 2**60),
        (Scalar(Kind.NUMBER), 1),
        (Scalar(Kind.NUMBER), 1.5),
        (Scalar(Kind.BOOLEAN), False),
        (Scalar(Kind.DATE_TIME), "2024-01-01T00:00:00Z"),
        (Choice(("a", 1)), 1),
        (Array(WHOLE), ["members are not looked into"]),
        (Tuple((), None), []),
        (Map(WHOLE), {"a": "b"}),
        (ModelRef("/x"), {}),
        (Implied(Array(TEXT)), "an array is spoken of, and nothing else"),
        (Implied(Map(TEXT)), 3),
        (Implied(Scalar(Kind.STRING, Limits(max_length=1))), 12),
        (Implied(Scalar(Kind.NUMBER, Limits(maximum=1))), "12"),
        (Union((TEXT, NULL)), None),
        (Scalar(Kind.STRING, Limits(min_length=1, max_length=2, pattern="^a")), "ab"),
        (Scalar(Kind.STRING, Limits(pattern="(")), "a pattern that Python cannot read"),
        (Scalar(Kind.INTEGER, Limits(minimum=1, maximum=1)), 1),
    ],
)
def test_nothing_is_wrong_with_a_value_of_its_type(type_: Type, value: JSON) -> None:
    assert fault(type_, value) == ""


@pytest.mark.parametrize(
    ("type_", "value", "said"),
    [
        (TEXT, None, "null stands where the schema says string"),
        (TEXT, 1, "the integer 1 stands where the schema says string"),
        (WHOLE, "1", "the string '1' stands where the schema says integer"),
        (WHOLE, 1.5, "the number 1.5 stands where the schema says integer"),
        (WHOLE, True, "the boolean true stands where the schema says integer"),
        (
            Scalar(Kind.NUMBER),
            "1",
            "the string '1' stands where the schema says number",
        ),
        (Scalar(Kind.BOOLEAN), 0, "the integer 0 stands where the schema says boolean"),
        (NULL, "a", "the string 'a' stands where the schema says null"),
        (Array(TEXT), "a", "the string 'a' stands where the schema says array"),
        (Map(TEXT), None, "null stands where the schema says object"),
        (Map(TEXT), [1], "an array stands where the schema says object"),
        (TEXT, {}, "an object stands where the schema says string"),
        (ModelRef("/x"), 1, "the integer 1 stands where the schema says object"),
        (
            Implied(Scalar(Kind.STRING, Limits(max_length=1))),
            "ab",
            "'ab' is longer than maxLength 1",
        ),
        (Implied(Scalar(Kind.NUMBER, Limits(maximum=1))), 2, "2 is above maximum 1"),
        (Choice(("a",)), "b", "'b' is not among the enum's values"),
        (Choice((1,)), True, "true is not among the enum's values"),
        (Choice(("a",)), None, "null is not among the enum's values"),
        (Union((TEXT, NULL)), 1, "the integer 1 stands where the schema says string"),
        (
            Scalar(Kind.STRING, Limits(min_length=2)),
            "a",
            "'a' is shorter than minLength 2",
        ),
        (
            Scalar(Kind.STRING, Limits(max_length=1)),
            "ab",
            "'ab' is longer than maxLength 1",
        ),
        (
            Scalar(Kind.STRING, Limits(pattern="^b")),
            "a",
            "'a' does not match the pattern",
        ),
        (Scalar(Kind.INTEGER, Limits(minimum=2)), 1, "1 is below minimum 2"),
        (Scalar(Kind.INTEGER, Limits(maximum=2)), 3, "3 is above maximum 2"),
        (
            Scalar(Kind.NUMBER, Limits(exclusive_minimum=2)),
            2,
            "2 is not above exclusiveMinimum 2",
        ),
        (
            Scalar(Kind.NUMBER, Limits(exclusive_maximum=2)),
            2,
            "2 is not below exclusiveMaximum 2",
        ),
    ],
)
def test_a_fault_says_what_forbids_the_value(
    type_: Type, value: JSON, said: str
) -> None:
    assert fault(type_, value) == said


@pytest.mark.parametrize("value", [float("inf"), float("nan")])
def test_what_is_no_finite_number_is_no_integer(value: float) -> None:
    assert "stands where the schema says integer" in fault(WHOLE, value)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("a" * 41, repr("a" * 37 + "...")),
        ("a" * 40, repr("a" * 40)),
        (None, "null"),
        (True, "true"),
        (0, "0"),
        (1, "1"),
        (1.0, "1.0"),
        ({}, "an object"),
        ([], "an array"),
    ],
)
def test_a_value_is_shown_short(value: JSON, text: str) -> None:
    assert shown(value) == text
