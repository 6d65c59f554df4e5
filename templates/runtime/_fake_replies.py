"""What a fake answers with: data of the document's types, written as its media types say."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, cast

from ._answer import answer_type
from ._events import ServerSentEvent
from ._fake_checks import faults_of
from ._framing import JSONLines, JSONSequence, framing
from ._made import make
from ._media import essence, is_json
from ._memory import Outgoing
from ._operation import Operation
from ._plain import Plain, members, plain, to_json

_NO_CONTENT = 204


class BrokenAnswer(AssertionError):
    """An answer is not what its document says."""


@dataclass(frozen=True, slots=True)
class Answering:
    """The answers of one operation; `streams` where it answers with a stream of items."""

    operation: Operation[object]
    streams: bool

    def status(self) -> int:
        """The status of success: the first that is documented, one that says something before others.

        It is 204 where nothing is answered.
        """
        answers = self.operation.answers
        good = [key for key in answers if key.isdigit() and key.startswith("2")]
        good.sort(key=lambda key: answers[key] is None)
        if good:
            return int(good[0])
        return _NO_CONTENT if self.operation.returns is None else 200

    def reply(
        self, data: object, status: int, headers: Mapping[str, str] | None
    ) -> Outgoing:
        """An answer with data.

        Raises:
            BrokenAnswer: It is not what the document says of this answer.
        """
        if self.streams and 200 <= status < 300:
            media = essence(self.operation.accept.partition(",")[0])
            return _outgoing(status, media, self._items(data, media), headers)
        for media in self._media(status):
            type_ = answer_type(self.operation, status, media)
            if type_ is None and data is None:
                return _outgoing(status, "", b"", headers)
            if isinstance(data, bytes) and (type_ is bytes or not is_json(media)):
                return _outgoing(status, media, data, headers)
            if isinstance(data, str) and not is_json(media):
                return _outgoing(status, media, data.encode(), headers)
            if is_json(media) and not isinstance(data, bytes):
                tree = self._checked(type_, data, status)
                return _outgoing(status, media, to_json(tree).encode(), headers)
        kind = type(data).__name__
        raise BrokenAnswer(f"{self._told(status)} is not sent as a {kind}")

    def made_error(self, status: int, headers: Mapping[str, str] | None) -> Outgoing:
        """An error with a value made of its type, without content where nothing is documented."""
        type_ = answer_type(self.operation, status, "application/json")
        if type_ is None or type_ is Any or type_ is str or type_ is bytes:
            return _outgoing(status, "", b"", headers)
        return self.reply(make(type_), status, headers)

    def _media(self, status: int) -> list[str]:
        """The media types of an answer, JSON the last of those that are not named."""
        said = [essence(each) for each in self.operation.accept.split(",")]
        for key in (str(status), f"{status // 100}XX", "default"):
            types = self.operation.answers.get(key)
            if isinstance(types, Mapping):
                said = [essence(media) for media in cast("Mapping[str, object]", types)]
                break
        if 200 <= status < 300:
            return said
        return [*said, "application/json", "text/plain", "application/octet-stream"]

    def _checked(self, type_: Any, data: object, status: int) -> Plain:
        tree = plain(data)
        faults = [] if type_ is None else faults_of(type_, tree)
        if faults:
            told = "\n".join(f"  {fault}" for fault in faults)
            raise BrokenAnswer(
                f"{self._told(status)} breaks its document:\n{told}\n"
                "  .raw(...) answers with anything"
            )
        return tree

    def _told(self, status: int) -> str:
        return f"the answer {status} to {self.operation}"

    def _items(self, data: object, media: str) -> bytes:
        if isinstance(data, bytes | str) or not isinstance(data, Iterable):
            raise TypeError(f"{self._told(200)} is a stream: give its items")
        items = list(cast("Iterable[object]", data))
        if media == "text/event-stream":
            return "".join(map(self._event, items)).encode()
        texts = [to_json(self._checked(self._item(), each, 200)) for each in items]
        kind = framing(media)
        if isinstance(kind, JSONSequence):
            return "".join(f"\x1e{text}\n" for text in texts).encode()
        if isinstance(kind, JSONLines):
            return "".join(f"{text}\n" for text in texts).encode()
        return f"[{','.join(texts)}]".encode()

    def _item(self) -> Any:
        return self.operation.returns

    def _event(self, item: object) -> str:
        if isinstance(item, ServerSentEvent):
            fields = {"event": item.event, "data": item.data, "id": item.id}
            return _event_text(
                {**fields, "retry": "" if item.retry is None else str(item.retry)}
            )
        if self._item() is ServerSentEvent or isinstance(item, str):
            return _event_text(
                {"data": item if isinstance(item, str) else to_json(item)}
            )
        self._checked(self._item(), item, 200)
        if self.operation.items != "event":
            return _event_text({"data": to_json(item)})
        named = members(item) or {}
        return _event_text(
            {n: v if isinstance(v, str) else to_json(v) for n, v in named.items()}
        )


def _event_text(fields: Mapping[str, str]) -> str:
    """An event as it is sent (WHATWG HTML, section 9.2.5)."""
    lines = [
        f"{name}: {line}\n"
        for name, text in fields.items()
        if text or name == "data"
        for line in (text.split("\n"))
    ]
    return "".join([*lines, "\n"])


def _outgoing(
    status: int, media: str, content: bytes, headers: Mapping[str, str] | None
) -> Outgoing:
    given = {} if not media else {"Content-Type": media}
    return Outgoing(status, (*given.items(), *(headers or {}).items()), content)


def raw(
    content: bytes, content_type: str, status: int, headers: Mapping[str, str] | None
) -> Outgoing:
    """An answer of any content."""
    return _outgoing(status, content_type, content, headers)
