# Generated from specs/. Change the overlay, not this file.
"""How several values follow each other in one answer, read from bytes as they come.

Events        text/event-stream
JSONLines     application/jsonl and its other names: one value a line
JSONSequence  application/json-seq (RFC 7464): each value behind a record separator
JSONValues    application/json: values one behind the other, or the items of one array
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Protocol

from ._events import BOM, Events, ServerSentEvent
from ._media import essence, is_json

_INSIDE = re.compile(rb'["\\]')
_OUTSIDE = re.compile(rb'["{}\[\],\s]')
_QUOTE, _BACKSLASH, _COMMA = b'"\\,'
_OPENING, _CLOSING = b"{[", b"}]"


class Framing(Protocol):
    """Cuts a stream of bytes into the texts of values, or into events."""

    def feed(self, chunk: bytes) -> Iterable[bytes | ServerSentEvent]:
        """What a further piece of the stream completes."""
        ...

    def end(self) -> Iterable[bytes | ServerSentEvent]:
        """What the end of the stream completes."""
        ...


def framing(content_type: str) -> Framing | None:
    """The framing of a media type; None where it is no stream of values."""
    media = essence(content_type)
    if media == "text/event-stream":
        return Events()
    if media.endswith("json-seq"):
        return JSONSequence()
    if media.endswith(("ndjson", "jsonl", "jsonlines", "stream+json", "json-stream")):
        return JSONLines()
    return JSONValues() if is_json(media) else None


class _Separated:
    """Values between separators."""

    separator: bytes

    def __init__(self) -> None:
        self._parts: list[bytes] = []

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        """The values that a further piece of the stream completes."""
        *ended, rest = chunk.split(self.separator)
        for part in ended:
            self._parts.append(part)
            yield from self.end()
        if rest:
            self._parts.append(rest)

    def end(self) -> Iterator[bytes]:
        """The value that nothing follows."""
        value = b"".join(self._parts).strip()
        self._parts.clear()
        if value:
            yield value


class JSONLines(_Separated):
    """One JSON value a line."""

    separator = b"\n"


class JSONSequence(_Separated):
    """JSON values, each behind a record separator (RFC 7464)."""

    separator = b"\x1e"


class JSONValues:
    """JSON values one behind the other, or the items of one array as they come."""

    def __init__(self) -> None:
        self._value = bytearray()
        self._started = False
        self._in_text = False
        self._escaped = False
        self._depth = 0
        self._base = 0  # the depth at which values stand: 1 within an array

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        """The values that a further piece of the stream completes."""
        if not chunk:
            return
        begin, at = 0, int(self._escaped)
        self._escaped = False
        while (mark := self._mark(chunk, at)) is not None:
            at = mark + 1
            kept = self._step(chunk[mark])
            if self._in_text and chunk[mark] == _BACKSLASH:
                self._escaped = at == len(chunk)
                at += 1
            if kept is not None:
                self._value += chunk[begin : at if kept else mark]
                begin = at
                yield from self.end()
        self._value += chunk[begin:]

    def end(self) -> Iterator[bytes]:
        """The value that nothing follows."""
        value = bytes(self._value).strip().removeprefix(BOM)
        self._value.clear()
        if value:
            yield value

    def _mark(self, chunk: bytes, at: int) -> int | None:
        found = (_INSIDE if self._in_text else _OUTSIDE).search(chunk, at)
        return None if found is None else found.start()

    def _step(self, byte: int) -> bool | None:
        """Whether a value ends with a byte (True), before it (False), or not here (None)."""
        if self._in_text:
            self._in_text = byte != _QUOTE
            return True if self._is_outside() and not self._in_text else None
        if byte == _QUOTE:
            self._started = self._in_text = True
        elif byte in _OPENING:
            is_array_of_all = not self._started and byte == _OPENING[1]
            self._started = True
            self._depth += 1
            if is_array_of_all:
                self._base = 1
                return False
        elif byte in _CLOSING:
            self._depth -= 1
            if self._depth < self._base:
                self._base = 0
                return False
            return True if self._is_outside() else None
        elif self._is_outside():
            return False
        return None

    def _is_outside(self) -> bool:
        return self._depth <= self._base
