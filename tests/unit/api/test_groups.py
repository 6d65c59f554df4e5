from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.api.types import (
    ANY,
    Held,
    ModelRef,
)
from generator.documents.tree import JSON

OBJECT: JSON = {"type": "object", "properties": {"a": {"type": "string"}}}
ApiOf = Callable[..., Any]


def ref(name: str) -> JSON:
    return {"$ref": f"#/components/schemas/{name}"}


def named(name: str) -> ModelRef:
    return ModelRef(f"/components/schemas/{name}")


def test_what_stands_beside_one_of_holds_for_each_member(api_of: ApiOf) -> None:
    node = {
        "type": "object",
        "properties": {"id": {"type": "string"}},
        "oneOf": [
            {"properties": {"cat": {"type": "string"}}, "required": ["cat"]},
            {"properties": {"dog": {"type": "string"}}},
        ],
    }
    read = api_of(schemas={"X": node})
    members = read.alias("X").type.members
    names = [[p.name for p in read.model(m.pointer).properties] for m in members]
    assert names == [["cat", "id"], ["dog", "id"]]


def test_any_of_that_only_asks_for_members_does_not_shape_the_object(
    api_of: ApiOf,
) -> None:
    node = OBJECT | {"anyOf": [{"required": ["a"]}, {"required": ["b"]}]}
    assert [p.name for p in api_of(schemas={"X": node}).model("X").properties] == ["a"]


def test_several_groups_of_objects_are_one_object_and_a_problem(api_of: ApiOf) -> None:
    node = {
        "type": "object",
        "oneOf": [{"properties": {"a": {"type": "string"}}}, {"properties": {"b": {}}}],
        "anyOf": [{"properties": {"c": {"type": "integer"}}}],
    }
    read = api_of(schemas={"X": node})
    assert [(p.name, p.required) for p in read.model("X").properties] == [
        ("a", False),
        ("b", False),
        ("c", False),
    ]
    assert [code for code, _, _ in read.codes] == ["several-groups"]


def test_several_groups_without_members_are_any_value_and_a_problem(
    api_of: ApiOf,
) -> None:
    node = {"oneOf": [{"type": "string"}], "anyOf": [{"type": "integer"}]}
    read = api_of(schemas={"X": node})
    assert read.alias("X").type == Held(
        ANY, '{"anyOf": [{"type": "integer"}], "oneOf": [{"type": "string"}]}'
    )
    assert [code for code, _, _ in read.codes] == ["several-groups"]


@pytest.mark.parametrize(
    ("member", "other", "mark"),
    [
        ({"properties": {"kind": {"const": "cat"}}}, {}, "cat"),
        ({"properties": {"kind": {"enum": ["cat"]}}}, {}, "cat"),
        ({"title": "Cat", "properties": {"a": {}}}, {}, "Cat"),
        ({"properties": {"a": {}, "b": {}}, "required": ["b"]}, {}, "b"),
        ({"properties": {"a": {}, "b": {}}}, {"properties": {"a": {}}}, "b"),
        (
            {"type": "object", "properties": {"a": {}}},
            {"properties": {"a": {}}},
            "object",
        ),
        ({"properties": {"a": {}}}, {"properties": {"a": {}}}, "first"),
    ],
)
def test_a_member_of_a_group_is_told_apart_by_words_of_its_own(
    api_of: ApiOf, member: JSON, other: JSON, mark: str
) -> None:
    nodes = {"X": {"oneOf": [member, {"type": "object", **other}]}}
    address = api_of(schemas=nodes).addresses["/components/schemas/X/oneOf/0"]
    assert (address.role, address.name) == ("member", mark)


def test_references_that_meet_members_beside_them_make_objects_called_by_them(
    api_of: ApiOf,
) -> None:
    beside = {"properties": {"b": {}}, "oneOf": [ref("A"), {"type": "null"}]}
    read = api_of(schemas={"A": OBJECT, "X": beside})
    (address,) = [at for at in read.addresses.values() if at.role == "member"]
    assert address.name == "A"
