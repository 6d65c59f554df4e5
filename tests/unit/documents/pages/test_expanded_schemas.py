"""Mintlify's expanded form: items, names, nullability and versions."""

from __future__ import annotations

import copy
from typing import Any

import pytest
import yaml
from openapi_spec_validator import validate

from generator.documents.pages.read import read_page
from generator.documents.tree import Document, Text
from generator.problems import Problems

JSON = dict[str, Any]


def convert(
    response: JSON | str, schemas: JSON | None = None
) -> tuple[Document, Problems]:
    """A page whose answers are given, as a mapping or as YAML with aliases."""
    if not isinstance(response, str):
        response = yaml.safe_dump(response, sort_keys=False)
    indented = "".join(f"    {line}\n" for line in response.splitlines())
    block = (
        "paths:\n  path: /a\n  method: get\n  request: {parameters: {}, body: {}}\n"
        f"  response:\n{indented}  deprecated: false\n  type: path\n"
        + yaml.safe_dump({"components": {"schemas": schemas or {}}}, sort_keys=False)
    )
    problems = Problems()
    content = f"# T\n\n## OpenAPI\n\n````yaml get /a\n{block}\n````"
    document = read_page(Text("page.md", content), problems)
    validate(copy.deepcopy(document.root))
    return document, problems


def content(*items: JSON) -> JSON:
    return {"application/json": {"schemaArray": list(items), "examples": {}}}


def schema_of(root: JSON, status: str = "200") -> JSON:
    responses = root["paths"]["/a"]["get"]["responses"]
    found: JSON = responses[status]["content"]["application/json"]["schema"]
    return found


def schema(*items: JSON) -> JSON:
    return schema_of(convert({"200": content(*items)})[0].root)


def ref(name: str) -> str:
    return f"#/components/schemas/{name}"


def test_an_allof_of_one_is_unwrapped_under_properties_items_and_additional_properties() -> (
    None
):
    string = {"type": "string"}
    assert schema({"type": "object", "properties": {"a": {"allOf": [string]}}}) == {
        "type": "object",
        "properties": {"a": string},
    }
    assert schema({"type": "array", "items": {"allOf": [string]}}) == {
        "type": "array",
        "items": string,
    }
    assert schema(
        {
            "type": "object",
            "properties": {},
            "additionalProperties": {"allOf": [string]},
        }
    ) == {"type": "object", "additionalProperties": string}


def test_an_allof_of_several_is_kept() -> None:
    both = {"allOf": [{"type": "string"}, {"minLength": 1}]}
    found = schema({"type": "object", "properties": {"a": both}})
    assert found["properties"]["a"] == both


def test_only_the_wrapper_is_unwrapped_and_nothing_below_it() -> None:
    inner = {"allOf": [{"type": "object", "properties": {"b": {"allOf": [{}]}}}]}
    found = schema({"type": "object", "properties": {"a": {"allOf": [inner]}}})
    assert found["properties"]["a"] == inner


def test_aliased_nodes_are_shared_and_stay_untouched() -> None:
    response = """\
'200':
  application/json:
    schemaArray:
      - type: object
        properties:
          a: {allOf: [&shared {allOf: [{type: string}], isAllOf: x}]}
          b: {allOf: [*shared]}
'400':
  application/json:
    schemaArray:
      - {type: object, properties: {a: {allOf: [*shared]}}}
"""
    root = convert(response)[0].root
    expected = {"allOf": [{"type": "string"}]}
    assert schema_of(root)["properties"] == {"a": expected, "b": expected}
    assert schema_of(root, "400")["properties"] == {"a": expected}


def test_required_properties_become_the_required_list() -> None:
    found = schema(
        {"type": "object", "properties": {"a": {}}, "requiredProperties": ["a"]}
    )
    assert found["required"] == ["a"]


def test_a_boolean_required_is_no_word_of_a_schema() -> None:
    assert schema({"type": "string", "required": False}) == {"type": "string"}


@pytest.mark.parametrize("kind", ["string", "number", "integer"])
def test_an_enum_type_becomes_its_type(kind: str) -> None:
    assert schema({"type": f"enum<{kind}>", "enum": [1]}) == {"type": kind, "enum": [1]}


