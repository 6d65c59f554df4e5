# Generated from specs/. Change the overlay, not this file.
"""A stand-in for a client's server, for tests without a network.

Fake, AsyncFake     a client of either kind, what it is answered, and what it sent
Answers[T]          the answers of one method, which returns T
SentRequest         one request as it would have been sent
UnansweredCall      a call that nothing answers
BrokenRequest       a request that is not what the document says
BrokenAnswer        an answer of the test's own that is not
"""

from __future__ import annotations

import inspect
import sys
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import replace
from types import TracebackType
from typing import Any, Generic, ParamSpec, Self, TypeVar, cast, overload
from urllib.parse import parse_qs, unquote, urlsplit

from ._api import Api
from ._async import AsyncBaseClient
from ._fake_answers import Answers, Examples, Queue, SentRequest
from ._fake_checks import BrokenRequest, check
from ._fake_replies import Answering, BrokenAnswer
from ._fake_time import StillTime
from ._jobs import Job
from ._memory import Incoming, Lost, Outgoing, async_memory_client, memory_client
from ._models import Model
from ._operation import Operation
from ._pages import AsyncListPage, AsyncPage, AsyncPager, SyncListPage, SyncPage
from ._probe import Called, methods, probe
from ._request import Call
from ._stream import AsyncStream, Stream
from ._sync import SyncBaseClient

__all__ = [
    "Answers",
    "AsyncFake",
    "BrokenAnswer",
    "BrokenRequest",
    "Fake",
    "SentRequest",
    "UnansweredCall",
    "fake",
]

T = TypeVar("T")
M = TypeVar("M", bound=Model)
P = ParamSpec("P")
S = TypeVar("S", bound=SyncBaseClient)
A = TypeVar("A", bound=AsyncBaseClient)
C = TypeVar("C", bound=SyncBaseClient | AsyncBaseClient)


class UnansweredCall(AssertionError):
    """A call that nothing answers."""


class _BaseFake(Generic[C]):
    """What is the same of both kinds.

    `client` is a client like any other, but for its HTTP client, which sends nothing, and its
    clock, on which nobody waits.
    """

    client: C

    def __init__(self, make_client: Callable[..., C], options: dict[str, Any]) -> None:
        api = _api_of(make_client)
        module = cast("type", make_client).__module__
        self.requests: list[SentRequest] = []
        self._time = StillTime()
        self._queues: dict[Operation[object], Queue] = {}
        self._examples = Examples(module.rpartition(".")[0] or module)
        self._answers_all = False
        known = inspect.signature(make_client).parameters
        made_up = {name: v for name, v in _options(api).items() if name in known}
        self.client = make_client(**{**made_up, **options})
        # Nobody waits in a test; the clients of a package have no clock to be given.
        settings = self.client._settings  # pyright: ignore[reportPrivateUsage]
        clocked = replace(settings, clock=self._time.clock)
        self.client._settings = clocked  # pyright: ignore[reportPrivateUsage]

    @property
    def slept(self) -> list[float]:
        """The seconds of each wait so far: between tries, and for jobs."""
        return self._time.slept

    def examples(self) -> Self:
        """Answers every call that nothing else answers, as `Answers.example` does."""
        self._answers_all = True
        return self

    def _on(self, method: Callable[..., Any]) -> Answers[Any]:
        owner: object = getattr(method, "__self__", None)
        if getattr(owner, "_client", None) is not self.client:
            raise TypeError(
                "on takes a method of a resource of the fake's own client, as in "
                f"fake.on(fake.client.things.get), not {method!r}"
            )
        queue = self._queue(probe(method))
        queue.replies.clear()
        return Answers(queue, self._examples)

    def _queue(self, called: Called) -> Queue:
        answering = Answering(called.operation, called.streams)
        return self._queues.setdefault(called.operation, Queue(called, answering))

    def _handle(self, incoming: Incoming) -> Outgoing | Lost:
        if incoming.call is None:
            raise UnansweredCall(f"{incoming.method} {incoming.url} is no call")
        operation, call = cast("tuple[Operation[object], Call]", incoming.call)
        request = self._sent(incoming, operation)
        self.requests.append(request)
        queue = self._queues.get(operation)
        if queue is None and self._answers_all:
            queue = self._find(operation)
        reply = queue and queue.next()
        if queue is None or not (reply or self._answers_all):
            raise UnansweredCall(
                f"nothing answers {operation}: say what does by on(...).answer(...), "
                "or examples() for all calls"
            )
        check(queue.called, call)
        return reply(request) if reply else self._examples.reply(queue)

    def _find(self, operation: Operation[object]) -> Queue | None:
        for method in methods(self.client):
            called = probe(method)
            if called.operation is operation:
                return self._queue(called)
        return None

    def _sent(self, incoming: Incoming, operation: Operation[object]) -> SentRequest:
        split = urlsplit(incoming.url)
        base_url = self.client._base_url  # pyright: ignore[reportPrivateUsage]
        base = urlsplit(base_url(operation.servers)).path
        return SentRequest(
            str(operation),
            incoming.method,
            incoming.url,
            unquote(split.path.removeprefix(base)),
            parse_qs(split.query, keep_blank_values=True),
            incoming.headers,
            incoming.content,
        )


