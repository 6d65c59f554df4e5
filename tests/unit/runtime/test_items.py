"""The typed items of a stream, and what happens when it is another than its document says."""

from __future__ import annotations

from typing import Any

import pytest
from runtime import Model, ServerSentEvent
from runtime._decode import DecodeError
from runtime._drift import Fault
from runtime._items import Chunks, ItemKind, Items
from things_api import Thing

SSE = "text/event-stream"


class Delta(Model):
    """An event as a document describes it."""

    event: str | None = None
    data: Thing
    retry: int | None = None


class Note(Model):
    """An event whose data is text."""

    data: str


def items(
    type_: object,
    content_type: str = SSE,
    *,
    kind: ItemKind = "data",
    accept: str = SSE,
    strict: bool = False,
    faults: list[Fault] | None = None,
) -> Items[Any]:
    told: list[Fault] = [] if faults is None else faults
    return Items(type_, kind, accept, content_type, strict=strict, report=told.append)


def read(reader: Items[Any], *chunks: bytes) -> list[Any]:
    found = [item for chunk in chunks for item in reader.feed(chunk)]
    return found if reader.is_over else [*found, *reader.end()]


def test_the_data_of_an_event_is_an_item() -> None:
    reader = items(Thing)
    (first,) = reader.feed(b'id: 1\ndata: {"id": "a"}\n\ndata: {"id"')
    assert first == Thing(id="a")
    assert reader.event is not None
    assert (reader.event.id, reader.event.data) == ("1", '{"id": "a"}')
    assert read(reader, b': "b"}\n\n') == [Thing(id="b")]


def test_done_ends_a_stream_of_json_and_what_follows_is_not_read() -> None:
    reader = items(Thing)
    content = b'data: {"id": "a"}\n\ndata: [DONE] \n\ndata: broken\n\n'
    assert read(reader, content) == [Thing(id="a")]
    assert reader.is_over


@pytest.mark.parametrize("type_", [str, ServerSentEvent])
def test_done_is_a_text_like_any_other_where_items_are_text(type_: object) -> None:
    reader = items(type_)
    (item,) = read(reader, b"data: [DONE]\n\n")
    assert item in ("[DONE]", ServerSentEvent(data="[DONE]"))
    assert not reader.is_over


def test_text_is_as_it_came_and_any_is_json_where_it_can_be() -> None:
    content = b'data: "x"\n\ndata: 1\n\ndata: plain\n\n'
    assert read(items(str), content) == ['"x"', "1", "plain"]
    assert read(items(Any), content) == ["x", 1, "plain"]


def test_a_whole_event_may_be_the_item() -> None:
    content = b'event: add\nretry: 20\ndata: {"id": "a"}\n\ndata: [DONE]\n\n'
    first, second = read(items(Delta, kind="event"), content)
    assert first == Delta(event="add", data=Thing(id="a"), retry=20)
    assert second.data == "[DONE]"
    assert read(items(Note, kind="event"), b"data: 5\n\n") == [Note(data="5")]


def test_an_item_that_breaks_its_document_is_told_of_and_the_next_one_is_read() -> None:
    faults: list[Fault] = []
    content = b'data: {"id": 5}\n\ndata: {"id": "b"}\n\n'
    first, second = read(items(Thing, faults=faults), content)
    assert (first.id, second) == (5, Thing(id="b"))
    assert [fault.location for fault in faults] == ["/id"]


def test_under_strict_it_is_an_error() -> None:
    reader = items(Thing, strict=True)
    with pytest.raises(DecodeError, match="/id"):
        list(reader.feed(b'data: {"id": 5}\n\n'))


@pytest.mark.parametrize(
    ("media", "content"),
    [
        ("application/x-ndjson", b'{"id": "a"}\n{"id": "b"}\n'),
        ("application/json; charset=utf-8", b'[{"id": "a"}, {"id": "b"}]'),
        ("application/json-seq", b'\x1e{"id": "a"}\n\x1e{"id": "b"}\n'),
    ],
)
def test_the_media_type_that_came_tells_items_apart(media: str, content: bytes) -> None:
    faults: list[Fault] = []
    accept = f"{SSE}, {media.partition(';')[0]}"
    reader = items(Thing, media, accept=accept, faults=faults)
    assert read(reader, content[:9], content[9:]) == [Thing(id="a"), Thing(id="b")]
    assert (faults, reader.event) == ([], None)


@pytest.mark.parametrize(
    ("media", "content"),
    [
        ("", b'data: {"id": "a"}\n\n'),
        ("text/plain", b'data: {"id": "a"}\n\n'),
        ("application/json", b'{"id": "a"}'),
    ],
)
def test_another_media_type_is_told_of_once(media: str, content: bytes) -> None:
    faults: list[Fault] = []
    reader = items(Thing, media, faults=faults)
    assert read(reader, content, b"\n") == [Thing(id="a")]
    assert faults == [Fault("", "media_type", media or "nothing")]
    strict = items(Thing, media, strict=True)
    with pytest.raises(DecodeError, match="media_type"):
        list(strict.feed(content))


def test_what_is_no_stream_of_values_is_one_item_if_it_is_anything() -> None:
    one = items(Thing, "text/html", accept="text/html")
    assert list(one.feed(b'{"id": ')) == []
    assert read(one, b'"a"}') == [Thing(id="a")]
    assert read(items(Thing, "text/html", accept="text/html")) == []


def test_a_value_without_an_event_is_the_data_of_one() -> None:
    reader = items(ServerSentEvent, "application/jsonl", accept="application/jsonl")
    assert read(reader, b'{"a": 1}\n') == [ServerSentEvent(data='{"a": 1}')]


def test_chunks_are_the_bytes_as_they_come() -> None:
    chunks = Chunks()
    assert [*chunks.feed(b"a"), *chunks.feed(b""), *chunks.end()] == [b"a", b""]
    assert (chunks.event, chunks.is_over) == (None, False)
