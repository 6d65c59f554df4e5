# Generated from specs/. Change the overlay, not this file.
"""The async client, for asyncio and trio."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable
from dataclasses import replace
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Any, ParamSpec, Self, TypeVar

from ._client import BaseClient
from ._clock import running_loop
from ._credentials import AsyncCredential, as_secret
from ._gate import AsyncGate
from ._grants import Grant, is_refused
from ._hooks import before
from ._http_clients import AsyncHttpClient, open_async_client, turn_of
from ._opened import AsyncOpened, Failure
from ._operation import Operation
from ._resource import opening, recording
from ._response import RawResponse, Response
from ._retry import Retry

# What a call alone needs is imported by the first call.
if TYPE_CHECKING:
    from ._http import Request
    from ._request import Call
    from ._stream import AsyncByteStream

T = TypeVar("T")
Outcome = TypeVar("Outcome", bound=AsyncOpened | RawResponse | Failure)
P = ParamSpec("P")


class AsyncBaseClient(BaseClient[AsyncHttpClient]):
    """A client whose calls are awaited. Many tasks may use it at once, each event loop with connections of its own."""

    _http_type = AsyncHttpClient
    _open_http = staticmethod(open_async_client)
    _here = staticmethod(running_loop)

    @cached_property
    def _turn(self) -> AsyncGate:
        return AsyncGate(1)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Closes the connections, unless they belong to an `http_client` that was given."""
        http = self._connections.close()
        if http is not None:
            await http.aclose()

    async def with_response(
        self, method: Callable[P, Awaitable[T]], /, *args: P.args, **kwargs: P.kwargs
    ) -> Response[T]:
        """Calls a method and gives the whole answer: `data`, `status` and `headers`.

        As in `await client.with_response(client.imports.get, "imp_1")`.

        Raises:
            TypeError: `method` is no bound method of a resource of this client.
        """
        answers: list[Response[Any]] = []
        data = await recording(self, method, answers.append)(*args, **kwargs)
        return answers[-1].with_data(data)

    async def with_streaming(
        self,
        method: Callable[P, Awaitable[object]],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> AsyncByteStream:
        """Calls a method and gives the bytes of the answer as they come.

        As in `await client.with_streaming(client.files.content, "file_1")`; the stream can be read in
        pieces or saved to a file, with progress. Errors are raised as by the method itself.

        Raises:
            TypeError: `method` is no bound method of a resource of this client, or waits for a job.
        """
        streams: list[AsyncByteStream] = []
        await opening(self, method, streams.append)(*args, **kwargs)
        return streams[-1]

    async def _send(self, operation: Operation[T], call: Call) -> Response[T]:
        request, outcome, tries = await self._exchange(
            operation, call, AsyncOpened.read
        )
        return self._settle(operation, request, outcome, tries)

    async def _open(self, operation: Operation[T], call: Call) -> AsyncOpened:
        """An answer of success whose content is yet to be read."""
        request, outcome, tries = await self._exchange(operation, call, _keep)
        if isinstance(outcome, AsyncOpened):
            return outcome
        self._settle(operation, request, outcome, tries)
        raise AssertionError("what is no success is raised")

    async def _exchange(
        self,
        operation: Operation[T],
        call: Call,
        finish: Callable[[AsyncOpened], Awaitable[Outcome]],
    ) -> tuple[Request, Outcome | Failure, int]:
        """The request, what finally became of it, and the number of tries."""
        deadline = self._deadline(call)
        remaining = self._remaining(deadline)
        async with turn_of(self._connections.get(), remaining and remaining()):
            return await self._exchange_now(operation, call, finish, deadline)

    async def _exchange_now(
        self,
        operation: Operation[T],
        call: Call,
        finish: Callable[[AsyncOpened], Awaitable[Outcome]],
        deadline: float | None,
    ) -> tuple[Request, Outcome | Failure, int]:
        signing = self._signing(call)
        schemes = signing.schemes(operation)
        secrets = {
            word: await _fetch(word, given)
            for word, given in signing.credentials(schemes).items()
        }
        grants = signing.grants(schemes, secrets, self._base_url(operation.servers))
        refreshed = False
        tries = 0
        while True:
            tokens = {
                word: await self._token(each, deadline) for word, each in grants.items()
            }
            request = self._build(
                operation, call, schemes, {**secrets, **tokens}, deadline
            )
            retry = self._retry(operation, call, request, deadline)
            outcome, more = await self._attempt(request, retry, finish)
            tries += more
            if refreshed or not signing.has_expired(outcome, tokens, retry):
                return request, outcome, tries
            signing.forget(grants, tokens)
            refreshed = True

    async def _attempt(
        self,
        request: Request,
        retry: Retry,
        finish: Callable[[AsyncOpened], Awaitable[Outcome]],
    ) -> tuple[Outcome | Failure, int]:
        """What finally became of a request, and the number of tries."""
        from ._http import open_answer_async

        http = self._connections.get()
        clock = retry.clock
        tries = 0
        while True:
            tries += 1
            started = clock.elapsed()
            sent = before(self._settings.on_request, request, tries)
            opened = await open_answer_async(http, sent)
            outcome = opened if isinstance(opened, Failure) else await finish(opened)
            wait = retry.wait(tries, outcome)
            try:
                self._ended(sent, tries, outcome, clock.elapsed() - started, wait)
            except BaseException:
                if isinstance(outcome, AsyncOpened):
                    await outcome.close()
                raise
            if wait is None:
                return outcome, tries
            await clock.sleep_async(wait)

    async def _token(self, grant: Grant, deadline: float | None) -> str:
        """An access token: one that is known, or a new one; one call gets it for all."""
        tokens, elapsed = self._tokens, self._settings.clock.elapsed
        found = tokens.find(grant, elapsed())
        if found is not None:
            return found
        remaining = self._remaining(deadline)
        async with self._turn.place(remaining and remaining()):
            found = tokens.find(grant, elapsed())
            if found is not None:
                return found
            now = elapsed()
            outcome = await self._ask(grant, deadline, in_body=False)
            if is_refused(outcome):
                # The server may know no other way (RFC 6749, section 2.3.1).
                second = await self._ask(grant, deadline, in_body=True)
                outcome = outcome if is_refused(second) else second
            return tokens.keep(grant, outcome, now)

    async def _ask(
        self, grant: Grant, deadline: float | None, *, in_body: bool
    ) -> RawResponse | Failure:
        settings = self._settings
        request = replace(
            grant.request(in_body=in_body), remaining=self._remaining(deadline)
        )
        # To ask for a token twice does no harm.
        retry = Retry(True, settings.max_retries, True, settings.clock, deadline)
        outcome, _ = await self._attempt(request, retry, AsyncOpened.read)
        return outcome


async def _keep(opened: AsyncOpened) -> AsyncOpened | RawResponse | Failure:
    """Leaves an answer of success open."""
    return opened if 200 <= opened.status < 300 else await opened.read()


async def _fetch(keyword: str, credential: AsyncCredential) -> str:
    secret = credential() if callable(credential) else credential
    return as_secret(keyword, await secret if inspect.isawaitable(secret) else secret)
