from __future__ import annotations

import pytest

from generator.documents.pointers import JSON
from generator.documents.references import (
    Context,
    References,
    rewritten,
)

REF = {"$ref": "other.yaml"}


def found(tree: JSON, context: Context = Context.OBJECT) -> list[str]:
    return [r.pointer for r in References().below(tree, "", context)]


def test_references_are_given_in_the_order_of_the_document() -> None:
    tree = {"paths": {"/a": REF, "/b": {"get": {"parameters": [dict(REF), dict(REF)]}}}}
    assert found(tree) == [
        "/paths/~1a/$ref",
        "/paths/~1b/get/parameters/0/$ref",
        "/paths/~1b/get/parameters/1/$ref",
    ]


@pytest.mark.parametrize("key", ["example", "default", "const", "enum", "x-foo"])
def test_data_of_a_schema_holds_no_references(key: str) -> None:
    assert found({"schema": {key: {"a": REF}}}) == []
    assert found({"schema": {key: [REF]}}) == []
    assert found({"schema": {key: REF}}) == []


@pytest.mark.parametrize(
    "name",
    ["example", "default", "const", "enum", "x-foo", "examples", "value", "$ref"],
)
@pytest.mark.parametrize("map", ["properties", "$defs", "patternProperties", "headers"])
def test_a_property_named_like_a_keyword_is_a_schema(map: str, name: str) -> None:
    assert found({map: {name: {"items": REF}}}) == [f"/{map}/{name}/items/$ref"]


def test_an_example_may_be_a_reference_but_its_value_is_data() -> None:
    tree = {"examples": {"a": {"$ref": "a.yaml"}, "value": {"value": {"$ref": "b"}}}}
    assert found(tree) == ["/examples/a/$ref"]
    assert found({"schema": {"examples": [{"$ref": "a.yaml"}]}}) == []


def test_extensions_of_paths_and_responses_are_data_but_default_is_an_answer() -> None:
    tree = {
        "paths": {"x-foo": REF},
        "get": {"responses": {"default": dict(REF), "x-foo": dict(REF)}},
        "components": {"responses": {"x-foo": dict(REF)}},
    }
    assert found(tree) == [
        "/get/responses/default/$ref",
        "/components/responses/x-foo/$ref",
    ]


def test_a_reference_stands_for_a_callback_but_for_no_map_of_them() -> None:
    tree: JSON = {"callbacks": {"onEnd": {"$ref": "#/components/callbacks/End"}}}
    (one,) = References().below(tree, "", Context.OBJECT)
    (all_,) = References().below({"callbacks": dict(REF)}, "", Context.OBJECT)
    assert (one.misplaced, all_.misplaced) == (False, True)


def test_a_callback_holds_path_items_under_expressions() -> None:
    tree = {"callbacks": {"x-cb": {"{$request.body#/u}": REF, "x-note": dict(REF)}}}
    assert found(tree) == ["/callbacks/x-cb/{$request.body#~1u}/$ref"]


def test_arguments_of_a_link_are_data() -> None:
    tree = {"links": {"a": {"parameters": {"p": REF}, "requestBody": dict(REF)}}}
    assert found(tree) == []
    assert found({"links": {"a": REF}}) == ["/links/a/$ref"]


def test_a_whole_map_may_be_a_reference() -> None:
    tree = {"components": {"schemas": {"$ref": "schemas.yaml"}}}
    (reference,) = References().below(tree, "", Context.OBJECT)
    assert reference.context is Context.MAP
    assert reference.text == "schemas.yaml"


def test_a_ref_that_is_no_text_is_no_reference() -> None:
    assert (
        found({"schema": {"$ref": 3}, "properties": {"$ref": {"type": "string"}}}) == []
    )


def test_a_discriminator_maps_to_files_or_names() -> None:
    mapping = {"a": "Dog", "b": "dog.yaml", "c": "#/x", "d": "./d/Cat", "e": 3}
    tree = {"discriminator": {"mapping": mapping, "defaultMapping": "e.json#/E"}}
    at = "/discriminator/mapping"
    assert found(tree) == [
        f"{at}/b",
        f"{at}/c",
        f"{at}/d",
        "/discriminator/defaultMapping",
    ]
    assert found({"properties": {"discriminator": REF}}) == [
        "/properties/discriminator/$ref"
    ]


def test_a_node_is_walked_once_in_each_context() -> None:
    shared = {"$ref": "a.yaml"}
    tree = {"schema": shared, "properties": shared, "items": shared}
    contexts = [r.context for r in References().below(tree, "", Context.OBJECT)]
    assert contexts == [Context.OBJECT, Context.MAP]


def test_rewriting_copies_what_it_changes_and_shares_the_rest() -> None:
    ref, other = {"$ref": "a", "description": "d"}, {"b": [1]}
    tree = {"x": [ref, other], "y": ref, "z": other}
    result = rewritten(tree, {id(ref): {"$ref": "#/a"}}, {})
    assert result == {
        "x": [{"$ref": "#/a", "description": "d"}, {"b": [1]}],
        "y": {"$ref": "#/a", "description": "d"},
        "z": {"b": [1]},
    }
    assert result["z"] is other
    assert result["x"][0] is result["y"]
    assert tree["y"] is ref
    assert ref["$ref"] == "a"
    assert rewritten(tree, {}, {}) is tree