class Fake(_BaseFake[S]):
    """A client that blocks, and what answers it; see `fake`."""

    def __init__(self, make_client: Callable[..., S], options: dict[str, Any]) -> None:
        self._http = memory_client(self._handle, _api_of(make_client).agent)
        super().__init__(make_client, {**options, "http_client": self._http})

    @overload
    def on(self, method: Callable[..., Stream[T]]) -> Answers[Iterable[T]]: ...
    @overload
    def on(self, method: Callable[..., Job[T]]) -> Answers[T]: ...
    @overload
    def on(self, method: Callable[..., SyncPage[Any, M]]) -> Answers[M]: ...
    @overload
    def on(self, method: Callable[..., SyncListPage[T]]) -> Answers[list[T]]: ...
    @overload
    def on(self, method: Callable[..., T]) -> Answers[T]: ...
    def on(self, method: Callable[..., Any]) -> Answers[Any]:
        """The answers of a method, as in `fake.on(fake.client.imports.get)`, of which it has none yet.

        Raises:
            TypeError: It is no method of a resource of this client.
        """
        return self._on(method)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._http.close()


class AsyncFake(_BaseFake[A]):
    """An async client, and what answers it; see `fake`."""

    def __init__(self, make_client: Callable[..., A], options: dict[str, Any]) -> None:
        self._http = async_memory_client(self._handle, _api_of(make_client).agent)
        super().__init__(make_client, {**options, "http_client": self._http})

    @overload
    def on(
        self, method: Callable[..., Awaitable[AsyncStream[T]]]
    ) -> Answers[Iterable[T]]: ...
    @overload
    def on(self, method: Callable[..., Awaitable[Job[T]]]) -> Answers[T]: ...
    @overload
    def on(
        self, method: Callable[..., AsyncPager[AsyncPage[Any, M]]]
    ) -> Answers[M]: ...
    @overload
    def on(
        self, method: Callable[..., AsyncPager[AsyncListPage[T]]]
    ) -> Answers[list[T]]: ...
    @overload
    def on(self, method: Callable[..., Awaitable[T]]) -> Answers[T]: ...
    def on(self, method: Callable[..., Any]) -> Answers[Any]:
        """The answers of a method, as in `fake.on(fake.client.imports.get)`, of which it has none yet.

        Raises:
            TypeError: It is no method of a resource of this client.
        """
        return self._on(method)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._http.aclose()


@overload
def fake(client: Callable[P, S], /, *args: P.args, **options: P.kwargs) -> Fake[S]: ...
@overload
def fake(
    client: Callable[P, A], /, *args: P.args, **options: P.kwargs
) -> AsyncFake[A]: ...
def fake(
    client: Callable[..., Any], /, *args: Any, **options: Any
) -> Fake[Any] | AsyncFake[Any]:
    """A client that sends nothing, and what answers it.

        with fake(Rally) as rally:
            rally.on(rally.client.imports.get).answer({"id": "imp_1", ...})
            ...
            assert rally.requests[0].path == "/imports/imp_1"

    Async clients take `async with`. A call that nothing answers is an `UnansweredCall`, a request
    that is not what the document says a `BrokenRequest`; both are an `AssertionError`.

    Args:
        client: The class of a client.
        args: Nothing: clients take keywords.
        options: The client's own; credentials that are not given are made up.

    Raises:
        TypeError: It is no class of a client, or `http_client` is given.
    """
    if "http_client" in options or args:
        raise TypeError("a fake has an http_client of its own")
    return AsyncFake(client, options) if _is_async(client) else Fake(client, options)


def _is_async(client: object) -> bool:
    return isinstance(client, type) and issubclass(client, AsyncBaseClient)


def _api_of(make_client: Callable[..., object]) -> Api:
    module = sys.modules.get(getattr(make_client, "__module__", ""))
    api: object = getattr(module, "API", None)
    bases = (SyncBaseClient, AsyncBaseClient)
    if (
        not isinstance(make_client, type)
        or not issubclass(make_client, bases)
        or not isinstance(api, Api)
    ):
        raise TypeError(f"a fake takes the class of a client, not {make_client!r}")
    return api


def _options(api: Api) -> dict[str, Any]:
    """Made-up values of all that a client asks for, whatever the environment has."""
    found: dict[str, Any] = {}
    for scheme in api.schemes.values():
        for way in scheme.ways[:1]:
            found |= {keyword.name: "test" for keyword in way}
    variables = {
        name: variable.default
        for server in api.servers[:1]
        for name, variable in server.variables.items()
    }
    for keyword, argument in api.arguments.items():
        default = variables.get(argument.variable or "")
        found[keyword] = default or "test"
    if not api.servers:
        found["base_url"] = "https://api.test"
    return found
