# Generated from specs/. Change the overlay, not this file.
"""The sync client."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from types import TracebackType
from typing import TYPE_CHECKING, Any, ParamSpec, Self, TypeVar

from ._client import BaseClient
from ._credentials import as_secret
from ._grants import Grant, is_refused
from ._hooks import before
from ._http_clients import HttpClient, open_client
from ._opened import Failure, Opened
from ._operation import Operation
from ._resource import opening, recording
from ._response import RawResponse, Response
from ._retry import Retry

# What a call alone needs is imported by the first call.
if TYPE_CHECKING:
    from ._http import Request
    from ._request import Call
    from ._stream import ByteStream

T = TypeVar("T")
Outcome = TypeVar("Outcome", bound=Opened | RawResponse | Failure)
P = ParamSpec("P")


class SyncBaseClient(BaseClient[HttpClient]):
    """A client that blocks. It may be used from many threads at once."""

    _http_type = HttpClient
    _open_http = staticmethod(open_client)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Closes the connections, unless they belong to an `http_client` that was given."""
        http = self._connections.close()
        if http is not None:
            http.close()

    def with_response(
        self, method: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs
    ) -> Response[T]:
        """Calls a method and gives the whole answer: `data`, `status` and `headers`.

        As in `client.with_response(client.imports.get, "imp_1")`.

        Raises:
            TypeError: `method` is no bound method of a resource of this client.
        """
        answers: list[Response[Any]] = []
        data = recording(self, method, answers.append)(*args, **kwargs)
        return answers[-1].with_data(data)

    def with_streaming(
        self, method: Callable[P, object], /, *args: P.args, **kwargs: P.kwargs
    ) -> ByteStream:
        """Calls a method and gives the bytes of the answer as they come.

        As in `client.with_streaming(client.files.content, "file_1")`; the stream can be read in
        pieces or saved to a file, with progress. Errors are raised as by the method itself.

        Raises:
            TypeError: `method` is no bound method of a resource of this client, or waits for a job.
        """
        streams: list[ByteStream] = []
        opening(self, method, streams.append)(*args, **kwargs)
        return streams[-1]

    def _send(self, operation: Operation[T], call: Call) -> Response[T]:
        request, outcome, tries = self._exchange(operation, call, Opened.read)
        return self._settle(operation, request, outcome, tries)

    def _open(self, operation: Operation[T], call: Call) -> Opened:
        """An answer of success whose content is yet to be read."""
        request, outcome, tries = self._exchange(operation, call, _keep)
        if isinstance(outcome, Opened):
            return outcome
        self._settle(operation, request, outcome, tries)
        raise AssertionError("what is no success is raised")

    def _exchange(
        self, operation: Operation[T], call: Call, finish: Callable[[Opened], Outcome]
    ) -> tuple[Request, Outcome | Failure, int]:
        """The request, what finally became of it, and the number of tries."""
        signing = self._signing(call)
        schemes = signing.schemes(operation)
        secrets = {
            word: as_secret(word, given() if callable(given) else given)
            for word, given in signing.credentials(schemes).items()
        }
        grants = signing.grants(schemes, secrets, self._base_url(operation.servers))
        deadline = self._deadline(call)
        refreshed = False
        tries = 0
        while True:
            tokens = {
                word: self._token(each, deadline) for word, each in grants.items()
            }
            request = self._build(
                operation, call, schemes, {**secrets, **tokens}, deadline
            )
            retry = self._retry(operation, call, request, deadline)
            outcome, more = self._attempt(request, retry, finish)
            tries += more
            if refreshed or not signing.has_expired(outcome, tokens, retry):
                return request, outcome, tries
            signing.forget(grants, tokens)
            refreshed = True

    def _attempt(
        self, request: Request, retry: Retry, finish: Callable[[Opened], Outcome]
    ) -> tuple[Outcome | Failure, int]:
        """What finally became of a request, and the number of tries."""
        from ._http import open_answer

        http = self._connections.get()
        clock = retry.clock
        tries = 0
        while True:
            tries += 1
            started = clock.elapsed()
            sent = before(self._settings.on_request, request, tries)
            opened = open_answer(http, sent)
            outcome = opened if isinstance(opened, Failure) else finish(opened)
            wait = retry.wait(tries, outcome)
            try:
                self._ended(sent, tries, outcome, clock.elapsed() - started, wait)
            except BaseException:
                if isinstance(outcome, Opened):
                    outcome.close()
                raise
            if wait is None:
                return outcome, tries
            clock.sleep(wait)

    def _token(self, grant: Grant, deadline: float | None) -> str:
        """An access token: one that is known, or a new one; one call gets it for all."""
        tokens, elapsed = self._tokens, self._settings.clock.elapsed
        found = tokens.find(grant, elapsed())
        if found is not None:
            return found
        remaining = self._remaining(deadline)
        with tokens.turn(remaining and remaining()):
            found = tokens.find(grant, elapsed())
            if found is not None:
                return found
            now = elapsed()
            outcome = self._ask(grant, deadline, in_body=False)
            if is_refused(outcome):
                # The server may know no other way (RFC 6749, section 2.3.1).
                second = self._ask(grant, deadline, in_body=True)
                outcome = outcome if is_refused(second) else second
            return tokens.keep(grant, outcome, now)

    def _ask(
        self, grant: Grant, deadline: float | None, *, in_body: bool
    ) -> RawResponse | Failure:
        settings = self._settings
        request = replace(
            grant.request(in_body=in_body), remaining=self._remaining(deadline)
        )
        # To ask for a token twice does no harm.
        retry = Retry(True, settings.max_retries, True, settings.clock, deadline)
        outcome, _ = self._attempt(request, retry, Opened.read)
        return outcome


def _keep(opened: Opened) -> Opened | RawResponse | Failure:
    """Leaves an answer of success open."""
    return opened if 200 <= opened.status < 300 else opened.read()
