from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.api.types import (
    ANY,
    NULL,
    Array,
    Kind,
    Limits,
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


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
def test_a_reference_to_an_object_that_may_be_null_says_so(
    api_of: ApiOf, version: str
) -> None:
    null = {"nullable": True} if version == "3.0.3" else {"type": ["object", "null"]}
    holder = {
        "type": "object",
        "properties": {"x": ref("X"), "all": {"type": "array", "items": ref("X")}},
    }
    read = api_of(version, schemas={"X": OBJECT | null, "Y": holder})
    x, all_ = read.model("Y").properties
    assert x.type == Union((named("X"), NULL))
    assert all_.type == Array(Union((named("X"), NULL)))
    assert [p.name for p in read.model("X").properties] == ["a"]


def test_a_reference_to_an_object_that_may_be_text_says_so(api_of: ApiOf) -> None:
    read = api_of(schemas={"X": OBJECT | {"type": ["object", "string"]}, "Y": ref("X")})
    assert read.alias("Y").type == Union((named("X"), TEXT))


def test_a_reference_to_a_choice_of_objects_says_nothing_twice(api_of: ApiOf) -> None:
    choice = {"oneOf": [OBJECT, {"type": "null"}], "properties": {"b": {}}}
    read = api_of(schemas={"X": choice, "Y": ref("X")})
    assert read.alias("Y").type == named("X")


def test_an_inline_object_that_may_be_null_says_so_where_it_stands(
    api_of: ApiOf,
) -> None:
    holder = {
        "type": "object",
        "properties": {"x": OBJECT | {"type": ["object", "null"]}},
    }
    place = "/components/schemas/Y/properties/x"
    read = api_of(schemas={"Y": holder, "Z": {"$ref": f"#{place}"}})
    assert read.model("Y").properties[0].type == Union((ModelRef(place), NULL))
    assert read.alias("Z").type == Union((ModelRef(place), NULL))


def test_a_reference_is_the_model_it_leads_to(api_of: ApiOf) -> None:
    read = api_of(
        schemas={"X": OBJECT, "Y": ref("X"), "Z": {"type": "array", "items": ref("X")}}
    )
    assert read.alias("Y").type == named("X")
    assert read.alias("Z").type == Array(named("X"))


def test_a_reference_with_annotations_beside_it_stays_a_reference(
    api_of: ApiOf,
) -> None:
    read = api_of(
        schemas={"X": OBJECT, "Y": ref("X") | {"description": "That one.", "x-y": 1}}
    )
    assert read.alias("Y").type == named("X")
    assert read.alias("Y").text.description == "That one."


def test_a_reference_with_constraints_beside_it_is_a_type_of_its_own(
    api_of: ApiOf,
) -> None:
    read = api_of(schemas={"X": {"type": "string"}, "Y": ref("X") | {"maxLength": 3}})
    assert read.alias("Y").type == Scalar(Kind.STRING, Limits(max_length=3))


def test_a_nullable_reference_is_the_model_or_null(api_of: ApiOf) -> None:
    nodes = {
        "X": OBJECT,
        "Y": ref("X") | {"nullable": True},
        "Z": {"allOf": [ref("X")], "nullable": True},
    }
    read = api_of("3.0.3", schemas=nodes)
    assert read.alias("Y").type == Union((named("X"), NULL))
    assert read.alias("Z").type == Union((named("X"), NULL))


def test_nullable_beside_one_of_adds_null(api_of: ApiOf) -> None:
    node = {"oneOf": [{"type": "string"}, {"type": "integer"}], "nullable": True}
    assert api_of("3.0.3", schemas={"X": node}).alias("X").type == Union(
        (TEXT, WHOLE, NULL)
    )


def test_a_reference_to_nowhere_is_any_value_and_a_problem(api_of: ApiOf) -> None:
    read = api_of(schemas={"X": ref("Nowhere")})
    assert read.alias("X").type == ANY
    assert [outcome for _, outcome, _ in read.codes] == ["degraded"]
