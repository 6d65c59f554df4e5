from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.api.model import Operation, Style
from generator.api.types import ANY, Kind, ModelRef, Scalar
from generator.documents.tree import JSON

ApiOf = Callable[..., Any]
TEXT = Scalar(Kind.STRING)
OBJECT: JSON = {
    "type": "object",
    "properties": {"a": {"type": "string"}, "b": {"readOnly": True}},
}


def read(
    api_of: ApiOf, node: JSON, path: str = "/pets", method: str = "post", **rest: JSON
) -> Operation:
    (op,) = api_of(paths={path: {method: node}}, **rest).api.operations
    return op


def sent(api_of: ApiOf, content: JSON, **rest: JSON) -> Any:
    return read(
        api_of,
        {"requestBody": {"required": True, "content": content}, "responses": {}},
        **rest,
    ).body


def test_an_operation_says_what_the_document_says(api_of: ApiOf) -> None:
    op = read(
        api_of,
        {
            "operationId": "make",
            "summary": "Makes.",
            "description": "A pet.",
            "deprecated": True,
            "tags": ["Pets"],
            "x-python-name": "make_it",
            "security": [{"key": []}, {}],
            "servers": [{"url": "https://x.test"}],
            "responses": {},
        },
        components={
            "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "K"}}
        },
    )
    assert (op.method, op.path, op.pointer) == ("post", "/pets", "/paths/~1pets/post")
    assert (op.operation_id, op.tags, op.pinned_name) == ("make", ("Pets",), "make_it")
    assert (op.text.summary, op.text.description, op.text.deprecated) == (
        "Makes.",
        "A pet.",
        True,
    )
    assert op.security == (("key",), ())
    assert [server.url for server in op.servers] == ["https://x.test"]
    assert op.body is None


@pytest.mark.parametrize(
    ("location", "style"),
    [
        ("path", Style("simple", explode=False)),
        ("query", Style("form", explode=True)),
        ("header", Style("simple", explode=False)),
        ("cookie", Style("form", explode=True)),
    ],
)
def test_a_parameter_has_the_style_of_its_location(
    api_of: ApiOf, location: str, style: Style
) -> None:
    node = {
        "name": "id",
        "in": location,
        "required": True,
        "schema": {"type": "string"},
    }
    path = "/pets/{id}" if location == "path" else "/pets"
    (parameter,) = read(
        api_of, {"parameters": [node], "responses": {}}, path
    ).parameters
    assert parameter.style == style
    assert parameter.type == TEXT


def test_a_parameter_keeps_the_style_it_is_given(api_of: ApiOf) -> None:
    node = {
        "name": "q",
        "in": "query",
        "style": "pipeDelimited",
        "explode": False,
        "allowReserved": True,
        "deprecated": True,
        "description": "A q.",
        "schema": {"type": "array", "items": {"type": "string"}, "default": []},
    }
    (parameter,) = read(api_of, {"parameters": [node], "responses": {}}).parameters
    assert parameter.style == Style("pipeDelimited", False, True)
    assert (parameter.text.description, parameter.text.deprecated) == ("A q.", True)
    assert parameter.default == []
    assert not parameter.required


def test_a_parameter_borrows_the_words_of_its_schema(api_of: ApiOf) -> None:
    schema = {
        "type": "string",
        "description": "Borrowed.",
        "deprecated": True,
        "default": "z",
    }
    node = {"name": "q", "in": "query", "schema": schema}
    (parameter,) = read(api_of, {"parameters": [node], "responses": {}}).parameters
    assert (parameter.text.description, parameter.text.deprecated) == (
        "Borrowed.",
        True,
    )
    assert parameter.default == "z"


def test_a_path_parameter_is_required_whatever_the_document_says(api_of: ApiOf) -> None:
    node = {"name": "id", "in": "path", "schema": {"type": "string"}}
    (parameter,) = read(
        api_of, {"parameters": [node], "responses": {}}, "/pets/{id}"
    ).parameters
    assert parameter.required


