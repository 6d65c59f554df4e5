from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.api.types import (
    ANY,
    Array,
    Choice,
    Contains,
    Held,
    Kind,
    Limits,
    Map,
    Scalar,
    Tuple,
    Type,
    Union,
)
from generator.documents.tree import JSON

ApiOf = Callable[..., Any]
TEXT = Scalar(Kind.STRING)
WHOLE = Scalar(Kind.INTEGER)
STRING: JSON = {"type": "string"}
INTEGER: JSON = {"type": "integer"}


@pytest.mark.parametrize(
    ("words", "type_"),
    [
        ({"uniqueItems": True}, Array(ANY, Limits(unique=True))),
        ({"contains": STRING}, Array(ANY, contains=Contains(TEXT))),
        (
            {"contains": STRING, "minContains": 2},
            Array(ANY, contains=Contains(TEXT, 2)),
        ),
        ({"contains": STRING, "minContains": 0}, Array(ANY)),
        (
            {"contains": STRING, "maxContains": 2},
            Held(Array(ANY), '{"contains": {"type": "string"}, "maxContains": 2}'),
        ),
        (
            {"contains": {"const": "a"}, "maxContains": 2},
            Array(ANY, contains=Contains(Choice(("a",), closed=True), 1, 2)),
        ),
        ({"minContains": 2}, Array(ANY)),
        (
            {"prefixItems": [STRING], "items": INTEGER, "minItems": 1},
            Tuple((TEXT,), WHOLE, Limits(min_length=1)),
        ),
    ],
)
def test_an_array_is_held_to_what_its_items_are(
    api_of: ApiOf, words: JSON, type_: Type
) -> None:
    assert api_of(schemas={"X": {"type": "array", **words}}).alias("X").type == type_


@pytest.mark.parametrize(
    ("words", "type_"),
    [
        ({"patternProperties": {"^x": STRING}}, Map(TEXT, pattern="^x")),
        (
            {"patternProperties": {"^x": STRING, "^y": INTEGER}},
            Held(
                Map(Union((TEXT, WHOLE)), pattern="^x|^y"),
                '{"patternProperties": {"^x": {"type": "string"}, "^y": {"type": "integer"}}}',
            ),
        ),
        ({"patternProperties": {".*": STRING}}, Map(TEXT)),
        (
            {"patternProperties": {"^x": STRING}, "additionalProperties": False},
            Map(TEXT),
        ),
        ({"patternProperties": {"(?=x)": STRING}}, Map(ANY)),
        ({"patternProperties": {"^x": {}}}, Map(ANY)),
        (
            {"patternProperties": {"^x": STRING}, "additionalProperties": INTEGER},
            Held(
                Map(Union((WHOLE, TEXT))),
                '{"additionalProperties": {"type": "integer"}, '
                '"patternProperties": {"^x": {"type": "string"}}}',
            ),
        ),
        (
            {"propertyNames": {"maxLength": 3, "type": "string"}},
            Map(ANY, names=Scalar(Kind.STRING, Limits(max_length=3))),
        ),
        ({"propertyNames": {}}, Map(ANY)),
        ({"propertyNames": {"enum": ["a"]}}, Map(ANY)),
    ],
)
def test_a_map_is_held_to_its_values_and_names(
    api_of: ApiOf, words: JSON, type_: Type
) -> None:
    assert api_of(schemas={"X": {"type": "object", **words}}).alias("X").type == type_


def test_members_beyond_the_known_are_anything_where_a_pattern_chooses(
    api_of: ApiOf,
) -> None:
    node = {
        "type": "object",
        "properties": {"a": STRING},
        "patternProperties": {"^x": INTEGER},
    }
    assert api_of(schemas={"X": node}).model("X").extra is None
