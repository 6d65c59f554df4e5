"""What the sync and the async client have in common: everything that sends nothing."""

from __future__ import annotations

import functools
import logging
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Generic, Self, TypeVar
from urllib.parse import urlsplit

from ._api import PACKAGE, Api
from ._auth import Digest, Scheme
from ._clock import Clock
from ._connections import Connections, everywhere
from ._credentials import AsyncCredential, Credentials, hidden
from ._drift import Drift, DriftLog
from ._errors import ConfigurationError
from ._grants import Tokens
from ._hooks import OnRequest, OnResponse, after
from ._http_clients import (
    AsyncHttpClient,
    HttpClient,
    Timeout,
    check_client,
    own_headers,
)
from ._not_given import NOT_GIVEN, NotGiven
from ._opened import AsyncOpened, Failure, Opened
from ._operation import Operation, Server
from ._resource import BaseResource
from ._response import RawResponse, Response
from ._retry import IDEMPOTENT, Answered, Retry
from ._servers import (
    Arguments,
    base_url_remedy,
    check_base_url,
    named_base_url,
    server_url,
)
from ._settings import Settings

# What a call alone needs is imported by the first call.
if TYPE_CHECKING:
    from ._http import Request
    from ._items import Items
    from ._request import Call
    from ._signing import Signing

T = TypeVar("T")
H = TypeVar("H", bound=HttpClient | AsyncHttpClient)

_logger = logging.getLogger(PACKAGE)


