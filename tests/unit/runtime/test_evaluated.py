"""What of a value a schema speaks about, wherever in it that is said."""

from __future__ import annotations

from typing import Any

import pytest
from runtime._evaluated import Schema, unevaluated
from runtime._plain import Plain
from runtime._schemas import holds


def valid(schema: Schema, value: Plain, *, certain: bool = False) -> bool:
    return holds(schema, value, exact=True)


TEXT = {"type": "string"}
VALUE: dict[str, Any] = {"a": "A", "b": "B", "c": "C"}


@pytest.mark.parametrize(
    ("schema", "rest"),
    [
        ({}, ["A", "B", "C"]),
        ({"properties": {"a": {}}, "patternProperties": {"b": {}}}, ["C"]),
        ({"additionalProperties": True}, []),
        ({"allOf": [{"properties": {"a": {}}}, True]}, ["B", "C"]),
        ({"allOf": [{"unevaluatedProperties": True}]}, []),
        ({"unevaluatedProperties": True}, ["A", "B", "C"]),
        (
            {
                "anyOf": [
                    {"properties": {"a": TEXT}},
                    {"properties": {"b": {"const": 1}}},
                ]
            },
            ["B", "C"],
        ),
        ({"oneOf": [{"required": ["z"]}, {"properties": {"c": TEXT}}]}, ["A", "B"]),
        ({"if": {"properties": {"a": TEXT}}, "then": {"properties": {"b": {}}}}, ["C"]),
        (
            {"if": {"properties": {"a": False}}, "else": {"properties": {"b": {}}}},
            ["A", "C"],
        ),
        (
            {
                "dependentSchemas": {
                    "a": {"properties": {"b": {}}},
                    "z": {"properties": {"c": {}}},
                }
            },
            ["A", "C"],
        ),
    ],
)
def test_members_that_no_keyword_speaks_about(schema: Any, rest: list[str]) -> None:
    assert list(unevaluated(schema, VALUE, valid)) == rest


@pytest.mark.parametrize(
    ("schema", "rest"),
    [
        ({}, [1, "x", None]),
        ({"prefixItems": [{}]}, ["x", None]),
        ({"items": True}, []),
        ({"contains": TEXT}, [1, None]),
        ({"allOf": [{"prefixItems": [{}, {}]}]}, [None]),
    ],
)
def test_items_that_no_keyword_speaks_about(schema: Any, rest: list[Any]) -> None:
    assert list(unevaluated(schema, [1, "x", None], valid)) == rest
