"""Several documents of one vendor as one."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from openapi_spec_validator import validate

from generator.documents.pages.merge import merge
from generator.documents.tree import Document
from generator.problems import Outcome, Place, Problem, Problems

JSON = dict[str, Any]


def document(paths: JSON | None = None, *, name: str = "a.md", **root: Any) -> Document:
    whole = {
        "openapi": "3.1.0",
        "info": {"title": name, "version": "1"},
        "paths": paths or {},
        **root,
    }
    return Document(whole, lambda pointer: Place(name, 1, 1, pointer), name)


def get(schema: JSON | None = None, **more: Any) -> JSON:
    content = {"application/json": {"schema": schema or {}}}
    return {
        "get": {"responses": {"200": {"description": "", "content": content}}, **more}
    }


def ref(name: str) -> JSON:
    return {"$ref": f"#/components/schemas/{name}"}


def schema_of(root: JSON, path: str) -> JSON:
    response = root["paths"][path]["get"]["responses"]["200"]
    found: JSON = response["content"]["application/json"]["schema"]
    return found


def united(*documents: Document) -> tuple[Document, list[Problem]]:
    before = copy.deepcopy([each.root for each in documents])
    problems = Problems()
    merged = merge(documents, problems)
    validate(copy.deepcopy(merged.root))
    assert [each.root for each in documents] == before
    return merged, list(problems)


def test_one_document_is_itself() -> None:
    only = document()
    assert merge([only], Problems()) is only


def test_paths_and_components_are_united() -> None:
    a = document({"/a": get(ref("A"))}, components={"schemas": {"A": {}}})
    b = document({"/b": get(ref("B"))}, components={"schemas": {"B": {}}})
    merged, problems = united(a, b)
    assert list(merged.root["paths"]) == ["/a", "/b"]
    assert merged.root["components"] == {"schemas": {"A": {}, "B": {}}}
    assert problems == []


def test_title_and_version_are_the_first_ones() -> None:
    merged, _ = united(document(name="a.md"), document(name="b.md"))
    assert merged.root["info"] == {"title": "a.md", "version": "1"}
    assert merged.name == "a.md, b.md"


def test_two_methods_of_one_path_share_its_item() -> None:
    post = {"/a": {"post": {"responses": {"200": {"description": ""}}}}}
    merged, problems = united(document({"/a": get()}), document(post))
    assert list(merged.root["paths"]["/a"]) == ["get", "post"]
    assert problems == []


def test_the_same_operation_twice_is_one() -> None:
    merged, problems = united(document({"/a": get()}), document({"/a": get()}))
    assert list(merged.root["paths"]) == ["/a"]
    assert problems == []


def test_a_different_operation_in_a_later_document_is_left_out_and_reported() -> None:
    later = document({"/a": get(summary="other")}, name="b.md")
    merged, (problem,) = united(document({"/a": get()}), later)
    assert "summary" not in merged.root["paths"]["/a"]["get"]
    assert (problem.code, problem.outcome) == (
        "operation-in-two-documents",
        Outcome.SKIPPED,
    )
    assert (problem.place.file, problem.places[0].file) == ("b.md", "a.md")


def test_equal_components_are_one() -> None:
    schemas = {"schemas": {"A": {"type": "string"}}}
    a = document({"/a": get(ref("A"))}, components=schemas)
    b = document({"/b": get(ref("A"))}, components=copy.deepcopy(schemas))
    merged, problems = united(a, b)
    assert merged.root["components"] == schemas
    assert problems == []


def test_different_components_of_one_name_are_kept_apart_and_reported() -> None:
    a = document(
        {"/a": get(ref("A"))}, components={"schemas": {"A": {"type": "string"}}}
    )
    b = document(
        {"/b/{id}": get(ref("A"), parameters=[path_parameter()])},
        name="b.md",
        components={"schemas": {"A": {"type": "integer"}}},
    )
    merged, (problem,) = united(a, b)
    assert schema_of(merged.root, "/a") == ref("A")
    assert schema_of(merged.root, "/b/{id}") == ref("AGetB")
    assert merged.root["components"]["schemas"] == {
        "A": {"type": "string"},
        "AGetB": {"type": "integer"},
    }
    assert problem.code == "component-renamed"
    assert (problem.place.file, problem.places[0].file) == ("b.md", "a.md")
    assert merged.locate("/components/schemas/AGetB/type").file == "b.md"
    assert merged.locate("/components/schemas/AGetB/type").text == (
        "/components/schemas/A/type"
    )


def path_parameter() -> JSON:
    return {"name": "id", "in": "path", "required": True, "schema": {}}


def test_a_component_that_refers_to_a_renamed_one_is_another_one_too() -> None:
    def schemas(kind: str) -> JSON:
        return {
            "schemas": {
                "Outer": {"type": "array", "items": ref("Inner")},
                "Inner": {"type": kind},
                "Other": {"type": "null"},
            }
        }

    a = document({"/a": get(ref("Outer"))}, components=schemas("string"))
    b = document({"/b": get(ref("Outer"))}, components=schemas("integer"))
    merged, problems = united(a, b)
    found = merged.root["components"]["schemas"]
    assert list(found) == ["Outer", "Inner", "Other", "OuterGetB", "InnerGetB"]
    assert found["OuterGetB"]["items"] == ref("InnerGetB")
    assert schema_of(merged.root, "/b") == ref("OuterGetB")
    assert len(problems) == 2


def test_a_third_document_shares_the_longer_name() -> None:
    def with_a(path: str, kind: str) -> Document:
        return document(
            {path: get(ref("A"))}, components={"schemas": {"A": {"type": kind}}}
        )

    documents = (
        with_a("/a", "string"),
        with_a("/b", "integer"),
        with_a("/c", "integer"),
    )
    merged, problems = united(*documents)
    assert schema_of(merged.root, "/c") == ref("AGetB")
    assert len(problems) == 1


def test_a_longer_name_that_is_taken_grows_again() -> None:
    schemas = {"A": {"type": "string"}, "AGetB": {}, "AGetBById": {}}
    a = document(components={"schemas": schemas})
    b = document(
        {"/b/{id}": get(ref("A"), parameters=[path_parameter()])},
        components={"schemas": {"A": {"type": "integer"}}},
    )
    merged, _ = united(a, b)
    assert schema_of(merged.root, "/b/{id}") == ref("AGetBById_")


def test_discriminator_mappings_follow_a_renaming() -> None:
    base = {
        "oneOf": [ref("Cat")],
        "discriminator": {
            "propertyName": "kind",
            "mapping": {"a": "Cat", "b": "#/components/schemas/Cat"},
        },
    }
    cat = {"type": "object"}
    a = document(components={"schemas": {"Cat": {"type": "string"}}})
    b = document({"/b": get(base)}, components={"schemas": {"Cat": cat}})
    merged, _ = united(a, b)
    assert schema_of(merged.root, "/b")["discriminator"]["mapping"] == {
        "a": "CatGetB",
        "b": "#/components/schemas/CatGetB",
    }


def test_references_into_a_renamed_component_follow_it() -> None:
    inner = {"$ref": "#/components/schemas/A/properties/x"}
    a = document(components={"schemas": {"A": {}}})
    b = document(
        {"/b": get(inner)},
        components={"schemas": {"A": {"type": "object", "properties": {"x": {}}}}},
    )
    merged, _ = united(a, b)
    assert schema_of(merged.root, "/b")["$ref"] == (
        "#/components/schemas/AGetB/properties/x"
    )


def scheme(**more: str) -> JSON:
    return {"securitySchemes": {"key": {"type": "http", "scheme": "bearer", **more}}}


def test_a_renamed_security_scheme_is_renamed_in_requirements() -> None:
    a = document({"/a": get(security=[{"key": []}])}, components=scheme())
    b = document(
        {"/b": get(security=[{"key": []}])}, components=scheme(bearerFormat="JWT")
    )
    merged, _ = united(a, b)
    assert merged.root["paths"]["/b"]["get"]["security"] == [{"keyGetB": []}]
    assert list(merged.root["components"]["securitySchemes"]) == ["key", "keyGetB"]


def test_security_schemes_that_differ_in_prose_alone_are_one() -> None:
    a = document(components=scheme(description="one"))
    b = document(components=scheme(description="two"))
    merged, problems = united(a, b)
    assert list(merged.root["components"]["securitySchemes"]) == ["key"]
    assert problems == []


def test_security_of_the_root_stays_with_the_operations_it_was_said_for() -> None:
    key = {"components": scheme(), "security": [{"key": []}]}
    a = document({"/a": get()}, **key)
    b = document({"/b": get(), "/own": get(security=[{"key": []}, {}])})
    merged, _ = united(a, b)
    assert merged.root["security"] == [{"key": []}]
    assert "security" not in merged.root["paths"]["/a"]["get"]
    assert merged.root["paths"]["/b"]["get"]["security"] == []
    assert merged.root["paths"]["/own"]["get"]["security"] == [{"key": []}, {}]
    merged, _ = united(b, a)
    assert merged.root["paths"]["/a"]["get"]["security"] == [{"key": []}]
    assert "security" not in merged.root


def test_servers_stay_with_the_operations_they_were_said_for() -> None:
    one, two = [{"url": "https://one.test"}], [{"url": "https://two.test"}]
    merged, _ = united(
        document({"/silent": get()}),
        document({"/one": get()}, servers=one),
        document({"/two": get(), "/own": {**get(), "servers": one}}, servers=two),
    )
    assert merged.root["servers"] == one
    assert "servers" not in merged.root["paths"]["/silent"]["get"]
    assert "servers" not in merged.root["paths"]["/one"]["get"]
    assert merged.root["paths"]["/two"]["get"]["servers"] == two
    assert "servers" not in merged.root["paths"]["/own"]["get"]


def test_parameters_of_a_path_stay_with_the_operations_they_were_said_for() -> None:
    q: JSON = {"name": "q", "in": "query", "schema": {}}
    r: JSON = {"name": "r", "in": "query", "schema": {}}
    own_q = {**q, "required": True}
    post = {"responses": {"200": {"description": ""}}, "parameters": [own_q]}
    a = document({"/a": {**get(), "parameters": [q]}})
    b = document({"/a": {"post": post, "parameters": [q, r]}})
    merged, _ = united(a, b)
    item = merged.root["paths"]["/a"]
    assert "parameters" not in item
    assert item["get"]["parameters"] == [q]
    assert item["post"]["parameters"] == [own_q, r]


def test_tags_are_united_by_name_and_extensions_by_key() -> None:
    a = document(tags=[{"name": "x"}], **{"x-files": {"f": 1}})
    b = document(tags=[{"name": "x"}, {"name": "y"}], **{"x-files": {"f": 1, "g": 2}})
    merged, problems = united(a, b)
    assert merged.root["tags"] == [{"name": "x"}, {"name": "y"}]
    assert merged.root["x-files"] == {"f": 1, "g": 2}
    assert problems == []


def test_an_extension_that_differs_is_reported() -> None:
    a = document(**{"x-files": {"f": 1}})
    b = document(**{"x-files": {"f": 2}})
    assert [problem.code for problem in united(a, b)[1]] == ["extension-differs"]


def test_webhooks_are_united() -> None:
    post = {"post": {"responses": {"200": {"description": ""}}}}
    merged, _ = united(document(webhooks={"a": post}), document(webhooks={"b": post}))
    assert list(merged.root["webhooks"]) == ["a", "b"]


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "string", "nullable": True}, {"type": ["string", "null"]}),
        (
            {"type": "string", "enum": ["a"], "nullable": True},
            {"type": ["string", "null"], "enum": ["a", None]},
        ),
        (
            {"allOf": [ref("R")], "nullable": True},
            {"anyOf": [{"allOf": [ref("R")]}, {"type": "null"}]},
        ),
        ({**ref("R"), "nullable": True}, ref("R")),
        ({"type": "string", "nullable": False}, {"type": "string"}),
        ({"nullable": True}, {}),
        (
            {"type": "number", "maximum": 5, "exclusiveMaximum": True},
            {"type": "number", "exclusiveMaximum": 5},
        ),
        (
            {"type": "number", "minimum": 5, "exclusiveMinimum": False},
            {"type": "number", "minimum": 5},
        ),
        (
            {
                "type": "object",
                "properties": {"nullable": {"type": "string", "nullable": True}},
            },
            {
                "type": "object",
                "properties": {"nullable": {"type": ["string", "null"]}},
            },
        ),
    ],
)
def test_where_3_0_meets_3_1_the_schemas_of_3_0_are_restated(
    schema: JSON, expected: JSON
) -> None:
    old = document({"/a": get(schema)}, components={"schemas": {"S": schema, "R": {}}})
    root = {**old.root, "openapi": "3.0.3"}
    merged, _ = united(Document(root, old.locate, old.name), document({"/b": get()}))
    assert merged.root["openapi"] == "3.1.0"
    assert schema_of(merged.root, "/a") == expected
    assert merged.root["components"]["schemas"]["S"] == expected


def test_documents_of_3_0_stay_3_0() -> None:
    schema = {"type": "string", "nullable": True}
    old = {"openapi": "3.0.1"}
    newer = {"openapi": "3.0.3"}
    merged, _ = united(document({"/a": get(schema)}, **old), document(**newer))
    assert merged.root["openapi"] == "3.0.3"
    assert schema_of(merged.root, "/a") == schema


def test_examples_and_names_are_no_schemas_when_restated() -> None:
    data = {"nullable": True, "schema": {"nullable": True, "type": "string"}}
    media = {"schema": {}, "example": data}
    item = get()
    item["get"]["responses"]["200"] = {
        "description": "",
        "content": {"application/json": media},
        "headers": {"schema": {"schema": {"type": "string", "nullable": True}}},
    }
    old = document({"/a": item}, openapi="3.0.3")
    merged, _ = united(old, document())
    answer = merged.root["paths"]["/a"]["get"]["responses"]["200"]
    assert answer["content"]["application/json"]["example"] == data
    assert answer["headers"]["schema"]["schema"] == {"type": ["string", "null"]}
