"""Server-Sent Events, read from bytes as they come (WHATWG HTML, section 9.2)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import field

from ._data import data

_LINE_END = re.compile(rb"\r\n|\r|\n")
BOM = b"\xef\xbb\xbf"
# Python reads no number of thousands of digits, and nobody waits for one of twenty.
_MILLISECONDS = re.compile(r"[0-9]{1,18}")


@data()
class ServerSentEvent:
    """One event of a stream.

    Args:
        event: Its kind; `message` where the server names none.
        data: Its data, the lines of which are joined.
        id: The last id that the server gave, to this event or to one before.
        retry: Milliseconds to wait before connecting again, where the event says so.
        fields: What the event itself said, by the names of the fields, `data` among them.
    """

    event: str = "message"
    data: str = ""
    id: str = ""
    retry: int | None = None
    fields: dict[str, str] = field(
        default_factory=dict[str, str], repr=False, compare=False
    )


class Events:
    """Cuts a stream into events."""

    def __init__(self) -> None:
        self._lines = _Lines()
        self._fields: dict[str, str] = {}
        self._id = ""

    def feed(self, chunk: bytes) -> Iterator[ServerSentEvent]:
        """The events that a further piece of the stream completes."""
        for line in self._lines.feed(chunk):
            event = self._take(line.decode("utf-8", "replace"))
            if event is not None:
                yield event

    def end(self) -> Iterator[ServerSentEvent]:
        """The event that the last line belongs to.

        A browser drops it, since it cannot know whether the connection was cut; here a cut is an
        error of its own, so what came before an orderly end was meant.
        """
        rest = self._lines.end().decode("utf-8", "replace")
        for line in (rest, "") if rest else ("",):
            event = self._take(line)
            if event is not None:
                yield event

    def _take(self, line: str) -> ServerSentEvent | None:
        if not line:
            return self._dispatch()
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if name == "data":
            before = self._fields.get("data")
            self._fields["data"] = value if before is None else f"{before}\n{value}"
        elif (
            name == "event"
            or (name == "id" and "\0" not in value)
            or (name == "retry" and _MILLISECONDS.fullmatch(value))
        ):
            self._fields[name] = value
        return None

    def _dispatch(self) -> ServerSentEvent | None:
        fields, self._fields = self._fields, {}
        self._id = fields.get("id", self._id)
        if "data" not in fields:
            return None
        retry = fields.get("retry")
        return ServerSentEvent(
            fields.get("event") or "message",
            fields["data"],
            self._id,
            None if retry is None else int(retry),
            fields,
        )


class _Lines:
    """Cuts bytes into lines, whichever of the three line ends they have."""

    def __init__(self) -> None:
        self._parts: list[bytes] = []
        self._first = True
        self._after_return = False

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        if not chunk:
            return
        if self._after_return:
            # The line ended with the carriage return already.
            chunk = chunk.removeprefix(b"\n")
            self._after_return = False
        self._after_return = chunk.endswith(b"\r")
        *ended, rest = _LINE_END.split(chunk)
        for line in ended:
            self._parts.append(line)
            yield self._whole()
        if rest:
            self._parts.append(rest)

    def end(self) -> bytes:
        return self._whole()

    def _whole(self) -> bytes:
        line = b"".join(self._parts)
        self._parts.clear()
        if self._first:
            self._first = False
            line = line.removeprefix(BOM)
        return line
