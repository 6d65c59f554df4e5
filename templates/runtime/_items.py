"""The typed items of an answer that is a stream."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Generic, Literal, TypeAlias, TypeVar, cast

from pydantic_core import from_json

from ._decode import DecodeError, decode
from ._drift import Fault, Report
from ._events import ServerSentEvent
from ._framing import Framing, framing
from ._media import essence
from ._plain import to_json

T = TypeVar("T")

ItemKind: TypeAlias = Literal["data", "event"]
"""What an item of a stream of events is: the data of an event, or the event with all its fields."""

# No document says so, but who offers what OpenAI offers ends streams as OpenAI does.
_END = "[DONE]"


class Items(Generic[T]):
    """Reads the items of one answer from its bytes as they come.

    Args:
        type_: What an item is; `ServerSentEvent` for events as they come.
        kind: For streams of events: what of an event an item is.
        accept: The media types that the document names.
        content_type: The one that came; it decides how items are told apart.
        strict: Raise where a fault would be reported.
        report: Takes the faults.
    """

    def __init__(
        self,
        type_: object,
        kind: ItemKind,
        accept: str,
        content_type: str,
        *,
        strict: bool,
        report: Report,
    ) -> None:
        self.event: ServerSentEvent | None = None
        self.is_over = False
        self._type = type_
        self._kind = kind
        as_text = type_ is str or type_ is ServerSentEvent
        self._speaks_json = kind == "data" and not as_text
        self._strict = strict
        self._report = report
        media = essence(content_type)
        known = [essence(each) for each in accept.split(",")]
        self._framing: Framing = framing(media) or framing(known[0]) or _Whole()
        self._unexpected = None if media in known else media or "nothing"

    def feed(self, chunk: bytes) -> Iterator[T]:
        """The items that a further piece of the answer completes."""
        return self._items(self._framing.feed(chunk))

    def end(self) -> Iterator[T]:
        """The items that the end of the answer completes."""
        return self._items(self._framing.end())

    def _items(self, frames: Iterable[bytes | ServerSentEvent]) -> Iterator[T]:
        if self._unexpected is not None:
            fault = Fault("", "media_type", self._unexpected)
            self._unexpected = None
            if self._strict:
                raise DecodeError([fault])
            self._report(fault)
        for frame in frames:
            if isinstance(frame, ServerSentEvent):
                self.event = frame
                if self._speaks_json and frame.data.strip() == _END:
                    self.is_over = True
                    return
            yield cast("T", self._read(frame))

    def _read(self, frame: bytes | ServerSentEvent) -> object:
        if self._type is ServerSentEvent:
            return frame if isinstance(frame, ServerSentEvent) else _event(frame)
        if isinstance(frame, bytes):
            return self._decode(frame)
        if self._kind == "event":
            return self._read_event(frame)
        if self._type is str:
            return frame.data
        if self._type is Any:
            return _json(frame.data)
        return self._decode(frame.data.encode())

    def _read_event(self, event: ServerSentEvent) -> object:
        """An event as an object; its data is text or JSON, whichever the type takes."""
        fields: dict[str, Any] = {**event.fields}
        if event.retry is not None:
            fields["retry"] = event.retry
        try:
            text = to_json(fields).encode()
            return decode(self._type, text, "", strict=True, report=_ignored)
        except DecodeError:
            fields["data"] = _json(event.data)
            return self._decode(to_json(fields).encode())

    def _decode(self, content: bytes) -> object:
        return decode(self._type, content, "", strict=self._strict, report=self._report)


class _Whole:
    """An answer that is no stream of values: one item."""

    def __init__(self) -> None:
        self._parts: list[bytes] = []

    def feed(self, chunk: bytes) -> Iterable[bytes]:
        self._parts.append(chunk)
        return ()

    def end(self) -> Iterable[bytes]:
        content = b"".join(self._parts)
        return (content,) if content else ()


class Chunks:
    """The pieces of a binary answer, as `Items` that are bytes."""

    event = None
    is_over = False

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        """The piece itself."""
        yield chunk

    def end(self) -> Iterator[bytes]:
        """Nothing."""
        return iter(())


def _event(content: bytes) -> ServerSentEvent:
    return ServerSentEvent(data=content.decode("utf-8", "replace"))


def _json(text: str) -> object:
    try:
        return from_json(text)
    except ValueError:
        return text


def _ignored(fault: Fault) -> None:
    """A reading that does not fit is followed by another one."""
