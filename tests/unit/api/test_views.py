from __future__ import annotations

from collections.abc import Callable
from typing import Any

from generator.api.types import (
    ANY,
    NOTHING,
    Held,
    Kind,
    Limits,
    ModelRef,
    Scalar,
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


def test_all_of_joins_members_constraints_and_required(api_of: ApiOf) -> None:
    nodes = {
        "Base": {
            "type": "object",
            "required": ["id"],
            "properties": {"id": {"type": "string"}},
        },
        "X": {
            "allOf": [
                ref("Base"),
                {
                    "type": "object",
                    "required": ["n"],
                    "properties": {"n": {"type": "integer"}},
                },
                {"required": ["m"], "properties": {"m": {"type": "integer"}}},
            ]
        },
    }
    model = api_of(schemas=nodes).model("X")
    assert [(p.name, p.required) for p in model.properties] == [
        ("id", True),
        ("n", True),
        ("m", True),
    ]


def test_a_member_described_twice_is_held_to_both(api_of: ApiOf) -> None:
    nodes = {
        "X": {
            "allOf": [
                {"type": "object", "properties": {"a": {"type": "string"}, "b": {}}},
                {
                    "properties": {
                        "a": {"type": ["string", "null"], "maxLength": 3},
                        "b": {"type": "integer"},
                    }
                },
            ]
        }
    }
    a, b = api_of(schemas=nodes).model("X").properties
    assert a.type == Scalar(Kind.STRING, Limits(max_length=3))
    assert b.type == WHOLE


def test_a_member_described_twice_alike_is_read_once(api_of: ApiOf) -> None:
    node = {"type": "object", "properties": {"a": ref("Y")}}
    read = api_of(schemas={"X": {"allOf": [node, node]}, "Y": OBJECT})
    (a,) = read.model("X").properties
    assert a.type == named("Y")


def test_bounds_are_joined_to_the_narrower(api_of: ApiOf) -> None:
    node = {
        "allOf": [
            {"type": "integer", "minimum": 1, "maximum": 9},
            {"minimum": 3, "maximum": 20, "multipleOf": 2},
            {"multipleOf": 3},
        ]
    }
    limits = Limits(minimum=3, maximum=9, multiple_of=2)
    assert api_of(schemas={"X": node}).alias("X").type == Held(
        Scalar(Kind.INTEGER, limits), '{"multipleOf": 3}'
    )


def test_types_that_cannot_meet_are_any_value_and_a_problem(api_of: ApiOf) -> None:
    read = api_of(schemas={"X": {"allOf": [{"type": "string"}, {"type": "integer"}]}})
    assert read.alias("X").type == ANY
    assert read.codes == [("contradiction", "degraded", "/components/schemas/X")]


def test_a_false_member_of_all_of_leaves_nothing(api_of: ApiOf) -> None:
    read = api_of(schemas={"X": {"allOf": [{"type": "string"}, False]}})
    assert read.alias("X").type == NOTHING


def test_unevaluated_members_beside_other_schemas_are_of_no_type(api_of: ApiOf) -> None:
    alone: dict[str, JSON] = {**OBJECT, "unevaluatedProperties": {"type": "string"}}
    beside: JSON = {**alone, "allOf": [{"unevaluatedProperties": True}]}
    read = api_of(schemas={"A": alone, "B": beside})
    assert (read.model("A").extra, read.model("B").extra) == (TEXT, None)
