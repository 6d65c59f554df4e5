from __future__ import annotations

from collections.abc import Callable
from typing import Any

from generator.documents.tree import JSON

ApiOf = Callable[..., Any]
ANSWERS: JSON = {"204": {"description": ""}}
SENT: JSON = {
    "responses": ANSWERS,
    "requestBody": {"content": {"application/json": {"schema": {"type": "integer"}}}},
}


def test_webhooks_are_read_with_their_payload_headers_and_answers(
    api_of: ApiOf,
) -> None:
    parameters: JSON = [
        {"name": "X-Id", "in": "header", "schema": {"type": "string"}},
        {"name": "q", "in": "query", "schema": {"type": "string"}},
    ]
    hooks = {"b": {"post": SENT}, "a": {"post": {**SENT, "parameters": parameters}}}  # type: ignore[dict-item]
    read = api_of(paths={}, webhooks=hooks)
    first, second = read.api.webhooks
    assert (first.name, first.method, first.pointer) == (
        "a",
        "post",
        "/webhooks/a/post",
    )
    assert [header.name for header in first.headers] == ["X-Id"]
    assert first.answers == ("204",)
    assert [content.media_type for content in first.contents] == ["application/json"]
    assert second.name == "b"
    assert [row for row in read.codes if row[0] == "unread-parameter"] == [
        ("unread-parameter", "degraded", "/webhooks/a/post/parameters/1")
    ]


def test_a_callback_has_its_key_and_the_expression_of_its_url(api_of: ApiOf) -> None:
    operation: JSON = {
        "responses": ANSWERS,
        "callbacks": {"onDone": {"{$request.body#/url}": {"post": SENT}, "x-note": {}}},
    }
    (hook,) = api_of(paths={"/jobs": {"post": operation}}).api.webhooks
    assert (hook.name, hook.callback) == ("onDone", "{$request.body#/url}")
    assert hook.pointer.startswith("/paths/~1jobs/post/callbacks/onDone/")


def test_a_callback_that_several_operations_share_is_one(api_of: ApiOf) -> None:
    shared: JSON = {
        "responses": ANSWERS,
        "callbacks": {"done": {"$ref": "#/components/callbacks/Done"}},
    }
    read = api_of(
        paths={"/a": {"post": shared}, "/b": {"post": shared}},
        components={
            "callbacks": {
                "Done": {"{$url}": {"post": SENT}},
                "Alone": {"{$url}": {"post": SENT}},
            }
        },
    )
    assert [hook.name for hook in read.api.webhooks] == ["Alone", "Done"]


def test_what_an_answer_to_a_webhook_holds_is_accounted_for(api_of: ApiOf) -> None:
    content: JSON = {"application/json": {"schema": {"type": "string"}}}
    hook: JSON = {"responses": {"200": {"description": "", "content": content}}}
    read = api_of(paths={}, webhooks={"a": {"post": hook}})
    assert ("untyped-reply", "degraded", "/webhooks/a/post/responses/200") in read.codes
