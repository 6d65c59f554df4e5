"""Keywords that the type of a schema does not say, held as rules beside it."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from generator.api.types import (
    ANY,
    NOTHING,
    Array,
    Choice,
    Contains,
    Held,
    Implied,
    Kind,
    Limits,
    Map,
    Scalar,
    Tuple,
    Union,
)
from generator.documents.tree import JSON

ApiOf = Callable[..., Any]
TEXT = Scalar(Kind.STRING)


@pytest.mark.parametrize(
    ("node", "held", "rule"),
    [
        ({"type": "string", "not": {"const": ""}}, TEXT, {"not": {"const": ""}}),
        (
            {"allOf": [{"multipleOf": 2}, {"multipleOf": 3}], "type": "integer"},
            Scalar(Kind.INTEGER, Limits(multiple_of=2)),
            {"multipleOf": 3},
        ),
        (
            {"type": "array", "allOf": [{"contains": {"const": n}} for n in (1, 2)]},
            Array(ANY),
            {"allOf": [{"contains": {"const": 1}}, {"contains": {"const": 2}}]},
        ),
        (
            {"type": "object", "propertyNames": {"not": {"const": "a"}}},
            Map(ANY),
            {"propertyNames": {"not": {"const": "a"}}},
        ),
        (
            {"type": "object", "oneOf": [{"required": ["a"]}, {"required": ["b"]}]},
            Map(ANY),
            {"oneOf": [{"required": ["a"]}, {"required": ["b"]}]},
        ),
        (
            {"anyOf": [{"minimum": 1}], "oneOf": [{"maximum": 5}]},
            ANY,
            {"anyOf": [{"minimum": 1}], "oneOf": [{"maximum": 5}]},
        ),
        (
            {"anyOf": [{"type": "string"}, {"type": "null"}], "not": {"const": ""}},
            Union((TEXT, Scalar(Kind.NULL))),
            {"not": {"const": ""}},
        ),
        (
            {"type": "array", "contains": {"const": 1}, "unevaluatedItems": False},
            Array(ANY, contains=Contains(Choice((1,), closed=True))),
            {"contains": {"const": 1}, "unevaluatedItems": False},
        ),
        (
            {
                "type": "object",
                "if": {"required": ["a"], "patternProperties": {"^x": {}}},
                "unevaluatedProperties": {"minimum": 1},
            },
            Map(ANY),
            {
                "if": {"required": ["a"], "patternProperties": {"^x": {}}},
                "unevaluatedProperties": {"minimum": 1},
            },
        ),
    ],
)
def test_what_a_type_does_not_say_is_a_rule(
    api_of: ApiOf, node: JSON, held: object, rule: JSON
) -> None:
    found = api_of(schemas={"X": node}).alias("X").type
    assert isinstance(found, Held)
    assert found.type == held
    assert json.loads(found.rule) == rule


@pytest.mark.parametrize(
    "node",
    [
        {"type": "string", "pattern": "^a"},
        {"type": "object", "minProperties": 1, "dependentRequired": {"a": ["b"]}},
        {"type": "object", "patternProperties": {"^a": {"type": "string"}}},
        {"type": "array", "contains": {"type": "string"}},
        {"oneOf": [{"type": "string"}, {"type": "integer"}]},
    ],
)
def test_what_a_type_says_is_no_rule(api_of: ApiOf, node: JSON) -> None:
    assert not isinstance(api_of(schemas={"X": node}).alias("X").type, Held)


def test_members_that_one_of_several_schemas_does_not_name_are_its_further_ones(
    api_of: ApiOf,
) -> None:
    node: JSON = {
        "allOf": [{"properties": {"a": {}}}],
        "properties": {"b": {"type": "string"}},
        "additionalProperties": {"type": "boolean"},
    }
    assert json.loads(api_of(schemas={"X": node}).model("X").rule) == {
        "properties": {"b": True},
        "additionalProperties": {"type": "boolean"},
    }


@pytest.mark.parametrize(
    ("node", "type_"),
    [
        ({"unevaluatedItems": {"type": "string"}}, Array(TEXT)),
        (
            {"prefixItems": [{"type": "string"}], "unevaluatedItems": False},
            Tuple((TEXT,), NOTHING),
        ),
        (
            {"allOf": [{"minProperties": 1}], "unevaluatedProperties": False},
            Map(ANY, Limits(min_length=1)),
        ),
        ({"items": {"type": "string"}, "unevaluatedItems": True}, Array(TEXT)),
    ],
)
def test_a_type_says_what_is_not_evaluated_where_it_can(
    api_of: ApiOf, node: JSON, type_: object
) -> None:
    found = api_of(schemas={"X": node}).alias("X").type
    assert found == Implied(type_)


def test_members_that_one_schema_of_a_class_does_not_name_are_held_to_it(
    api_of: ApiOf,
) -> None:
    part: JSON = {
        "properties": {"a": {}},
        "unevaluatedProperties": {"type": "string", "format": "date"},
    }
    node: JSON = {"type": "object", "allOf": [part], "properties": {"b": {}}}
    assert json.loads(api_of(schemas={"X": node}).model("X").rule) == {
        "properties": {"a": True},
        "unevaluatedProperties": {"type": "string"},
    }