def test_an_enum_without_values_is_only_its_type() -> None:
    assert schema({"type": "enum<string>", "enum": []}) == {"type": "string"}


@pytest.mark.parametrize(
    ("encoding", "expected"),
    [("binary", "binary"), ("base64", "byte"), (None, "binary")],
)
def test_a_file_is_a_string_with_a_format(encoding: str | None, expected: str) -> None:
    item: JSON = {"type": "file"} | ({"contentEncoding": encoding} if encoding else {})
    assert schema(item) == {"type": "string", "format": expected}


def test_any_is_a_schema_without_a_type() -> None:
    assert schema({"type": "any"}) == {}
    assert schema({"type": "any", "description": "d"}) == {"description": "d"}


def test_a_free_object_gets_no_empty_properties() -> None:
    assert schema({"type": "object", "properties": {}}) == {"type": "object"}


def test_an_unknown_type_is_a_problem_with_its_place() -> None:
    _, problems = convert({"200": content({"type": "decimal"})})
    (problem,) = problems
    assert problem.code == "unknown-type"
    assert problem.place.text.strip() == "- type: decimal"


def test_marks_of_the_converter_are_dropped_and_properties_of_their_names_are_not() -> (
    None
):
    raw = {"type": "object", "properties": {"isAllOf": {}, "x-mint": {}}, "x-mint": {}}
    found = schema(
        {
            "type": "object",
            "properties": {
                "a": {"allOf": [{**raw, "isOneOf": "y", "refIdentifier": "z"}]}
            },
            "x-mint-enum": {},
            "isOneOf": "x",
            "x-default": 1,
        }
    )
    assert found == {
        "type": "object",
        "properties": {
            "a": {"type": "object", "properties": {"isAllOf": {}, "x-mint": {}}}
        },
        "x-default": 1,
    }


def test_a_null_beside_one_item_makes_it_nullable() -> None:
    string = {"type": "string", "description": "d"}
    assert schema(string, {"type": "null", "description": "d"}) == {
        "type": ["string", "null"],
        "description": "d",
    }


def test_a_nullable_choice_takes_null_among_its_values() -> None:
    found = schema({"type": "enum<string>", "enum": ["a"]}, {"type": "null"})
    assert found == {"type": ["string", "null"], "enum": ["a", None]}


def test_a_nullable_object_split_in_two_is_one_nullable_component() -> None:
    a = {"refIdentifier": ref("A")}
    items = ({"type": "object", **a}, {"type": "null", **a})
    root = convert({"200": content(*items)})[0].root
    assert schema_of(root) == {"$ref": ref("A")}
    assert root["components"]["schemas"] == {"A": {"type": ["object", "null"]}}


def test_a_null_beside_a_named_item_leaves_the_component_alone() -> None:
    items = ({"type": "object", "refIdentifier": ref("A")}, {"type": "null"})
    root = convert({"200": content(*items)})[0].root
    assert schema_of(root) == {"anyOf": [{"$ref": ref("A")}, {"type": "null"}]}
    assert root["components"]["schemas"] == {"A": {"type": "object"}}


def test_several_items_are_alternatives() -> None:
    items = ({"type": "string"}, {"type": "integer"})
    assert schema(*items) == {"anyOf": list(items)}


def test_several_items_of_one_name_are_one_component() -> None:
    a = {"refIdentifier": ref("A")}
    root = convert({"200": content({"type": "string", **a}, {"type": "integer", **a})})[
        0
    ].root
    assert schema_of(root) == {"$ref": ref("A")}
    assert root["components"]["schemas"]["A"] == {
        "anyOf": [{"type": "string"}, {"type": "integer"}]
    }


def test_a_named_item_becomes_a_component_and_equal_ones_share_it() -> None:
    item = {"type": "object", "refIdentifier": ref("A")}
    root = convert({"200": content(item), "201": content(item)})[0].root
    assert schema_of(root) == schema_of(root, "201") == {"$ref": ref("A")}
    assert root["components"]["schemas"] == {"A": {"type": "object"}}


