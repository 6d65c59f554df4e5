"""One schema node in the words of OpenAPI 3.1."""

from __future__ import annotations

import pytest

from generator.documents.tree import JSON
from generator.openapi.upgrade import upgrade

Node = dict[str, JSON]


def old(node: Node) -> Node:
    return upgrade(node, legacy=True)[0]


def faults(node: Node, *, legacy: bool) -> list[tuple[str, tuple[str, ...]]]:
    return [(fault.code, fault.path) for fault in upgrade(node, legacy=legacy)[1]]


def test_a_node_in_3_1_words_is_returned_as_it_is() -> None:
    node: Node = {"type": ["string", "null"], "exclusiveMinimum": 3}
    assert upgrade(node, legacy=False) == (node, [])
    assert upgrade(node, legacy=False)[0] is node


def test_nullable_joins_the_type() -> None:
    assert old({"type": "string", "nullable": True}) == {"type": ["string", "null"]}
    assert old({"type": "string", "nullable": False}) == {"type": "string"}
    assert old({"type": ["null"], "nullable": True}) == {"type": ["null"]}


def test_a_nullable_enum_allows_null() -> None:
    node: Node = {"type": "string", "nullable": True, "enum": ["a"]}
    assert old(node) == {"type": ["string", "null"], "enum": ["a", None]}
    assert faults(node, legacy=True) == [("nullable-enum", ("enum",))]
    said: Node = {"type": "string", "nullable": True, "enum": ["a", None]}
    assert old(said) == {"type": ["string", "null"], "enum": ["a", None]}
    assert faults(said, legacy=True) == []


def test_a_nullable_enum_without_type_says_all_by_its_values() -> None:
    assert old({"nullable": True, "enum": ["a"]}) == {"enum": ["a", None]}


@pytest.mark.parametrize("word", ["$ref", "allOf", "anyOf", "oneOf", "const"])
def test_nullable_stays_where_no_type_can_say_it(word: str) -> None:
    node: Node = {word: [], "nullable": True}
    assert old(node) == node
    code = "nullable-beside-ref" if word == "$ref" else "nullable-without-type"
    assert faults(node, legacy=True) == [(code, ("nullable",))]


def test_nullable_is_a_repair_only_where_nothing_may_stand() -> None:
    nodes: list[tuple[Node, bool]] = [
        ({"$ref": "#/a", "nullable": True}, True),
        ({"allOf": [{}], "nullable": True}, True),
        ({"type": "string", "enum": ["a"], "nullable": True}, True),
        ({"type": "string", "nullable": True}, False),
    ]
    found = [upgrade(node, legacy=legacy)[1] for node, legacy in nodes]
    assert [[str(fault.outcome) for fault in each] for each in found] == [
        ["repaired"],
        ["degraded"],
        ["degraded"],
        ["degraded"],
    ]


def test_nullable_beside_a_type_and_a_composition_is_about_the_whole() -> None:
    node: Node = {"type": "object", "allOf": [{}], "nullable": True}
    assert upgrade(node, legacy=True) == (node, [])


def test_nullable_stays_where_only_properties_tell_the_type() -> None:
    node: Node = {"properties": {}, "nullable": True}
    assert old(node) == node


def test_a_boolean_bound_becomes_the_number() -> None:
    assert old({"minimum": 0, "exclusiveMinimum": True}) == {"exclusiveMinimum": 0}
    assert old({"maximum": 9, "exclusiveMaximum": False}) == {"maximum": 9}


def test_a_boolean_bound_without_limit_says_nothing() -> None:
    node: Node = {"exclusiveMaximum": True}
    assert old(node) == {}
    assert faults(node, legacy=True) == [("bound-without-limit", ("exclusiveMaximum",))]


def test_words_of_3_0_in_a_3_1_document_are_read_and_reported() -> None:
    node: Node = {
        "type": "integer",
        "nullable": True,
        "minimum": 1,
        "exclusiveMinimum": True,
    }
    assert upgrade(node, legacy=False)[0] == {
        "type": ["integer", "null"],
        "exclusiveMinimum": 1,
    }
    assert faults(node, legacy=False) == [
        ("nullable-in-3.1", ("nullable",)),
        ("bound-in-3.1", ("exclusiveMinimum",)),
    ]


def test_example_is_the_last_of_the_examples() -> None:
    assert old({"example": None}) == {"examples": [None]}
    assert old({"example": 2, "examples": [1]}) == {"examples": [1, 2]}


def test_what_describes_a_reference_stays_beside_it() -> None:
    node: Node = {"$ref": "#/a", "description": "d", "readOnly": True, "x-mine": 1}
    assert upgrade(node, legacy=True) == (node, [])


def test_3_0_ignores_what_else_stands_beside_a_reference() -> None:
    node: Node = {"$ref": "#/a", "type": "object", "maxLength": 3}
    assert old(node) == {"$ref": "#/a"}
    assert faults(node, legacy=True) == [
        ("ref-sibling-ignored", ("type",)),
        ("ref-sibling-ignored", ("maxLength",)),
    ]


def test_3_1_keeps_the_siblings_of_a_reference() -> None:
    node: Node = {"$ref": "#/a", "type": "object", "maxLength": 3}
    assert upgrade(node, legacy=False) == (node, [])
