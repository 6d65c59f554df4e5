"""The answers that a test gives to a method, in their order."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any, Generic, Self, TypeAlias, TypeVar, cast

from ._fake_replies import Answering, raw
from ._made import make
from ._memory import Lost, Outgoing
from ._not_given import NOT_GIVEN
from ._probe import Called
from ._response import Headers

T = TypeVar("T")

Wire: TypeAlias = Mapping[str, Any] | Sequence[Mapping[str, Any]]
"""An answer as JSON, by its names on the wire."""


@dataclass(frozen=True, slots=True)
class SentRequest:
    """A request as it would have been sent.

    Args:
        operation: What was called: the method and the path template, `GET /imports/{importId}`.
        method: The HTTP method.
        url: The whole URL.
        path: The decoded path below the client's base URL.
        query: The decoded values of the query by their names.
        headers: The headers; names are those of any case.
        content: The body.
    """

    operation: str
    method: str
    url: str
    path: str
    query: Mapping[str, list[str]]
    headers: Headers = field(repr=False)
    content: bytes = field(repr=False)

    def json(self) -> Any:
        """The body as JSON."""
        return json.loads(self.content)


Reply: TypeAlias = Callable[[SentRequest], Outgoing | Lost]


@dataclass(slots=True)
class Queue:
    """The replies to one operation; the last one goes on."""

    called: Called
    answering: Answering
    replies: list[Reply] = field(default_factory=list["Reply"])
    lock: threading.Lock = field(default_factory=threading.Lock)

    def next(self) -> Reply | None:
        with self.lock:
            if len(self.replies) > 1:
                return self.replies.pop(0)
            return self.replies[0] if self.replies else None


class Answers(Generic[T]):
    """The answers of one method, which are given in turn; the last one goes on."""

    def __init__(self, queue: Queue, examples: Examples) -> None:
        self._queue = queue
        self._examples = examples

    def answer(
        self,
        data: T | Wire,
        /,
        *more: T | Wire,
        status: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Self:
        """Answers with data, that of one call after the other.

        Args:
            data: What the method returns, or JSON by its names on the wire; of a stream, its items.
            more: The data of further calls.
            status: The status; the documented one when it is not given.
            headers: Further headers.

        Raises:
            BrokenAnswer: The data is not what the document says.
        """
        for each in (data, *more):
            self._add(self._reply(each, status, headers))
        return self

    def by(self, function: Callable[[SentRequest], T | Wire]) -> Self:
        """Answers with what a function makes of each request."""
        reply = self._queue.answering.reply
        status = self._queue.answering.status()
        self._queue.replies.append(
            lambda request: reply(function(request), status, None)
        )
        return self

    def error(
        self,
        status: int,
        data: object = NOT_GIVEN,
        *,
        headers: Mapping[str, str] | None = None,
    ) -> Self:
        """Answers with an error.

        Args:
            status: Its status, which is no success.
            data: What it carries; made of the documented type when it is not given.
            headers: Further headers, such as `Retry-After`.

        Raises:
            BrokenAnswer: The data is not what the document says.
            ValueError: The status is one of success.
        """
        if 200 <= status < 300:
            raise ValueError(f"{status} is no error: answer(..., status={status})")
        if data is NOT_GIVEN:
            self._add(self._queue.answering.made_error(status, headers))
        else:
            self._add(self._reply(data, status, headers))
        return self

    def example(self) -> Self:
        """Answers with the document's example, or where it has none with a value made of the type.

        Raises:
            BrokenAnswer: No value can be made, as of a type with a pattern.
        """
        self._add(self._examples.reply(self._queue))
        return self

    def raw(
        self,
        content: bytes,
        content_type: str = "application/json",
        *,
        status: int = 200,
        headers: Mapping[str, str] | None = None,
    ) -> Self:
        """Answers with any content, such as what breaks the document."""
        self._add(raw(content, content_type, status, headers))
        return self

    def fail(self, *, timed_out: bool = False) -> Self:
        """Answers with nothing: no connection, or no answer in time."""
        self._add("timed out" if timed_out else "refused")
        return self

    def _reply(
        self, data: object, status: int | None, headers: Mapping[str, str] | None
    ) -> Outgoing:
        answering = self._queue.answering
        return answering.reply(data, status or answering.status(), headers)

    def _add(self, reply: Outgoing | Lost) -> None:
        self._queue.replies.append(lambda _: reply)


class Examples:
    """The examples of a document, which lie in a module of their own beside the client."""

    def __init__(self, package: str) -> None:
        self._texts: Mapping[str, tuple[int, str]] = {}
        try:
            self._texts = import_module(f"{package}.examples").EXAMPLES
        except ModuleNotFoundError as error:
            # Where the document has no example, there is no such module.
            if not (error.name or "").endswith("examples"):
                raise

    def reply(self, queue: Queue) -> Outgoing:
        operation, answering = queue.called.operation, queue.answering
        found = None if answering.streams else self._texts.get(str(operation))
        if found is not None:
            return raw(found[1].encode(), "application/json", found[0], None)
        status = answering.status()
        made: object = operation.answers.get(str(status), operation.returns)
        if isinstance(made, Mapping):
            made = next(iter(cast("Mapping[str, object]", made).values()))
        if made is bytes:
            return answering.reply(b"content", status, None)
        data = make(made)
        return answering.reply([data] if answering.streams else data, status, None)