class BaseClient(Generic[H]):
    """The settings of a client, and what follows from them for a call. `H` sends."""

    _http_type: type[H]
    _open_http: Callable[[str], H]
    _here = staticmethod(everywhere)

    def __init__(
        self,
        api: Api,
        *,
        arguments: Mapping[str, str | None] | None = None,
        credentials: Mapping[str, AsyncCredential | None] | None = None,
        base_url: str | None = None,
        timeout: Timeout | float | NotGiven | None = NOT_GIVEN,
        max_retries: int = 2,
        deadline: float | None = None,
        headers: Mapping[str, str] | None = None,
        http_client: H | None = None,
        strict: bool = False,
        on_drift: Callable[[Drift], None] | None = None,
        on_request: OnRequest | None = None,
        on_response: OnResponse | None = None,
        clock: Clock | None = None,
    ) -> None:
        owner = type(self).__name__
        if http_client is not None:
            check_client(http_client, self._http_type, owner)
        open_http = functools.partial(type(self)._open_http, api.agent)
        self._connections: Connections[H] = Connections(
            http_client, open_http, self._here
        )
        self._settings = Settings(
            api=api,
            arguments=Arguments(api, owner, arguments or {}),
            credentials=Credentials(credentials or {}),
            base_url=None if base_url is None else check_base_url(base_url, "base_url"),
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
            headers=dict(headers or {}),
            strict=strict,
            drifts=DriftLog(on_drift, api.client),
            on_request=on_request,
            on_response=on_response,
            clock=clock or Clock(),
        )
        self._tokens = Tokens()

    def with_options(
        self,
        *,
        base_url: str | NotGiven = NOT_GIVEN,
        timeout: Timeout | float | NotGiven | None = NOT_GIVEN,
        max_retries: int | NotGiven = NOT_GIVEN,
        deadline: float | NotGiven | None = NOT_GIVEN,
        headers: Mapping[str, str | None] | NotGiven = NOT_GIVEN,
        strict: bool | NotGiven = NOT_GIVEN,
        on_drift: Callable[[Drift], None] | NotGiven | None = NOT_GIVEN,
        on_request: OnRequest | NotGiven | None = NOT_GIVEN,
        on_response: OnResponse | NotGiven | None = NOT_GIVEN,
    ) -> Self:
        """A client with other settings and the same connections; closing either closes both.

        Args:
            base_url: Where all calls go.
            timeout: Seconds for each step of a try; None waits for ever.
            max_retries: How often a call that failed in passing is tried again.
            deadline: Seconds for a whole call, tries and waits together; None waits for ever.
            headers: Headers to add to those of this client; None as a value removes one.
            strict: Whether an answer that breaks its document is an error.
            on_drift: Called with each way in which answers break their document.
            on_request: Called before every try of a call; may return headers to send with it.
            on_response: Called after every try of a call.
        """
        old = self._settings
        changed = replace(
            old,
            base_url=(
                check_base_url(base_url, "base_url")
                if isinstance(base_url, str)
                else old.base_url
            ),
            timeout=old.timeout if timeout is NOT_GIVEN else timeout,
            max_retries=old.max_retries if max_retries is NOT_GIVEN else max_retries,
            deadline=old.deadline if deadline is NOT_GIVEN else deadline,
            headers=old.headers if headers is NOT_GIVEN else {**old.headers, **headers},
            strict=old.strict if strict is NOT_GIVEN else strict,
            drifts=(
                old.drifts
                if on_drift is NOT_GIVEN
                else DriftLog(on_drift, old.api.client)
            ),
            on_request=old.on_request if on_request is NOT_GIVEN else on_request,
            on_response=old.on_response if on_response is NOT_GIVEN else on_response,
        )
        copy = object.__new__(type(self))
        # Resources belong to one client, so the copy makes its own.
        copy.__dict__.update(
            {
                name: value
                for name, value in self.__dict__.items()
                if not isinstance(value, BaseResource)
            }
        )
        copy._settings = changed
        return copy

    def __repr__(self) -> str:
        try:
            shown = f"base_url={self._base_url(())!r}"
        except ConfigurationError:
            shown = ""
        return f"{type(self).__name__}({shown})"

    def _base_url(self, servers: tuple[Server, ...]) -> str:
        settings = self._settings
        base_url = settings.base_url or named_base_url(settings.api.base_url_env)
        if base_url is not None:
            return base_url
        servers = servers or settings.api.servers
        if not servers:
            raise ConfigurationError(
                f"the document names no server: {base_url_remedy(settings.arguments)}"
            )
        return server_url(servers[0], settings.arguments)

    def _signing(self, call: Call) -> Signing:
        """What a call is authenticated with."""
        from ._signing import Signing

        http = self._connections.given
        own = None if http is None else own_headers(http)
        return Signing(self._settings, self._tokens, call.sets, own)

    def _build(
        self,
        operation: Operation[T],
        call: Call,
        schemes: tuple[Scheme, ...],
        secrets: Mapping[str, str],
        deadline: float | None,
    ) -> Request:
        from ._request import build_request

        found = [scheme.place(secrets) for scheme in schemes]
        placed = [each for each in found if each is not None]
        base_url = self._base_url(operation.servers)
        request = build_request(operation, call, self._settings, base_url, placed)
        pairs = [each.pair(secrets) for each in schemes if isinstance(each, Digest)]
        if pairs and not request.is_replayable:
            raise ValueError(
                f"{operation}: digest authentication sends a body twice: give bytes or a path"
            )
        return replace(
            request,
            secrets=hidden(secrets, placed),
            digest=pairs[0] if pairs else None,
            remaining=self._remaining(deadline),
            operation=str(operation),
        )

    def _retry(
        self,
        operation: Operation[T],
        call: Call,
        request: Request,
        deadline: float | None,
    ) -> Retry:
        chosen = call.options.max_retries
        key = operation.idempotency
        return Retry(
            repeatable=request.method in IDEMPOTENT
            or bool(key and request.headers.get(key)),
            max_retries=self._settings.max_retries if chosen is NOT_GIVEN else chosen,
            replayable=request.is_replayable,
            clock=self._settings.clock,
            deadline=deadline,
            reset=operation.reset,
        )

    def _deadline(self, call: Call) -> float | None:
        """The time of the clock that never goes back at which a call ends."""
        chosen = call.options.deadline
        seconds = self._settings.deadline if chosen is NOT_GIVEN else chosen
        return None if seconds is None else self._settings.clock.elapsed() + seconds

    def _remaining(self, deadline: float | None) -> Callable[[], float] | None:
        """The seconds that are left before a deadline, if there is one."""
        return None if deadline is None else self._settings.clock.until(deadline)

    def _ended(
        self,
        request: Request,
        tries: int,
        outcome: Answered | Failure,
        seconds: float,
        wait: float | None,
    ) -> None:
        """Tells of a try: to the hooks, and to the log without what may be secret."""
        after(self._settings.on_response, request, tries, outcome, seconds, wait)
        if not _logger.isEnabledFor(logging.DEBUG):
            return
        path = urlsplit(request.url).path
        result = (
            type(outcome.error).__name__
            if isinstance(outcome, Failure)
            else str(outcome.status)
        )
        again = "" if wait is None else f"; trying again in {wait:.2f} s"
        _logger.debug(
            "%s %s: %s in %.3f s%s", request.method, path, result, seconds, again
        )

    def _settle(
        self,
        operation: Operation[T],
        request: Request,
        outcome: RawResponse | Failure,
        tries: int,
    ) -> Response[T]:
        from ._answer import settle

        settings = self._settings
        return settle(
            operation,
            outcome,
            tries=tries,
            strict=settings.strict,
            drifts=settings.drifts,
            secrets=request.secrets,
        )

    def _items(self, operation: Operation[T], opened: Opened | AsyncOpened) -> Items[T]:
        from ._items import Items

        settings = self._settings
        return Items(
            operation.returns,
            operation.items,
            operation.accept,
            opened.headers.get("content-type", ""),
            strict=settings.strict,
            report=settings.drifts.reporter(str(operation), opened.status),
        )