def test_a_parameter_with_content_is_written_as_that_media_type(api_of: ApiOf) -> None:
    node = {
        "name": "q",
        "in": "query",
        "content": {"application/json": {"schema": OBJECT}},
    }
    (parameter,) = read(api_of, {"parameters": [node], "responses": {}}).parameters
    assert parameter.style.content_type == "application/json"
    assert isinstance(parameter.type, ModelRef)


def test_a_parameter_without_a_schema_takes_any_value(api_of: ApiOf) -> None:
    node = {"name": "q", "in": "query", "content": {"application/json": {}}}
    (parameter,) = read(api_of, {"parameters": [node], "responses": {}}).parameters
    assert parameter.type == ANY


def test_the_members_of_a_body_are_those_a_caller_can_give(api_of: ApiOf) -> None:
    body = sent(api_of, {"application/json": {"schema": OBJECT}})
    assert [p.name for p in body.contents[0].members] == ["a"]


def test_a_reference_to_an_object_has_its_members(api_of: ApiOf) -> None:
    schemas = {"X": OBJECT, "Y": {"$ref": "#/components/schemas/X"}}
    node = {"schema": {"$ref": "#/components/schemas/Y"}}
    body = sent(api_of, {"application/json": node}, schemas=schemas)
    assert [p.name for p in body.contents[0].members] == ["a"]


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "array", "items": OBJECT},
        {"type": "object"},
        {"oneOf": [OBJECT, {"type": "string"}]},
        {"properties": {"a": {}}},
        OBJECT | {"type": ["object", "null"]},
        {"$ref": "#/components/schemas/Loop"},
        {"$ref": "#/components/schemas/List"},
        {},
    ],
)
def test_a_body_that_is_not_exactly_one_object_has_no_members(
    api_of: ApiOf, schema: JSON
) -> None:
    schemas = {
        "Loop": {"$ref": "#/components/schemas/Pool"},
        "Pool": {"$ref": "#/components/schemas/Loop"},
        "List": {"type": "array"},
    }
    body = sent(api_of, {"application/json": {"schema": schema}}, schemas=schemas)
    assert body.contents[0].members is None


def test_the_members_of_a_form_keep_their_encodings(api_of: ApiOf) -> None:
    node = {"schema": OBJECT, "encoding": {"a": {"contentType": "text/csv"}}}
    (content,) = sent(api_of, {"multipart/form-data": node}).contents
    assert [name for name, _ in content.encodings] == ["a"]
    assert [p.name for p in content.members] == ["a"]


def test_the_headers_of_an_answer_are_typed_and_content_type_is_none(
    api_of: ApiOf,
) -> None:
    headers = {
        "X-Left": {
            "schema": {"type": "integer"},
            "required": True,
            "description": "Left.",
        },
        "X-Json": {"content": {"application/json": {"schema": {"type": "integer"}}}},
        "Content-Type": {"schema": {"type": "string"}},
    }
    op = read(
        api_of, {"responses": {"200": {"description": "Fine.", "headers": headers}}}
    )
    (answer,) = op.answers
    assert answer.text.description == "Fine."
    assert [
        (h.name, h.type, h.required, h.text.description) for h in answer.headers
    ] == [
        ("X-Json", TEXT, False, ""),
        ("X-Left", Scalar(Kind.INTEGER), True, "Left."),
    ]


def test_a_body_says_whether_it_is_required_and_what_it_is(api_of: ApiOf) -> None:
    node = {
        "description": "A pet.",
        "content": {"application/json": {"schema": OBJECT}},
    }
    op = read(api_of, {"requestBody": node, "responses": {}})
    assert op.body is not None
    assert not op.body.required
    assert op.body.text.description == "A pet."


def test_inline_schemas_know_the_operation_they_belong_to(api_of: ApiOf) -> None:
    node = {
        "requestBody": {"content": {"application/json": {"schema": OBJECT}}},
        "responses": {
            "200": {
                "description": "",
                "content": {"application/json": {"schema": OBJECT}},
            }
        },
    }
    addresses = api_of(paths={"/pets": {"post": node}}).addresses.values()
    assert {(a.role, a.parent, a.name) for a in addresses} == {
        ("body", "/paths/~1pets/post", ""),
        ("answer", "/paths/~1pets/post", "200"),
    }
