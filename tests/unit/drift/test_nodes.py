"""From a location in an answer to the schemas that describe what stands there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.drift.nodes import Nodes, kind_of
from generator.openapi import Specification

SCHEMAS: dict[str, Any] = {
    "Pet": {
        "allOf": [{"$ref": "#/components/schemas/Animal"}, {"type": "object"}],
        "properties": {
            "name": {"type": "string"},
            "kin": {"$ref": "#/components/schemas/Pets"},
        },
    },
    "Animal": {"type": "object", "properties": {"name": {"minLength": 1}}},
    "Pets": {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}},
    "Map": {
        "patternProperties": {"^x": {"type": "integer"}},
        "additionalProperties": {"type": "null"},
    },
    "Row": {"prefixItems": [{"type": "string"}, True], "items": False},
    "Shape": {
        "type": "object",
        "properties": {"kind": {"type": "string"}},
        "discriminator": {"propertyName": "kind"},
    },
    "Circle": {
        "allOf": [
            {"$ref": "#/components/schemas/Shape"},
            {"properties": {"radius": {"type": "number"}}},
        ]
    },
    "Loop": {"anyOf": [{"$ref": "#/components/schemas/Loop"}, {"type": "null"}]},
}
P = "/components/schemas"


@pytest.fixture
def nodes(spec_of: Callable[..., Specification]) -> Nodes:
    return Nodes(spec_of(components={"schemas": SCHEMAS}))


@pytest.mark.parametrize(
    ("start", "location", "expected"),
    [
        ("Pet", "", ["Pet"]),
        ("Pet", "/name", ["Pet/properties/name", "Animal/properties/name"]),
        ("Pets", "/*/kin", ["Pet/properties/kin"]),
        ("Pets", "/*/kin/*/kin", ["Pet/properties/kin"]),
        ("Map", "/*", ["Map/patternProperties/^x", "Map/additionalProperties"]),
        ("Map", "/*^x", ["Map/patternProperties/^x"]),
        ("Map", "/xa", ["Map/patternProperties/^x"]),
        ("Map", "/*^y", []),
        ("Row", "/*", ["Row/prefixItems/0", "Row/prefixItems/1", "Row/items"]),
        ("Shape", "/radius", ["Circle/allOf/1/properties/radius"]),
        ("Pet", "/unknown", []),
    ],
)
def test_a_location_leads_to_where_it_is_described(
    nodes: Nodes, start: str, location: str, expected: list[str]
) -> None:
    found = nodes.at([f"{P}/{start}"], location)
    assert sorted(found) == sorted(f"{P}/{path}" for path in expected)


@pytest.mark.parametrize(
    ("schema", "kinds"),
    [
        ({"type": "string"}, "string"),
        ({"type": ["string", "null"]}, "string null"),
        ({"type": "string", "nullable": True}, "string null"),
        ({"enum": ["a", 1]}, "string number"),
        ({"const": None}, "null"),
        ({"anyOf": [{"type": "array"}, {"type": "object"}]}, "array object"),
        (
            {"allOf": [{"type": ["array", "null"]}, {"type": ["null", "object"]}]},
            "null",
        ),
        ({"$ref": "#/components/schemas/Pets"}, "array"),
        ({"$ref": "#/components/schemas/Pets", "nullable": True}, "array null"),
        ({}, "null boolean number string array object"),
        (False, ""),
    ],
)
def test_a_schema_allows_types_of_json(
    spec_of: Callable[..., Specification], schema: Any, kinds: str
) -> None:
    spec = spec_of(components={"schemas": {**SCHEMAS, "Asked": schema}})
    nodes = Nodes(spec)
    every = ("null", "boolean", "number", "string", "array", "object")
    found = [kind for kind in every if nodes.allows(f"{P}/Asked", kind)]
    assert set(found) == set(kinds.split())


def test_a_schema_that_holds_itself_ends(nodes: Nodes) -> None:
    assert nodes.allows(f"{P}/Loop", "null")
    assert len(nodes.same(f"{P}/Loop")) == 3


def test_what_is_not_there_is_not_had(nodes: Nodes) -> None:
    assert nodes.has(f"{P}/Pet/properties/name")
    assert not nodes.has(f"{P}/Pet/properties/age")
    assert nodes.node(f"{P}/Row/items") == {}


def test_json_has_six_types() -> None:
    values: list[Any] = [None, True, 1, "a", [], {}]
    kinds = ["null", "boolean", "number", "string", "array", "object"]
    assert [kind_of(value) for value in values] == kinds
