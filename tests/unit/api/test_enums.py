from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.api.definitions import Alias
from generator.api.read import read_api
from generator.api.types import Choice, Kind, Scalar, Type, Union
from generator.documents.tree import Text, load
from generator.openapi import Specification
from generator.problems import Problems

TEXT = Scalar(Kind.STRING)
ApiOf = Callable[..., Any]


def test_enums_joined_keep_what_both_allow(api_of: ApiOf) -> None:
    node = {"allOf": [{"enum": ["a", "b"]}, {"enum": ["b", "c"]}]}
    assert api_of(schemas={"X": node}).alias("X").type == Choice(("b",))


def test_an_empty_enum_is_read_as_if_it_were_not_there(api_of: ApiOf) -> None:
    read = api_of(schemas={"X": {"type": "string", "enum": []}})
    assert read.alias("X").type == TEXT
    assert read.codes == [("empty-enum", "degraded", "/components/schemas/X/enum")]


@pytest.mark.parametrize(
    ("word", "said", "type_"),
    [
        ("enum", "[4.10, 4.1, 3, True, a]", Choice(("4.10", "4.1", "3", "True", "a"))),
        ("const", "4.10", Choice(("4.10",), closed=True)),
    ],
)
def test_numbers_among_texts_are_the_text_that_stands_there(
    word: str, said: str, type_: Type
) -> None:
    text = f"""\
openapi: 3.1.0
info: {{title: T, version: '1'}}
components: {{schemas: {{X: {{type: string, {word}: {said}}}}}}}
"""
    problems = Problems()
    document = load(Text("api.yaml", text), problems=problems)
    api, _ = read_api(Specification(document, problems))
    held = api.definitions["/components/schemas/X"]
    assert isinstance(held, Alias)
    assert held.type == type_
    assert [p.code for p in problems if p.pointer] == ["enum-of-another-type"]


def test_a_number_whose_spelling_is_not_seen_stays_one(api_of: ApiOf) -> None:
    found = api_of(schemas={"X": {"type": "string", "enum": [4.1, 3]}})
    held = found.alias("X").type
    assert isinstance(held, Union)
    assert Choice(("3",)) in held.members
    assert Scalar(Kind.NUMBER) in held.members


def test_what_means_nothing_of_the_type_is_kept_beside_it(api_of: ApiOf) -> None:
    found = api_of(schemas={"X": {"type": "integer", "enum": [1, "some"]}})
    held = found.alias("X").type
    assert isinstance(held, Union)
    assert set(held.members) == {Choice((1, "some")), Scalar(Kind.INTEGER)}
