"""What bodies and answers carry, by their media types."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.api.model import Encoding, Operation, Positions
from generator.api.types import ANY, NULL, Array, Kind, Map, Scalar, Type
from generator.documents.tree import JSON

ApiOf = Callable[..., Any]
TEXT = Scalar(Kind.STRING)
OBJECT: JSON = {"type": "object", "properties": {"a": {"type": "string"}}}


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


def answered(api_of: ApiOf, content: JSON) -> Type:
    op = read(api_of, {"responses": {"200": {"description": "", "content": content}}})
    return op.answers[0].contents[0].type


def test_the_preferred_media_type_of_a_body_stands_first(api_of: ApiOf) -> None:
    body = sent(api_of, {"text/csv": {}, "application/json": {"schema": OBJECT}})
    assert [content.media_type for content in body.contents] == [
        "application/json",
        "text/csv",
    ]


@pytest.mark.parametrize(
    ("media", "node", "type_"),
    [
        ("application/json", {"schema": {"type": "string"}}, TEXT),
        ("application/json", {}, ANY),
        ("*/*", {"schema": {"type": "array"}}, Array(ANY)),
        ("text/csv", {"schema": {"type": "array"}}, TEXT),
        ("text/plain", {}, TEXT),
        ("application/pdf", {}, Scalar(Kind.BINARY)),
        ("application/xml", {"schema": OBJECT}, Scalar(Kind.BINARY)),
        ("application/x-www-form-urlencoded", {"schema": OBJECT}, Scalar(Kind.BINARY)),
        ("application/pdf", {"schema": False}, NULL),
    ],
)
def test_an_answer_is_typed_text_or_bytes_by_its_media_type(
    api_of: ApiOf, media: str, node: JSON, type_: Type
) -> None:
    assert answered(api_of, {media: node}) == type_


@pytest.mark.parametrize(
    ("media", "item"),
    [
        ("application/jsonl", TEXT),
        ("text/event-stream", TEXT),
        ("application/geo+json-seq", TEXT),
        ("multipart/mixed", None),
        ("application/json", TEXT),
        ("application/x-www-form-urlencoded", None),
    ],
)
def test_an_item_schema_types_each_value_of_a_sequence(
    api_of: ApiOf, media: str, item: Type | None
) -> None:
    node = {media: {"itemSchema": {"type": "string"}}}
    answer = {"200": {"description": "", "content": node}}
    op = read(api_of, {"responses": answer, "requestBody": {"content": node}})
    assert op.answers[0].contents[0].item == item
    assert op.body is not None
    assert op.body.contents[0].item == item


@pytest.mark.parametrize(
    ("node", "type_"),
    [
        ({"schema": {"type": "array", "items": {"type": "string"}}}, Array(TEXT)),
        ({"itemSchema": {"type": "string"}}, Array(TEXT)),
        ({}, Array(ANY)),
    ],
)
def test_parts_by_position_are_the_values_of_an_array(
    api_of: ApiOf, node: dict[str, JSON], type_: Type
) -> None:
    body = sent(api_of, {"multipart/mixed": {**node, "itemEncoding": {}}})
    (content,) = body.contents
    assert content.type == type_
    assert content.positions == Positions((), Encoding())
    assert answered(api_of, {"multipart/mixed": {**node, "itemEncoding": {}}}) == (
        Scalar(Kind.BINARY)
    )


@pytest.mark.parametrize(
    ("media", "schema", "type_"),
    [
        ("multipart/form-data", {"type": "string", "format": "binary"}, Map(ANY)),
        ("multipart/form-data", {"type": "array"}, Map(ANY)),
        ("multipart/form-data", {"type": "object"}, Map(ANY)),
        ("multipart/form-data", {}, ANY),
        ("application/x-www-form-urlencoded", {"type": "string"}, TEXT),
    ],
)
def test_every_part_of_a_form_has_a_name_whatever_its_schema_says(
    api_of: ApiOf, media: str, schema: JSON, type_: Type
) -> None:
    assert sent(api_of, {media: {"schema": schema}}).contents[0].type == type_
