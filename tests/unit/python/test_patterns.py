from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.api.paging import read_paging
from generator.api.types import Array, Kind, Limits, Scalar, Type
from generator.documents.tree import JSON
from generator.python.patterns import readable_patterns

ApiOf = Callable[..., Any]
BAD: JSON = {"type": "string", "pattern": "^(?!a)", "maxLength": 3}
GOOD: JSON = {"type": "string", "pattern": "^a"}
KEPT = Scalar(Kind.STRING, Limits(max_length=3))


@pytest.mark.parametrize(
    ("schema", "type_"),
    [
        (BAD, KEPT),
        ({"type": "array", "items": BAD}, Array(KEPT)),
        (GOOD, Scalar(Kind.STRING, Limits(pattern="^a"))),
    ],
)
def test_a_pattern_that_models_cannot_hold_is_left_out(
    api_of: ApiOf, schema: JSON, type_: Type
) -> None:
    read = api_of(
        schemas={"A": schema, "X": {"type": "object", "properties": {"a": schema}}}
    )
    api = readable_patterns(read.spec, read.api)
    further = {"properties": {"a": {}}, "type": "object"}
    read_too = api_of(
        schemas={
            "E": {**further, "additionalProperties": schema},
            "N": {**further, "patternProperties": {"^b": schema}},
        }
    )
    members = readable_patterns(read_too.spec, read_too.api).definitions
    assert members["/components/schemas/E"].extra == type_
    assert members["/components/schemas/N"].named[0].type == type_
    assert api.definitions["/components/schemas/A"].type == type_
    assert api.definitions["/components/schemas/X"].properties[0].type == type_
    pointers = [
        pointer for code, _, pointer in read.codes if code == "unreadable-pattern"
    ]
    left_out = ["/components/schemas/A", "/components/schemas/X/properties/a"]
    assert pointers == (left_out if schema != GOOD else [])


def test_what_has_no_such_pattern_stays_the_same_object(api_of: ApiOf) -> None:
    read = api_of(
        schemas={"A": GOOD, "X": {"type": "object", "properties": {"a": GOOD}}}
    )
    changed = readable_patterns(read.spec, read.api)
    for pointer, definition in read.api.definitions.items():
        assert changed.definitions[pointer] == definition


def test_answers_headers_pages_and_webhooks_have_no_such_pattern(api_of: ApiOf) -> None:
    rows: JSON = {"type": "array", "items": BAD}
    page: JSON = {
        "type": "object",
        "properties": {"rows": rows, "next_url": {"type": "string"}},
    }
    answers: JSON = {
        "200": {
            "description": "",
            "content": {"application/json": {"schema": page}},
            "headers": {"X-A": {"schema": BAD}},
        },
        "400": {
            "description": "",
            "content": {
                "application/json": {"schema": rows},
                "text/event-stream": {"itemSchema": BAD},
            },
        },
    }
    body: JSON = {"content": {"application/json": {"schema": BAD}}}
    read = api_of(
        "3.2.0",
        paths={"/a": {"get": {"responses": answers}}},
        webhooks={"b": {"post": {"requestBody": body, "responses": {}}}},
    )
    api = readable_patterns(read.spec, read_paging(read.spec, read.api))
    (op,), (webhook,) = api.operations, api.webhooks
    assert webhook.contents[0].type == KEPT
    assert op.answers[0].headers[0].type == KEPT
    whole, stream = op.answers[1].contents
    assert (whole.type, stream.item) == (Array(KEPT), KEPT)
    assert op.paging is not None
    assert op.paging.item == KEPT
