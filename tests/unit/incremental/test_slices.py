"""Slices of documents: some paths, and all that they refer to."""

from __future__ import annotations

import pytest

from generator.documents.tree import JSON
from generator.incremental import slices


def ref(name: str, kind: str = "schemas") -> JSON:
    return {"$ref": f"#/components/{kind}/{name}"}


def sliced(root: JSON, paths: list[str]) -> dict[str, JSON] | None:
    rest = {k: v for k, v in root.items() if k not in ("paths", "components")}
    own = {path: root["paths"][path] for path in paths}
    return slices.sliced(rest, own, root.get("components", {}))


def left(path: JSON, **components: JSON) -> dict[str, list[str]] | None:
    """The names of the components in a slice with this path."""
    root = {"paths": {"/a": path, "/b": ref("Other")}, "components": components}
    found = sliced(root, ["/a"])
    return found and {kind: [*held] for kind, held in found["components"].items()}


def test_a_slice_has_its_paths_and_what_is_no_path_and_no_component() -> None:
    root = {
        "openapi": "3.1.0",
        "info": {"title": "T"},
        "paths": {"/a": {"get": 1}, "/b": {}, "/c": {"get": 2}},
        "webhooks": {"w": {}},
        "x-a": 1,
    }
    found = sliced(root, ["/a", "/c"])
    assert found == {
        "openapi": "3.1.0",
        "info": {"title": "T"},
        "x-a": 1,
        "paths": {"/a": {"get": 1}, "/c": {"get": 2}},
        "components": {},
    }
    assert found["paths"]["/a"] is root["paths"]["/a"]


def test_it_has_what_is_referred_to_and_what_that_refers_to_in_their_order() -> None:
    schemas = {
        "E": {},
        "D": {"items": [ref("A")]},
        "C": {},
        "B": ref("D"),
        "A": {"allOf": [ref("B"), ref("A")]},
        "Other": {},
    }
    said = left({"get": {"schema": ref("A")}}, schemas=schemas)
    assert said == {"schemas": ["D", "B", "A"]}


def test_components_of_every_kind_are_found() -> None:
    said = left(
        {"get": [ref("P", "parameters"), ref("R", "responses")]},
        parameters={"P": {"schema": ref("S")}, "Q": {}},
        responses={"R": {"headers": {"h": ref("H", "headers")}}, "N": {}},
        headers={"H": {}, "S": {}},
        schemas={"S": {}, "P": {}},
    )
    assert said == {
        "parameters": ["P"],
        "responses": ["R"],
        "headers": ["H"],
        "schemas": ["S"],
    }


def test_names_are_escaped_and_references_may_lead_inside() -> None:
    schemas = {"a/b": {"properties": {"x": {}}}, "c d": {}, "e~f": {}}
    inside = ref("a~1b/properties/x")
    said = left([inside, ref("c%20d"), ref("e~0f")], schemas=schemas)
    assert said == {"schemas": ["a/b", "c d", "e~f"]}


def test_schemes_are_named_without_a_reference() -> None:
    assert left({}, securitySchemes={"k": {}}) == {"securitySchemes": ["k"]}


def test_what_is_not_there_is_left_to_whoever_reads_it() -> None:
    assert left([ref("No"), "#/components/", "#/components/schemas"], schemas={}) == {
        "schemas": []
    }


@pytest.mark.parametrize(
    "reference", ["#/paths/~1b", "b.yaml#/a", "#", "#name", "https://a.test/b", ""]
)
def test_a_reference_elsewhere_is_not_followed(reference: str) -> None:
    assert left({"$ref": reference}) is None
    assert left(ref("A"), schemas={"A": {"$ref": reference}}) is None
    assert left({"$ref": 1, "x": reference}) == {}


def test_schemas_that_extend_one_with_a_discriminator_belong_to_it() -> None:
    schemas = {
        "Pet": {"discriminator": {"propertyName": "kind"}},
        "Dog": {"allOf": [ref("Pet"), {"properties": {"b": ref("Bone")}}]},
        "Puppy": {"allOf": [{}, ref("Dog")]},
        "Ring": {"allOf": [ref("Ring"), ref("Puppy")]},
        "Bone": {},
        "Cat": {"allOf": [ref("Other"), ref("Pet/properties/a")]},
        "Other": {},
    }
    said = left(ref("Pet"), schemas=schemas)
    assert said == {"schemas": ["Pet", "Dog", "Puppy", "Ring", "Bone"]}
    assert left(ref("Dog"), schemas={**schemas, "Pet": {}}) == {
        "schemas": ["Pet", "Dog", "Bone"]
    }


def test_a_discriminator_names_schemas_by_their_keys() -> None:
    mapping = {"a": "A", "b": "#/components/schemas/B", "c": 1}
    node = {"discriminator": {"mapping": mapping, "defaultMapping": "D"}}
    schemas: JSON = {key: {} for key in "ABCDE"}
    assert left(node, schemas=schemas) == {"schemas": ["A", "B", "D"]}
