"""Answers are written as the media type of their operation says."""

from __future__ import annotations

from typing import Any

import pytest
from runtime import Operation, ServerSentEvent
from runtime._fake_replies import Answering, BrokenAnswer, raw
from things_api import EXPORT, GET, REPLACE, SIGNED, Thing


def _reply(operation: Operation[Any], data: object, status: int = 200) -> Any:
    return Answering(operation, False).reply(data, status, {"X-A": "b"})


def test_json_is_written_of_models_and_of_plain_values() -> None:
    for data in (Thing(id="a"), {"id": "a"}):
        made = _reply(GET, data)
        assert made.content == b'{"id":"a"}'
        assert made.headers == (("Content-Type", "application/json"), ("X-A", "b"))


def test_text_bytes_and_nothing_have_their_own_types() -> None:
    assert _reply(SIGNED, "yes").headers[0] == ("Content-Type", "text/plain")
    assert _reply(EXPORT, b"\0").headers[0] == (
        "Content-Type",
        "application/octet-stream",
    )
    gone = _reply(REPLACE, None, 204)
    assert (gone.content, gone.headers) == (b"", (("X-A", "b"),))


def test_errors_are_of_their_documented_type() -> None:
    assert _reply(GET, {"message": "m"}, 400).content == b'{"message":"m"}'
    assert _reply(GET, "gone", 404).status == 404
    with pytest.raises(BrokenAnswer, match=r"/message: missing"):
        _reply(GET, {}, 400)


def test_what_breaks_the_document_is_refused() -> None:
    with pytest.raises(BrokenAnswer) as caught:
        _reply(GET, {"id": 1})
    assert str(caught.value) == (
        "the answer 200 to GET /things/{thingId} breaks its document:\n"
        "  /id: string_type (found: number)\n"
        "  .raw(...) answers with anything"
    )
    with pytest.raises(BrokenAnswer, match="is not sent as a bytes"):
        _reply(GET, b"bytes")


@pytest.mark.parametrize(
    ("answers", "returns", "expected"),
    [
        ({}, Thing, 200),
        ({}, None, 204),
        ({"201": Thing, "202": None}, Thing, 201),
        ({"204": None, "200": Thing}, Thing, 200),
        ({"204": None, "202": None}, None, 204),
        ({"404": str, "2XX": Thing}, Thing, 200),
    ],
)
def test_the_status_is_the_documented_one(
    answers: dict[str, Any], returns: Any, expected: int
) -> None:
    operation: Operation[Any] = Operation("GET", "/", returns=returns, answers=answers)
    assert Answering(operation, False).status() == expected


@pytest.mark.parametrize(
    ("media", "expected"),
    [
        ("application/jsonl", b'{"id":"a"}\n{"id":"b"}\n'),
        ("application/json-seq", b'\x1e{"id":"a"}\n\x1e{"id":"b"}\n'),
        ("application/json", b'[{"id":"a"},{"id":"b"}]'),
        ("text/event-stream", b'data: {"id":"a"}\n\ndata: {"id":"b"}\n\n'),
    ],
)
def test_streams_are_framed(media: str, expected: bytes) -> None:
    operation: Operation[Any] = Operation("GET", "/", returns=Thing, accept=media)
    made = Answering(operation, True).reply([Thing(id="a"), {"id": "b"}], 200, None)
    assert made.content == expected
    assert made.headers == (("Content-Type", media),)
    with pytest.raises(BrokenAnswer, match="/id: missing"):
        Answering(operation, True).reply([{}], 200, None)
    with pytest.raises(TypeError, match="is a stream: give its items"):
        Answering(operation, True).reply("items", 200, None)


def test_events_are_written_whole() -> None:
    events: Operation[Any] = Operation(
        "GET", "/", returns=ServerSentEvent, accept="text/event-stream"
    )
    given = [ServerSentEvent("tick", "a\nb", "7", 9), "c", {"d": 1}]
    made = Answering(events, True).reply(given, 200, None)
    assert made.content == (
        b"event: tick\ndata: a\ndata: b\nid: 7\nretry: 9\n\n"
        b"data: c\n\n"
        b'data: {"d":1}\n\n'
    )
    fields: Operation[Any] = Operation(
        "GET", "/", returns=Any, accept="text/event-stream", items="event"
    )
    made = Answering(fields, True).reply([{"event": "e", "data": {"n": 1}}], 200, None)
    assert made.content == b'event: e\ndata: {"n":1}\n\n'


def test_errors_without_data_are_made_where_their_type_is_known() -> None:
    answering = Answering(GET, False)
    assert answering.made_error(400, None).content == b'{"message":"text"}'
    assert answering.made_error(404, {"A": "b"}).content == b""
    assert answering.made_error(404, {"A": "b"}).headers == (("A", "b"),)


def test_anything_can_be_answered() -> None:
    made = raw(b"<a/>", "text/xml", 500, {"A": "b"})
    assert made.status == 500
    assert made.headers == (("Content-Type", "text/xml"), ("A", "b"))
