"""The sync client and its resources."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import TracebackType
from typing import Any, ParamSpec, Self, TypeVar

from ._auth import as_secret
from ._client import BaseClient
from ._errors import APIError
from ._http import HttpClient, open_client, send
from ._jobs import Job, JobRules, Poll, Progress
from ._not_given import NOT_GIVEN, NotGiven
from ._operation import Operation
from ._options import RequestOptions
from ._request import Call, Values, make_call
from ._resource import BaseResource, recording
from ._response import Response
from ._waiting import Waiting

T = TypeVar("T")
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

    def _send(self, operation: Operation[T], call: Call) -> Response[T]:
        schemes = self._choose_schemes(operation, call)
        secrets = {
            keyword: as_secret(
                keyword, credential() if callable(credential) else credential
            )
            for keyword, credential in self._find_credentials(schemes).items()
        }
        request = self._build(operation, call, schemes, secrets)
        retry = self._retry(call, request)
        http = self._connections.get()
        clock = retry.clock
        tries = 0
        while True:
            tries += 1
            started = clock.elapsed()
            outcome = send(http, request)
            wait = retry.wait(tries, outcome)
            self._log(request, outcome, clock.elapsed() - started, wait)
            if wait is None:
                return self._settle(operation, request, outcome, tries)
            clock.sleep(wait)


class Resource(BaseResource[SyncBaseClient]):
    """A part of an API whose methods block."""

    def _call(
        self,
        operation: Operation[T],
        options: RequestOptions | None,
        *,
        path: Values | None = None,
        query: Values | None = None,
        header: Values | None = None,
        cookie: Values | None = None,
        body: object = NOT_GIVEN,
        extra_body: Mapping[str, Any] | NotGiven | None = NOT_GIVEN,
        content_type: str | NotGiven = NOT_GIVEN,
    ) -> T:
        """Calls an operation; see `Call` for the arguments."""
        call = make_call(
            options, path, query, header, cookie, body, extra_body, content_type
        )
        # A client and its resources are one thing in two classes.
        send = self._client._send  # pyright: ignore[reportPrivateUsage]
        response = send(operation, call)
        if self._record is not None:
            self._record(response)
        return response.data

    def _wait(
        self,
        operation: Operation[T],
        rules: JobRules,
        options: RequestOptions | None,
        *,
        timeout: float | None,
        poll: Poll | None,
        on_progress: Callable[[Progress[T]], object] | None,
        path: Values | None = None,
        query: Values | None = None,
        header: Values | None = None,
        cookie: Values | None = None,
    ) -> Job[T]:
        """Calls an operation until the job that it tells of is done; see `Waiting`."""
        # A client and its resources are one thing in two classes.
        send = self._client._send  # pyright: ignore[reportPrivateUsage]
        settings = self._client._settings  # pyright: ignore[reportPrivateUsage]
        clock = settings.clock
        waiting = Waiting(
            operation,
            rules,
            clock,
            timeout=timeout,
            poll=poll,
            on_progress=on_progress,
        )
        call = make_call(options, path, query, header, cookie)
        pause = waiting.delay
        while True:
            if pause:
                clock.sleep(pause)
            chosen = waiting.options(call.options, settings.timeout)
            try:
                response = send(operation, replace(call, options=chosen))
            except APIError as error:
                waiting.failed(error)
            else:
                job = waiting.answered(response)
                if job is not None:
                    return job
            pause = waiting.pause()
