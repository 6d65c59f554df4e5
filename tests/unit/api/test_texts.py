from __future__ import annotations

import pytest

from generator.api.texts import text_of
from generator.documents.tree import JSON


@pytest.mark.parametrize(
    ("title", "kept"),
    [
        ("Pet Owner", ""),
        ("OwnerModel", ""),
        ("An owner", "An owner"),
        ("飼い主", "飼い主"),
    ],
)
def test_a_title_that_repeats_the_name_says_nothing(title: str, kept: str) -> None:
    assert text_of({"title": title}, "petOwner").title == kept


def test_examples_that_are_short_are_told_as_json() -> None:
    examples: JSON = ["é", 1, None, {"a": [1]}, "x" * 70, "`"]
    assert text_of({"examples": examples}).examples == ('"é"', "1", "null")
    assert text_of({"examples": examples[3:]}).examples == ('{"a": [1]}',)


def test_values_are_explained_where_they_do_not_say_it_themselves() -> None:
    node: dict[str, JSON] = {
        "enum": [0, "on", "off"],
        "x-enum-varnames": ["NONE", "ON"],
        "x-enum-descriptions": ["", "", "It sleeps."],
    }
    assert text_of(node).values == (("0", "NONE"), ('"off"', "It sleeps."))


def test_a_boolean_schema_says_nothing() -> None:
    assert text_of(True) == text_of({})
