from __future__ import annotations

import copy

import pytest

from generator.documents.pages.restate import restate
from generator.documents.tree import JSON


def restated(schema: JSON) -> JSON:
    root = {"openapi": "3.0.3", "components": {"schemas": {"A": schema}}}
    before = copy.deepcopy(root)
    found = restate(root)
    assert root == before
    assert found["openapi"] == "3.1.0"
    return found["components"]["schemas"]["A"]


@pytest.mark.parametrize(
    ("schema", "found"),
    [
        ({"type": "string"}, {"type": "string"}),
        ({"type": "string", "nullable": False}, {"type": "string"}),
        ({"type": "string", "nullable": True}, {"type": ["string", "null"]}),
        (
            {"type": "string", "nullable": True, "enum": ["a"]},
            {"type": ["string", "null"], "enum": ["a", None]},
        ),
        (
            {"type": "string", "nullable": True, "enum": ["a", None]},
            {"type": ["string", "null"], "enum": ["a", None]},
        ),
        (
            {"allOf": [{"type": "object"}], "nullable": True},
            {"anyOf": [{"allOf": [{"type": "object"}]}, {"type": "null"}]},
        ),
        ({"nullable": True}, {}),
        ({"$ref": "#/a", "nullable": True, "description": "x"}, {"$ref": "#/a"}),
        (
            {"minimum": 1, "exclusiveMinimum": True, "maximum": 5},
            {"exclusiveMinimum": 1, "maximum": 5},
        ),
        ({"maximum": 5, "exclusiveMaximum": False}, {"maximum": 5}),
        (
            {"properties": {"nullable": {"type": "integer", "nullable": True}}},
            {"properties": {"nullable": {"type": ["integer", "null"]}}},
        ),
        (
            {"type": "array", "items": {"type": "string", "nullable": True}},
            {"type": "array", "items": {"type": ["string", "null"]}},
        ),
    ],
)
def test_words_of_3_0_become_those_of_3_1(schema: JSON, found: JSON) -> None:
    assert restated(schema) == found


MAYBE: JSON = {"schema": {"type": "string", "nullable": True}}
EITHER: JSON = {"schema": {"type": ["string", "null"]}}


def test_schemas_are_found_wherever_they_stand() -> None:
    def root(media: JSON) -> JSON:
        answer = {"content": {"application/json": media}, "headers": {"schema": media}}
        parameter = {"name": "a", "in": "query", **media}
        return {
            "paths": {
                "/a": {
                    "parameters": [parameter],
                    "post": {
                        "requestBody": {"content": {"text/plain": media}},
                        "responses": {"200": answer},
                        "callbacks": {"schema": {"{$url}": {"post": {}}}},
                    },
                }
            },
            "components": {
                "parameters": {"schema": parameter},
                "responses": {"schemas": answer},
            },
        }

    assert restate(root(MAYBE)) == {**root(EITHER), "openapi": "3.1.0"}


@pytest.mark.parametrize("word", ["example", "examples", "x-data", "servers", "links"])
def test_data_is_left_as_it_is(word: str) -> None:
    data = {"schema": {"type": "string", "nullable": True}}
    assert restate({"paths": {"/a": {"get": {word: data}}}}) == {
        "openapi": "3.1.0",
        "paths": {"/a": {"get": {word: data}}},
    }
