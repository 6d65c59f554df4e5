"""Keywords of a schema whose values are not what JSON Schema asks for."""

from __future__ import annotations

import pytest

from generator.documents.tree import JSON
from generator.openapi.keywords import is_plain, mend
from generator.openapi.upgrade import upgrade

Node = dict[str, JSON]


def test_a_sound_node_is_returned_as_it_is() -> None:
    node: Node = {
        "type": ["object", "null"],
        "properties": {"a": {"type": "null"}},
        "required": ["a"],
        "minProperties": 1,
        "additionalProperties": False,
        "default": None,
        "x-other": object,
    }
    mended, faults = mend(node)
    assert mended is node
    assert faults == []


@pytest.mark.parametrize(
    ("node", "meant", "code"),
    [
        ({"type": "String"}, {"type": "string"}, "odd-case"),
        ({"type": []}, {}, "empty-type"),
        ({"discriminator": {}}, {}, "discriminator-without-property"),
        ({"discriminator": {"mapping": {}}}, {}, "discriminator-without-property"),
        ({"type": 5}, {}, "empty-type"),
        ({"type": None}, {"type": "null"}, "null-for-type"),
        ({"type": None, "properties": {}}, {"properties": {}}, "empty-type"),
        ({"type": ["string", None]}, {"type": ["string", "null"]}, "null-for-type"),
        ({"type": ["string", 5]}, {"type": ["string"]}, "bad-keyword"),
        ({"required": False}, {}, "required-on-property"),
        ({"required": True}, {}, "required-on-property"),
        ({"required": ["a", 1]}, {"required": ["a"]}, "bad-keyword"),
        ({"required": "a"}, {}, "bad-keyword"),
        ({"minLength": "2"}, {"minLength": 2}, "bad-number"),
        ({"maxItems": -1}, {}, "bad-keyword"),
        ({"maxItems": "many"}, {}, "bad-keyword"),
        ({"minimum": "0.5"}, {"minimum": 0.5}, "bad-number"),
        ({"maximum": float("inf")}, {}, "bad-keyword"),
        ({"maximum": True}, {}, "bad-keyword"),
        ({"description": 5}, {"description": "5"}, "not-text"),
        ({"description": None}, {}, "bad-keyword"),
        ({"properties": []}, {"properties": {}}, "bad-keyword"),
        ({"properties": [1]}, {}, "bad-keyword"),
        ({"nullable": "True"}, {"nullable": True}, "bad-flag"),
        ({"nullable": "yes"}, {"nullable": True}, "bad-flag"),
        ({"readOnly": "no"}, {"readOnly": False}, "bad-flag"),
        ({"nullable": "maybe"}, {}, "bad-keyword"),
        ({"allOf": {"a": {}}}, {}, "bad-keyword"),
        ({"enum": "a"}, {}, "bad-keyword"),
        ({"items": [{}]}, {}, "items-list"),
        ({"items": 5}, {}, "bad-keyword"),
        ({"items": "string"}, {"items": {"type": "string"}}, "bare-type"),
        ({"additionalProperties": "text"}, {}, "bad-keyword"),
        ({"not": []}, {}, "bad-keyword"),
        ({"$ref": 5}, {}, "bad-keyword"),
        (
            {"discriminator": "kind"},
            {"discriminator": {"propertyName": "kind"}},
            "bare-discriminator",
        ),
    ],
)
def test_a_bad_value_is_read_as_meant_or_left_out(
    node: Node, meant: Node, code: str
) -> None:
    mended, faults = mend(node)
    assert mended == meant
    assert [(fault.code, fault.path) for fault in faults] == [(code, (*node,)[:1])]


def test_unknown_types_and_empty_enums_are_left_to_who_reads_types() -> None:
    assert mend({"type": "uri"}) == ({"type": "uri"}, [])
    assert mend({"enum": []}) == ({"enum": []}, [])


def test_a_number_too_large_for_a_float_is_a_number() -> None:
    node: Node = {"maximum": 10**400, "maxLength": 10**400}
    assert mend(node) == (node, [])


def test_a_property_named_required_means_nothing_special() -> None:
    node: Node = {"properties": {"required": {"type": "boolean"}}}
    assert mend(node) == (node, [])


@pytest.mark.parametrize("stray", [["name"], "One of them.", 5])
def test_what_is_no_schema_is_no_property(stray: JSON) -> None:
    mended, faults = mend(
        {"properties": {"a": {}, "b": stray, "c": None, "d": "string"}}
    )
    assert mended == {"properties": {"a": {}, "c": None, "d": "string"}}
    assert [(f.code, f.path) for f in faults] == [("stray-key", ("properties", "b"))]


def test_a_count_may_be_written_with_a_fraction_of_zero() -> None:
    node: Node = {"minLength": 2.0, "maxItems": 0.0}
    assert mend(node) == (node, [])
    assert [fault.code for fault in mend({"minLength": 2.5})[1]] == ["bad-keyword"]


@pytest.mark.parametrize(
    ("node", "plain"),
    [
        ({"$ref": "#/a"}, True),
        ({"type": "string"}, True),
        ({"type": "String"}, False),
        ({"type": ["string"]}, False),
        ({"$ref": 1}, False),
        ({"type": "string", "title": "a", "enum": ["b"], "default": 1}, True),
        ({"type": "array", "items": {}, "x-any": None}, True),
        ({"anyOf": [{"type": "null"}], "deprecated": True}, True),
        ({}, True),
        ({"title": 1}, False),
        ({"$ref": "#/a", "title": "a"}, False),
        ({"type": "array", "items": {"type": "string"}, "enum": ["b"]}, False),
        ({"type": "object", "properties": {}}, False),
        ({"type": "string", "nullable": False}, False),
        ({"type": "string", "example": "b"}, False),
        ({"type": "number", "exclusiveMinimum": True}, False),
        ({"$dynamicRef": "#a"}, False),
    ],
)
def test_a_schema_is_plain_that_needs_no_mending(node: Node, plain: bool) -> None:
    assert is_plain(node) is plain
    assert not plain or (mend(node) == (node, []) == upgrade(node, legacy=True))
