"""Which answer of a document a record is about."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from generator.drift.answers import Answer, answer_of
from generator.drift.nodes import Nodes

if TYPE_CHECKING:
    from conftest import ApiOf
    from drift.conftest import RecordOf


def _answer(media: str = "application/json", **node: Any) -> dict[str, Any]:
    return {
        "description": "",
        "content": {media: node or {"schema": {"type": "object"}}},
    }


GET = "/paths/~1pets/get"


@pytest.fixture
def find(api_of: ApiOf, record_of: RecordOf) -> Callable[..., Answer | str]:
    def answer(responses: dict[str, Any], **said: Any) -> Answer | str:
        paths = {"/pets": {"get": {"responses": responses}}}
        sold = {"post": {"requestBody": {"content": _answer()["content"]}}}
        reading = api_of(paths=paths, webhooks={"sold": sold})
        record = record_of("", "missing", "object", **said)
        return answer_of(Nodes(reading.spec), reading.api, record)

    return answer


@pytest.mark.parametrize(
    ("status", "keys", "expected"),
    [
        (200, ["200", "default"], "200"),
        (404, ["404", "4XX"], "404"),
        (409, ["200", "4xx", "default"], "4XX"),
        (500, ["200", "default"], "default"),
        (200, ["default"], "default"),
        (202, ["200", "default"], ""),
        (202, ["2XX"], "2XX"),
    ],
)
def test_the_nearest_key_is_taken(
    find: Callable[..., Answer | str], status: int, keys: list[str], expected: str
) -> None:
    found = find({key: _answer() for key in keys}, status=status)
    assert isinstance(found, Answer)
    assert found.status.upper() == expected.upper()
    assert len(found.sites) == 1
    if expected == "":
        assert found.pointer == GET


def test_streams_are_described_by_their_items(
    find: Callable[..., Answer | str],
) -> None:
    lines = find({"200": _answer("application/jsonl", itemSchema={"type": "object"})})
    assert isinstance(lines, Answer)
    assert lines.sites[0].endswith("/itemSchema")
    array = {"type": "array", "items": {"type": "object"}}
    whole = find({"200": _answer("application/jsonl", schema=array)})
    assert isinstance(whole, Answer)
    assert whole.sites[0].endswith("/schema/items")
    data = {"type": "string", "contentMediaType": "application/json"}
    data |= {"contentSchema": {"type": "object"}}
    event = {"type": "object", "properties": {"data": data}}
    events = find({"200": _answer("text/event-stream", itemSchema=event)})
    assert isinstance(events, Answer)
    assert events.sites[0].endswith("/data/contentSchema")


def test_webhooks_are_found_by_their_names(find: Callable[..., Answer | str]) -> None:
    found = find({}, status=None, operation="POST sold")
    assert isinstance(found, Answer)
    assert found.pointer == "/webhooks/sold/post/requestBody"


def test_what_the_document_does_not_have_is_said(
    find: Callable[..., Answer | str],
) -> None:
    assert find({}, operation="GET /cats") == "the document has no operation GET /cats"
    told = find({}, status=None, operation="POST bought")
    assert told == "the document has no webhook POST bought"
