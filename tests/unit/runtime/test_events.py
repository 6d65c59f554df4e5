"""Server-Sent Events, whose bytes may be cut anywhere."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from runtime import ServerSentEvent
from runtime._events import Events


def read(*chunks: bytes) -> list[ServerSentEvent]:
    events = Events()
    found = [event for chunk in chunks for event in events.feed(chunk)]
    return [*found, *events.end()]


def cut(content: bytes, at: Sequence[int]) -> list[bytes]:
    ends = sorted({end for end in at if end < len(content)})
    return [
        content[a:b] for a, b in zip([0, *ends], [*ends, len(content)], strict=True)
    ]


STREAM = (
    "\ufeffevent: Größe\nid: 1\ndata: {\ndata:  x\ndata\n\n: comment\n\n"
    "data:é\r\n\r\nretry: 20\rid\rdata: z\r\revent: lost\n\ndata: end"
).encode()
EVENTS = [
    ServerSentEvent("Größe", "{\n x\n", "1"),
    ServerSentEvent("message", "é", "1"),
    ServerSentEvent("message", "z", "", 20),
    ServerSentEvent("message", "end", ""),
]


def test_a_stream_is_read_event_by_event() -> None:
    assert read(STREAM) == EVENTS


@given(st.lists(st.integers(0, len(STREAM)), max_size=12))
def test_it_does_not_matter_where_bytes_are_cut(at: list[int]) -> None:
    assert read(*cut(STREAM, at)) == EVENTS


def test_an_event_comes_as_soon_as_it_is_whole() -> None:
    events = Events()
    assert list(events.feed(b"data: a\n")) == []
    assert list(events.feed(b"\n")) == [ServerSentEvent(data="a")]
    assert list(events.feed(b"data: b\r\n\r")) == [ServerSentEvent(data="b")]
    assert list(events.feed(b"\n")) == []
    assert list(events.end()) == []


def test_an_event_without_data_is_none_but_its_id_stays() -> None:
    assert read(b"id: 7\n\nevent: ping\n\ndata: a\n\n") == [
        ServerSentEvent("message", "a", "7")
    ]


def test_empty_data_is_data() -> None:
    assert read(b"data\n\n", b"data:\n\n") == [ServerSentEvent(), ServerSentEvent()]


def test_one_space_after_the_colon_is_no_part_of_a_value() -> None:
    assert [event.data for event in read(b"data:  a: b \n\n")] == [" a: b "]


@pytest.mark.parametrize(
    "line", [b"id: a\0b", b"retry: 1.5", b"retry: -1", b"retry:", b"Data: x", b"x: y"]
)
def test_a_field_that_means_nothing_is_passed_over(line: bytes) -> None:
    (event,) = read(line + b"\ndata: a\n\n")
    assert event == ServerSentEvent(data="a")
    assert event.fields == {"data": "a"}


def test_digits_of_other_scripts_are_no_number() -> None:
    (event,) = read("retry: ٣\ndata: a\n\n".encode())
    assert event.retry is None


def test_a_number_too_long_to_read_ends_no_stream() -> None:
    (event,) = read(b"retry: " + b"9" * 5_000 + b"\ndata: a\n\n")
    assert (event.data, event.retry) == ("a", None)


def test_an_event_knows_what_it_said_itself() -> None:
    first, second = read(b"id: 1\nevent: x\ndata: a\n\ndata: b\n\n")
    assert first.fields == {"id": "1", "event": "x", "data": "a"}
    assert (second.id, second.fields) == ("1", {"data": "b"})


def test_bytes_that_are_no_text_are_replaced() -> None:
    assert [event.data for event in read(b"data: \xff\n\n")] == ["\ufffd"]


def test_a_mark_of_the_byte_order_is_one_at_the_beginning_alone() -> None:
    assert [event.data for event in read("\ufeffdata: \ufeffa\n\n".encode())] == [
        "\ufeffa"
    ]
    assert read("data: a\n\n\ufeffdata: b\n\n".encode()) == [ServerSentEvent(data="a")]


@pytest.mark.parametrize("content", [b"", b"\n\n", b": comment", b"event: x"])
def test_what_holds_no_event_gives_none(content: bytes) -> None:
    assert read(content) == []
