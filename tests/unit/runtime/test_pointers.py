"""Pointers that lead to every item or member."""

from __future__ import annotations

import pytest
from runtime._pointers import find, first, is_there


@pytest.mark.parametrize(
    ("pointer", "found"),
    [
        ("", [{"a": [{"b": 1}, {"b": 2}], "x/y": 3, "~": 4}]),
        ("/a/*/b", [1, 2]),
        ("/a/1/b", [2]),
        ("/a/2/b", []),
        ("/a/-/b", []),
        ("/x~1y", [3]),
        ("/~0", [4]),
        ("/a/b", []),
        ("/a/*/b/c", []),
        ("/*", [[{"b": 1}, {"b": 2}], 3, 4]),
    ],
)
def test_a_pointer_finds_every_value_that_it_leads_to(
    pointer: str, found: list[object]
) -> None:
    value = {"a": [{"b": 1}, {"b": 2}], "x/y": 3, "~": 4}
    assert list(find(value, pointer)) == found


@pytest.mark.parametrize("value", [True, 1, -0.5, "x", [0], {}, {"a": None}])
def test_what_says_something_is_there(value: object) -> None:
    assert is_there(value)


@pytest.mark.parametrize("value", [None, False, 0, 0.0, "", []])
def test_what_says_nothing_is_not_there(value: object) -> None:
    assert not is_there(value)


def test_the_first_value_is_none_where_there_is_none() -> None:
    assert first({"a": [1, 2]}, "/a/*") == 1
    assert first({"a": []}, "/a/*") is None
