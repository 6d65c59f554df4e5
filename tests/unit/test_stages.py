"""What is done with an API between reading it and naming it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.stages import weighed, writable

if TYPE_CHECKING:
    from conftest import ApiOf

THING = {"type": "object", "properties": {"size": {"type": "integer"}}}


def answer(schema: object, **more: object) -> dict[str, object]:
    content = {"application/json": {"schema": schema, **more}}
    return {"200": {"description": "A.", "content": content}}


def test_examples_are_weighed_and_shown(api_of: ApiOf) -> None:
    shown = answer({"$ref": "#/components/schemas/Thing"}, example={"size": "big"})
    read = api_of(paths={"/a": {"get": {"responses": shown}}}, schemas={"Thing": THING})
    api = weighed(read.spec, read.api)
    assert [code for code, _, _ in read.codes] == ["example-contradicts-schema"]
    assert api.definitions != read.api.definitions
    assert api.examples == {"/paths/~1a/get": (200, '{"size": "big"}')}


def test_contradictions_that_were_agreed_to_widen_nothing(api_of: ApiOf) -> None:
    shown = answer({"$ref": "#/components/schemas/Thing"}, example={"size": "big"})
    read = api_of(paths={"/a": {"get": {"responses": shown}}}, schemas={"Thing": THING})
    api = weighed(read.spec, read.api, {"/components/schemas/Thing"})
    assert api.definitions == read.api.definitions


def test_operations_have_their_pages(api_of: ApiOf) -> None:
    page = {
        "type": "object",
        "properties": {
            "items": {"type": "array", "items": {"type": "string"}},
            "next_cursor": {"type": "string"},
        },
    }
    cursor = {"name": "cursor", "in": "query", "schema": {"type": "string"}}
    item = {"parameters": [cursor], "get": {"responses": answer(page)}}
    read = api_of(paths={"/a": item})
    (op,) = weighed(read.spec, read.api).operations
    assert op.paging


def test_what_python_cannot_say_is_left_out(api_of: ApiOf) -> None:
    name = {"type": "string", "pattern": "("}
    read = api_of(
        paths={
            "/a": {"get": {"responses": answer({"$ref": "#/components/schemas/A"})}}
        },
        schemas={"A": {"type": "object", "properties": {"name": name}}},
    )
    api = writable(read.spec, read.api)
    assert api.definitions != read.api.definitions
    assert len(read.codes) == 1
