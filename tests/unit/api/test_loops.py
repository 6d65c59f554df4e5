from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.api.definitions import Alias
from generator.api.types import (
    ANY,
    Array,
    Kind,
    ModelRef,
    Scalar,
    Union,
)
from generator.documents.tree import JSON

TEXT = Scalar(Kind.STRING)
WHOLE = Scalar(Kind.INTEGER)
OBJECT: JSON = {"type": "object", "properties": {"a": {"type": "string"}}}
ApiOf = Callable[..., Any]


def ref(name: str) -> JSON:
    return {"$ref": f"#/components/schemas/{name}"}


def named(name: str) -> ModelRef:
    return ModelRef(f"/components/schemas/{name}")


def test_a_schema_that_holds_itself_is_one_model(api_of: ApiOf) -> None:
    node = {
        "type": "object",
        "properties": {"next": ref("X"), "all": {"type": "array", "items": ref("X")}},
    }
    next_, all_ = api_of(schemas={"X": node}).model("X").properties
    assert next_.type == named("X")
    assert all_.type == Array(named("X"))


def test_models_that_hold_each_other_are_two_models(api_of: ApiOf) -> None:
    def holding(name: str) -> JSON:
        return {"type": "object", "properties": {"other": ref(name)}}

    read = api_of(schemas={"X": holding("Y"), "Y": holding("X")})
    assert read.model("X").properties[0].type == named("Y")
    assert read.model("Y").properties[0].type == named("X")


def test_an_array_of_itself_is_an_alias_that_names_itself(api_of: ApiOf) -> None:
    assert api_of(schemas={"X": {"type": "array", "items": ref("X")}}).alias(
        "X"
    ).type == Array(named("X"))


def test_a_reference_to_itself_is_any_value_and_a_problem(api_of: ApiOf) -> None:
    read = api_of(schemas={"X": ref("X")})
    assert read.alias("X").type == ANY
    assert read.codes == [("reference-loop", "degraded", "/components/schemas/X")]


@pytest.mark.parametrize("depth", [2, 3, 5])
def test_a_ring_of_references_ends_in_any_value_and_a_problem(
    api_of: ApiOf, depth: int
) -> None:
    ring = {f"X{n}": ref(f"X{(n + 1) % depth}") for n in range(depth)}
    read = api_of(schemas=ring)
    types = [read.alias(name).type for name in ring]
    assert ANY in types
    assert "reference-loop" in {code for code, _, _ in read.codes}


def test_all_of_cycles_are_read_once(api_of: ApiOf) -> None:
    nodes = {
        "X": {
            "allOf": [
                ref("Y"),
                {"type": "object", "properties": {"x": {"type": "string"}}},
            ]
        },
        "Y": {
            "allOf": [
                ref("X"),
                {"type": "object", "properties": {"y": {"type": "string"}}},
            ]
        },
    }
    read = api_of(schemas=nodes)
    assert {p.name for p in read.model("X").properties} == {"x", "y"}
    assert {p.name for p in read.model("Y").properties} == {"x", "y"}


def test_an_all_of_that_is_itself_alone_ends(api_of: ApiOf) -> None:
    read = api_of(schemas={"X": {"allOf": [ref("X")]}})
    assert read.alias("X").type == ANY


def test_all_of_rings_of_lone_members_end(api_of: ApiOf) -> None:
    read = api_of(schemas={"X": {"allOf": [ref("Y")]}, "Y": {"allOf": [ref("X")]}})
    assert ANY in (read.alias("X").type, read.alias("Y").type)


def test_an_inline_schema_that_refers_to_itself_is_one_model(api_of: ApiOf) -> None:
    place = "#/components/schemas/X/properties/tree"
    tree = {
        "type": "object",
        "properties": {"left": {"$ref": place}, "name": {"type": "string"}},
    }
    read = api_of(schemas={"X": {"type": "object", "properties": {"tree": tree}}})
    pointer = place.removeprefix("#")
    assert read.model("X").properties[0].type == ModelRef(pointer)
    assert read.model(pointer).properties[0].type == ModelRef(pointer)


def test_inline_items_that_refer_to_the_array_around_them_end(api_of: ApiOf) -> None:
    place = "#/components/schemas/X/properties/rows"
    rows = {"type": "array", "items": {"$ref": place}}
    read = api_of(schemas={"X": {"type": "object", "properties": {"rows": rows}}})
    assert isinstance(read.api.definitions[place.removeprefix("#")], Alias)


def test_a_group_that_holds_the_schema_around_it_keeps_the_rest(api_of: ApiOf) -> None:
    node = {"oneOf": [ref("X"), {"type": "string"}, {"type": "integer"}]}
    read = api_of(schemas={"X": node})
    assert read.alias("X").type == Union((TEXT, WHOLE))
    assert read.codes == [("reference-loop", "degraded", "/components/schemas/X")]


def test_groups_that_hold_each_other_end(api_of: ApiOf) -> None:
    nodes = {
        "X": {"oneOf": [ref("Y"), {"type": "string"}]},
        "Y": {"oneOf": [ref("Z"), {"type": "integer"}]},
        "Z": {"oneOf": [ref("X"), {"type": "boolean"}]},
    }
    read = api_of(schemas=nodes)
    assert read.alias("X").type == Union((named("Y"), TEXT))
    assert read.alias("Y").type == Union((named("Z"), WHOLE))
    assert read.alias("Z").type == Scalar(Kind.BOOLEAN)
    assert read.codes == [("reference-loop", "degraded", "/components/schemas/Z")]


def test_a_group_of_arrays_of_the_schema_around_it_is_no_loop(api_of: ApiOf) -> None:
    node = {"oneOf": [{"type": "array", "items": ref("X")}, {"type": "string"}]}
    read = api_of(schemas={"X": node})
    assert read.alias("X").type == Union((Array(named("X")), TEXT))
    assert read.codes == []


def test_a_base_whose_one_of_lists_its_own_children_ends(api_of: ApiOf) -> None:
    nodes = {
        "Base": {
            "type": "object",
            "properties": {"kind": {"type": "string"}},
            "oneOf": [ref("A"), ref("B")],
        },
        "A": {"allOf": [ref("Base"), {"properties": {"a": {"type": "string"}}}]},
        "B": {"allOf": [ref("Base"), {"properties": {"b": {"type": "string"}}}]},
    }
    read = api_of(schemas=nodes)
    assert isinstance(read.alias("Base").type, Union)
    assert all(
        pointer in read.api.definitions
        for pointer in map("/components/schemas/{}".format, nodes)
    )


def test_a_chain_of_references_deeper_than_the_stack_is_read(api_of: ApiOf) -> None:
    nodes: dict[str, JSON] = {
        f"X{n}": {"type": "object", "properties": {"next": ref(f"X{n + 1}")}}
        for n in range(3000)
    }
    read = api_of(schemas=nodes | {"X3000": OBJECT})
    assert len(read.api.definitions) == 3001
