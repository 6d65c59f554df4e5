"""Streams of values: the same items however their bytes are cut."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from runtime._events import Events, ServerSentEvent
from runtime._framing import Framing, JSONLines, JSONSequence, JSONValues, framing

VALUES: list[Any] = [1, 'a,b]"\\', {"a": [1, 2, "}"]}, [], None, {"x": "\\\\"}, "", -1]
LINES = "\n".join(map(json.dumps, VALUES))
CUTS = st.lists(st.integers(0, 500), max_size=9)


def cut(framing_: Framing, content: bytes, cuts: Sequence[int]) -> list[Any]:
    found: list[Any] = []
    begin = 0
    for end in [*sorted(cuts), len(content)]:
        found += framing_.feed(content[begin:end])
        begin = max(begin, end)
    return [*found, *framing_.end()]


@pytest.mark.parametrize(
    ("content_type", "kind"),
    [
        ("text/event-stream; charset=utf-8", Events),
        ("application/x-ndjson", JSONLines),
        ("application/jsonl", JSONLines),
        ("application/stream+json", JSONLines),
        ("application/json-seq", JSONSequence),
        ("application/geo+json-seq", JSONSequence),
        ("application/json", JSONValues),
        ("application/problem+json", JSONValues),
        ("text/plain", type(None)),
    ],
)
def test_the_media_type_tells_the_framing(content_type: str, kind: type) -> None:
    assert type(framing(content_type)) is kind


@pytest.mark.parametrize(
    "content",
    [
        json.dumps(VALUES),
        json.dumps(VALUES, indent=2),
        "\ufeff" + json.dumps(VALUES),
        "\ufeff\n" + LINES,
        LINES,
        " ".join(map(json.dumps, VALUES)),
    ],
)
@given(cuts=CUTS)
def test_json_values_are_told_apart(content: str, cuts: list[int]) -> None:
    found = cut(JSONValues(), content.encode(), cuts)
    assert [json.loads(value) for value in found] == VALUES


@pytest.mark.parametrize(
    ("content", "values"), [(b" [ ] ", []), (b"[1]", [1]), (b"5", [5]), (b"", [])]
)
def test_few_values(content: bytes, values: list[Any]) -> None:
    assert [json.loads(value) for value in cut(JSONValues(), content, [])] == values


@given(cuts=CUTS)
def test_lines_and_records(cuts: list[int]) -> None:
    lines = LINES.replace("\n", "\r\n\r\n").encode()
    records = b"".join(b"\x1e%s\n" % json.dumps(value).encode() for value in VALUES)
    assert [json.loads(value) for value in cut(JSONLines(), lines, cuts)] == VALUES
    assert [json.loads(value) for value in cut(JSONSequence(), records, cuts)] == VALUES


@given(cuts=CUTS)
def test_events_with_every_line_end(cuts: list[int]) -> None:
    text = (
        "\ufeffevent: a\ndata: x\r\ndata:y\r\rdata: é\nid: 7\nretry: 10\n\n: note\n\n"
        "data\n\nid: 8\n\nretry: soon\nid: \0\ndata:  two\n\nevent: b\n\ndata: last"
    )
    assert cut(Events(), text.encode(), cuts) == [
        ServerSentEvent("a", "x\ny"),
        ServerSentEvent("message", "é", "7", 10),
        ServerSentEvent("message", "", "7"),
        ServerSentEvent("message", " two", "8"),
        ServerSentEvent("message", "last", "8"),
    ]
