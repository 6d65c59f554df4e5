"""From what was asked for to the node that is meant."""

from __future__ import annotations

import pytest

from generator.documents.tree import JSON, Document
from generator.explain.trail import Hop, as_pointer, follow
from generator.problems import Fatal, Place

ROOT: JSON = {
    "paths": {
        "/pets": {"get": {"parameters": [{"$ref": "#/components/parameters/P"}]}}
    },
    "components": {
        "parameters": {
            "P": {"schema": {"$ref": "#/components/schemas/A"}},
            "Self": {"$ref": "#/components/parameters/Self"},
            "Lost": {"$ref": "#/components/parameters/Gone"},
        },
        "schemas": {"A": {"type": "string"}, "Apple": {}, "apple": {}},
    },
}
DOCUMENT = Document(ROOT, lambda pointer: Place(pointer), "api.yaml")


@pytest.mark.parametrize(
    ("asked", "pointer"),
    [
        ("#/components/schemas/A", "/components/schemas/A"),
        ("/components/schemas/A", "/components/schemas/A"),
        ("components/schemas/A", "/components/schemas/A"),
        ("#/paths/~1pets~1%7Bid%7D", "/paths/~1pets~1{id}"),
        ("GET /pets/{id}", "/paths/~1pets~1{id}/get"),
        ("#", ""),
        ("", ""),
    ],
)
def test_a_node_is_asked_for_in_several_ways(asked: str, pointer: str) -> None:
    assert as_pointer(asked) == pointer


def test_references_are_followed_on_the_way_and_at_the_end() -> None:
    trail = follow(DOCUMENT, "/paths/~1pets/get/parameters/0/schema")
    assert trail.pointer == "/components/schemas/A"
    assert trail.hops == (
        Hop("/paths/~1pets/get/parameters/0", "#/components/parameters/P"),
        Hop("/components/parameters/P/schema", "#/components/schemas/A"),
    )
    assert trail.same == ("/components/parameters/P/schema", "/components/schemas/A")


def test_a_reference_of_a_pasted_schema_is_followed_inside_of_it() -> None:
    pasted = {"pasted": {"$ref": "#/$defs/D", "$defs": {"D": {"type": "string"}}}}
    document = Document(pasted, lambda pointer: Place(pointer), "api.yaml")
    assert follow(document, "/pasted").pointer == "/pasted/$defs/D"


@pytest.mark.parametrize("name", ["Self", "Lost"])
def test_a_reference_that_leads_nowhere_is_the_node_itself(name: str) -> None:
    pointer = f"/components/parameters/{name}"
    assert follow(DOCUMENT, pointer).pointer == pointer


@pytest.mark.parametrize(
    ("pointer", "nearest", "remedy"),
    [
        (
            "/components/schemas/APPLE",
            "/components/schemas",
            "did you mean #/components/schemas/Apple or #/components/schemas/apple?",
        ),
        ("/x", "", "there it has paths, components"),
        (
            "/components/schemas/A/type/x",
            "/components/schemas/A/type",
            "it has nothing inside",
        ),
    ],
)
def test_nowhere_has_a_nearest_node(pointer: str, nearest: str, remedy: str) -> None:
    with pytest.raises(Fatal) as caught:
        follow(DOCUMENT, pointer)
    problem = caught.value.problem
    assert (problem.code, problem.pointer) == ("pointer-to-nowhere", nearest)
    assert problem.remedy == remedy
    assert problem.place == Place(nearest)
