"""Rules: what schemas ask that no type says, copied without references and annotations."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from generator.api.rules import rule
from generator.documents.tree import JSON
from generator.openapi import Specification

SpecOf = Callable[..., Specification]
AT = "/components/schemas/X"


def said(spec: Specification, *words: str) -> Any:
    found = rule(spec, [AT], lambda _pointer, _node: words)
    return json.loads(found) if found else None


def told(spec: Specification) -> list[tuple[str, str]]:
    return [(problem.pointer, problem.message) for problem in spec.problems]


@pytest.mark.parametrize(
    ("node", "words", "copied"),
    [
        ({"not": {"const": 1, "title": "One"}}, ["not"], {"not": {"const": 1}}),
        (
            {"not": {"properties": {"a": {}}, "unevaluatedProperties": False}},
            ["not"],
            {"not": {"properties": {"a": {}}, "unevaluatedProperties": False}},
        ),
        (
            {"properties": {"a": {"minLength": 1}}, "unevaluatedProperties": False},
            ["unevaluatedProperties"],
            {"properties": {"a": True}, "unevaluatedProperties": False},
        ),
        (
            {
                "prefixItems": [{"minLength": 1}],
                "allOf": [{"contains": {"const": 1}, "minContains": 0}, {"not": {}}],
                "oneOf": [{"prefixItems": [{}, {"type": "null", "format": "x"}]}],
                "then": {"items": {"minLength": 2}},
                "dependentSchemas": {"a": {"patternProperties": {"^b": {}}}},
                "unevaluatedItems": {"minLength": 3},
            },
            ["unevaluatedItems"],
            {
                "prefixItems": [True],
                "then": {"items": True},
                "dependentSchemas": {"a": {"patternProperties": {"^b": True}}},
                "allOf": [
                    {"contains": {"const": 1}, "minContains": 0},
                    {"anyOf": [{"prefixItems": [{}, {"type": "null"}]}]},
                ],
                "unevaluatedItems": {"minLength": 3},
            },
        ),
        (
            {"$ref": "#/components/schemas/Z", "unevaluatedProperties": {"minimum": 1}},
            ["unevaluatedProperties"],
            {
                "allOf": [{"properties": {"self": True}}],
                "unevaluatedProperties": {"minimum": 1},
            },
        ),
        (
            {"not": {"$ref": "#/components/schemas/Y"}},
            ["not"],
            {"not": {"minLength": 1}},
        ),
        (
            {"not": {"type": "string", "$ref": "#/components/schemas/Y"}},
            ["not"],
            {"not": {"type": "string", "allOf": [{"minLength": 1}]}},
        ),
        (
            {"if": {"const": 1}, "then": False},
            ["if"],
            {"if": {"const": 1}, "then": False},
        ),
        ({"if": {"const": 1}}, ["if"], None),
        ({"not": {}}, ["not"], None),
        ({"type": "string"}, ["not"], None),
        (
            {"contains": {"type": "null"}, "maxContains": 1, "minItems": 1},
            ["contains"],
            {"contains": {"type": "null"}, "maxContains": 1},
        ),
        (
            {
                "properties": {"a": {"type": "null"}},
                "additionalProperties": {"minimum": 1},
            },
            ["additionalProperties"],
            {"properties": {"a": True}, "additionalProperties": {"minimum": 1}},
        ),
        (
            {"dependentSchemas": {"a": {"properties": {"b": {"format": "date"}}}}},
            ["dependentSchemas"],
            {"dependentSchemas": {"a": {"properties": {"b": {}}}}},
        ),
    ],
)
def test_a_rule_is_what_the_schema_says_without_references(
    spec_of: SpecOf, node: JSON, words: list[str], copied: JSON
) -> None:
    again: JSON = {"properties": {"self": {"$ref": "#/components/schemas/Z"}}}
    known: JSON = {"X": node, "Y": {"minLength": 1}, "Z": again}
    spec = spec_of(components={"schemas": known})
    assert said(spec, *words) == copied
    assert told(spec) == []


@pytest.mark.parametrize(
    ("inner", "why"),
    [
        ({"$ref": "#/components/schemas/X"}, "it leads back to itself"),
        ({"pattern": "(?=a)"}, "the pattern '(?=a)' cannot be read"),
        ({"definitely": False}, "it has 'definitely'"),
        ({"format": "date"}, "it has 'format', which is an annotation"),
        (
            {"anyOf": [{"minLength": n} for n in range(50)]},
            "it is made of more than 40 schemas",
        ),
    ],
)
def test_what_can_be_no_rule_is_told_of(spec_of: SpecOf, inner: JSON, why: str) -> None:
    spec = spec_of(components={"schemas": {"X": {"not": inner, "minLength": 2}}})
    assert said(spec, "not", "minLength") == {"minLength": 2}
    message = f"values are read and kept, and not held to 'not': {why}"
    assert told(spec) == [(f"{AT}/not", message)]


def test_null_is_allowed_where_3_0_says_so(spec_of: SpecOf) -> None:
    inner: JSON = {"allOf": [{"minLength": 1}], "nullable": True}
    spec = spec_of(components={"schemas": {"X": {"not": {"properties": {"a": inner}}}}})
    assert said(spec, "not") == {
        "not": {
            "properties": {
                "a": {"anyOf": [{"allOf": [{"minLength": 1}]}, {"type": "null"}]}
            }
        }
    }


def test_the_rules_of_several_schemas_hold_together(spec_of: SpecOf) -> None:
    spec = spec_of(
        components={"schemas": {"X": {"not": {"const": 1}}, "Y": {"not": {"const": 2}}}}
    )
    found = rule(spec, [f"{AT[:-1]}Y", AT], lambda _pointer, _node: ["not"])
    assert json.loads(found) == {
        "allOf": [{"not": {"const": 1}}, {"not": {"const": 2}}]
    }
