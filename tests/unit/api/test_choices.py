from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.api.types import (
    ANY,
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
from generator.documents.tree import JSON

ApiOf = Callable[..., Any]
NUMBER = Scalar(Kind.NUMBER)


@pytest.mark.parametrize(
    ("schema", "type_"),
    [
        ({"enum": ["a", "b", "a"]}, Choice(("a", "b"), closed=False)),
        ({"enum": [1, True]}, Choice((1, True), closed=False)),
        ({"enum": ["a", None]}, Union((Choice(("a",), closed=False), NULL))),
        ({"enum": ["a", 1.5]}, Union((Choice(("a",), closed=False), NUMBER))),
        ({"enum": ["a", {}]}, Union((Choice(("a",), closed=False), Map(ANY)))),
        ({"type": "string", "enum": ["a", "b", "a"]}, Choice(("a", "b"))),
        ({"type": "string", "enum": ["a"], "maxLength": 1}, Choice(("a",))),
        ({"type": "string", "enum": ["a", 1]}, Choice(("a", "1"), closed=False)),
        ({"type": "number", "enum": [1]}, Choice((1,), closed=False)),
        ({"type": "string", "enum": [1]}, Choice(("1",), closed=False)),
        ({"type": "number", "enum": ["a"]}, Union((Choice(("a",)), NUMBER))),
        ({"type": "object", "enum": ["a"]}, Union((Choice(("a",)), Map(ANY)))),
        ({"type": "string", "enum": [1.5]}, Union((NUMBER, Scalar(Kind.STRING)))),
        ({"const": "a"}, Choice(("a",), closed=True)),
        ({"const": None}, NULL),
        ({"const": 1.5}, Scalar(Kind.NUMBER, Limits(constant="1.5"))),
        ({"const": [1]}, Array(ANY, Limits(constant="[1]"))),
        ({"const": {"a": 1}}, Map(ANY, Limits(constant='{"a": 1}'))),
    ],
)
def test_values_that_are_listed_are_a_choice(
    api_of: ApiOf, schema: JSON, type_: Type
) -> None:
    assert api_of(schemas={"X": schema}).alias("X").type == type_


@pytest.mark.parametrize(
    ("members", "type_"),
    [
        ([{"const": "a"}, {"const": "b"}], Choice(("a", "b"))),
        ([{"enum": ["a"]}, {"enum": ["b", "a"]}], Choice(("a", "b"))),
        ([{"const": 1}, {"const": True}], Choice((1, True))),
        (
            [{"const": "a"}, {"type": "null"}, {"const": "b"}],
            Union((Choice(("a", "b")), NULL)),
        ),
        (
            [{"type": "integer"}, {"const": "a"}],
            Union((Scalar(Kind.INTEGER), Choice(("a",), closed=True))),
        ),
    ],
)
def test_values_that_are_told_one_by_one_are_an_enum(
    api_of: ApiOf, members: list[JSON], type_: Type
) -> None:
    assert api_of(schemas={"X": {"oneOf": members}}).alias("X").type == type_


def test_values_beside_a_group_choose_among_its_members(api_of: ApiOf) -> None:
    kinds = {"type": "string", "oneOf": [{"const": "a"}, {"const": "b"}]}
    read = api_of(
        schemas={"X": {"enum": ["b"], "allOf": [kinds]}, "Y": {"enum": ["c"], **kinds}}
    )
    assert read.alias("X").type == Choice(("b",), closed=True)
    assert read.alias("Y").type == ANY
    assert read.codes == [("contradiction", "degraded", "/components/schemas/Y")]
