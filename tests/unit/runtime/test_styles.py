"""The styles of parameters, by the table of the specification and beyond it."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any

import pytest
from runtime._models import Field, Model
from runtime._styles import (
    form,
    label,
    matrix,
    percent,
    percent_reserved,
    shape,
    simple,
)

ARRAY: Any = ["blue", "black"]
OBJECT: Any = {"R": 100, "G": 200}


class Point(Model):
    x_place: Annotated[int, Field(alias="xPlace")]


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("a", "a"),
        (3, "3"),
        (True, "true"),
        (date(2024, 1, 2), "2024-01-02"),
        ((1, 2), [1, 2]),
        ({"a": 1}, {"a": 1}),
        (Point(x_place=1), {"xPlace": 1}),
    ],
)
def test_a_value_is_an_array_an_object_or_one_text(value: object, found: Any) -> None:
    assert shape(value) == found


@pytest.mark.parametrize(
    ("value", "explode", "plain", "dotted", "named"),
    [
        ("blue", False, "blue", ".blue", ";color=blue"),
        ("", False, "", ".", ";color="),
        (ARRAY, False, "blue,black", ".blue,black", ";color=blue,black"),
        (ARRAY, True, "blue,black", ".blue.black", ";color=blue;color=black"),
        (OBJECT, False, "R,100,G,200", ".R,100,G,200", ";color=R,100,G,200"),
        (OBJECT, True, "R=100,G=200", ".R=100.G=200", ";R=100;G=200"),
    ],
)
def test_styles_of_paths(
    value: Any, *, explode: bool, plain: str, dotted: str, named: str
) -> None:
    assert simple(value, explode=explode, quote=percent) == plain
    assert label(value, explode=explode, quote=percent) == dotted
    assert matrix("color", value, explode=explode, quote=percent) == named


@pytest.mark.parametrize(
    ("style", "explode", "value", "pairs"),
    [
        ("form", False, "blue", [("color", "blue")]),
        ("form", False, ARRAY, [("color", "blue,black")]),
        ("form", True, ARRAY, [("color", "blue"), ("color", "black")]),
        ("form", False, OBJECT, [("color", "R,100,G,200")]),
        ("form", True, OBJECT, [("R", "100"), ("G", "200")]),
        ("spaceDelimited", False, ARRAY, [("color", "blue%20black")]),
        ("pipeDelimited", False, OBJECT, [("color", "R%7C100%7CG%7C200")]),
        (
            "deepObject",
            True,
            OBJECT,
            [("color%5BR%5D", "100"), ("color%5BG%5D", "200")],
        ),
        ("deepObject", True, {"a": {"b": [1]}}, [("color%5Ba%5D%5Bb%5D", "1")]),
        ("form", False, [], []),
        ("form", True, {}, []),
    ],
)
def test_styles_of_queries(
    style: str, *, explode: bool, value: Any, pairs: list[tuple[str, str]]
) -> None:
    found = form("color", value, style=style, explode=explode, quote=percent)
    assert found == pairs


def test_reserved_characters_stay_where_that_is_allowed() -> None:
    assert percent("a/b?c=d&e") == "a%2Fb%3Fc%3Dd%26e"
    assert percent_reserved("a/b?c=d&e#f") == "a/b?c=d%26e%23f"


def test_a_dot_in_an_item_does_not_part_it() -> None:
    assert label(["a.b", "c"], explode=True, quote=percent) == ".a%2Eb.c"


def test_a_comma_in_an_item_does_not_part_it() -> None:
    found = form("q", ["a,b", "c"], explode=False, quote=percent_reserved)
    assert found == [("q", "a%2Cb,c")]