def test_an_item_that_equals_the_raw_component_refers_to_it() -> None:
    string = {"type": "string"}
    raw = {"properties": {"a": string}, "x-kept": True, "title": "T"}
    item = {
        "type": "object",
        "properties": {"a": {"allOf": [string]}},
        "refIdentifier": ref("A"),
    }
    root = convert({"200": content(item)}, {"A": raw})[0].root
    assert schema_of(root) == {"$ref": ref("A")}
    assert root["components"]["schemas"] == {"A": raw}


def test_an_item_with_the_name_of_its_base_gets_a_name_of_its_own() -> None:
    z = {"type": "object", "properties": {"z": {"allOf": [{"type": "string"}]}}}
    item = {**z, "refIdentifier": ref("A")}
    response = {"200": content(item), "404": content(item)}
    document, problems = convert(response, {"A": {"type": "object"}})
    root = document.root
    assert schema_of(root) == schema_of(root, "404") == {"$ref": ref("AResponse200")}
    assert list(root["components"]["schemas"]) == ["A", "AResponse200"]
    assert {problem.code for problem in problems} == {"name-of-two-schemas"}


def test_a_ref_identifier_that_names_no_component_is_no_name() -> None:
    root = convert({"200": content({"type": "string", "refIdentifier": "A"})})[0].root
    assert schema_of(root) == {"type": "string"}
    assert "components" not in root


def test_a_name_with_special_characters_is_referred_to_escaped() -> None:
    item = {"type": "string", "refIdentifier": "#/components/schemas/A.b-c_d"}
    root = convert({"200": content(item)})[0].root
    assert schema_of(root) == {"$ref": ref("A.b-c_d")}


def test_the_word_nullable_below_an_item_makes_the_output_3_0_3() -> None:
    raw = {"type": "string", "nullable": True}
    properties = {"type": "object", "properties": {"a": {"allOf": [raw]}}}
    root = convert({"200": content(properties)})[0].root
    assert root["openapi"] == "3.0.3"
    assert schema_of(root)["properties"]["a"] == raw


def test_a_property_called_nullable_says_nothing_about_the_version() -> None:
    raw = {"type": "object", "properties": {"nullable": {"type": "boolean"}}}
    properties = {"type": "object", "properties": {"a": {"allOf": [raw]}}}
    assert convert({"200": content(properties)})[0].root["openapi"] == "3.1.0"


def test_words_of_3_1_beside_nullable_make_the_output_3_1_0() -> None:
    schemas = {
        "A": {"type": ["string", "null"]},
        "B": {"type": "string", "nullable": True},
    }
    root = convert({"200": content({"type": "any"})}, schemas)[0].root
    assert root["openapi"] == "3.1.0"


def test_in_3_0_3_items_speak_3_0_too() -> None:
    schemas = {"R": {"type": "string", "nullable": True}}
    response = {
        "200": content({"type": "string", "const": "a", "examples": ["a"]}),
        "201": content({"type": "integer"}, {"type": "null"}),
        "202": content({"type": "file", "contentMediaType": "image/png"}),
        "203": content({"type": "string"}, {"type": "integer"}, {"type": "null"}),
        "204": content({"type": "number", "maximum": 5, "exclusiveMaximum": True}),
    }
    root = convert(response, schemas)[0].root
    assert root["openapi"] == "3.0.3"
    assert [schema_of(root, status) for status in response] == [
        {"type": "string", "enum": ["a"], "example": "a"},
        {"type": "integer", "nullable": True},
        {"type": "string", "format": "binary"},
        {
            "anyOf": [
                {"type": "string"},
                {"type": "integer"},
                {"enum": [None], "nullable": True},
            ]
        },
        {"type": "number", "maximum": 5, "exclusiveMaximum": True},
    ]


def test_in_3_1_0_exclusive_bounds_of_items_are_numbers() -> None:
    item = {
        "type": "number",
        "maximum": 5,
        "exclusiveMaximum": True,
        "minimum": 1,
        "exclusiveMinimum": False,
    }
    assert schema(item) == {"type": "number", "exclusiveMaximum": 5, "minimum": 1}
