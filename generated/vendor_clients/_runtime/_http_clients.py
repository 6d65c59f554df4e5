# Generated from specs/. Change the overlay, not this file.
"""The HTTP clients of the HTTP library: our own, those of a caller, and the settings of both."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager, nullcontext
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import TYPE_CHECKING, Any, TypeAlias

import httpx2
from httpx2 import Timeout

from ._api import PACKAGE
from ._gate import AsyncGate

__all__ = [
    "AsyncHttpClient",
    "DefaultAsyncHttpClient",
    "DefaultHttpClient",
    "HttpClient",
    "Timeout",
]

HttpClient: TypeAlias = httpx2.Client
AsyncHttpClient: TypeAlias = httpx2.AsyncClient

# A free connection is no doing of the server: the other limits bound the wait for one.
DEFAULT_TIMEOUT = Timeout(60.0, connect=10.0, pool=None)
# Connections that come free are kept: httpx2 would close all but 20 of them.
DEFAULT_LIMITS = httpx2.Limits(max_connections=100, max_keepalive_connections=100)
LIBRARY_HEADERS = frozenset({"accept", "accept-encoding", "connection", "user-agent"})


def _defaults(options: dict[str, Any]) -> dict[str, Any]:
    """The settings of our own clients, under those that are given.

    They keep no cookies: a session of one caller must not reach the next one's call. Whoever
    wants cookies kept gives a jar.
    """
    agent = {"User-Agent": PACKAGE.replace("_", "-")}
    forgetful = CookieJar(DefaultCookiePolicy(allowed_domains=[]))
    headers = httpx2.Headers(agent)
    headers.update(options.get("headers"))
    return {
        "timeout": DEFAULT_TIMEOUT,
        "limits": DEFAULT_LIMITS,
        "cookies": forgetful,
        **options,
        "headers": headers,
    }


if TYPE_CHECKING:
    DefaultHttpClient = httpx2.Client
    DefaultAsyncHttpClient = httpx2.AsyncClient
else:

    class DefaultHttpClient(httpx2.Client):
        """An `httpx2.Client` with the timeouts and the cookie policy of this package.

        Takes what `httpx2.Client` takes, as in `DefaultHttpClient(proxy="http://proxy:3128")`,
        `DefaultHttpClient(http2=True)` (with `httpx2[http2]` installed), or with `verify=` a
        context that has a client's certificate.
        """

        def __init__(self, **options: Any) -> None:
            super().__init__(**_defaults(options))

    class DefaultAsyncHttpClient(httpx2.AsyncClient):
        """The same as `DefaultHttpClient` for asyncio and trio.

        Of calls beyond the number of connections, each waits for its turn before it is built:
        ten thousand at once would keep the event loop from those that are under way.
        """

        def __init__(self, **options: Any) -> None:
            super().__init__(**_defaults(options))
            limits = options.get("limits", DEFAULT_LIMITS)
            self.gate = AsyncGate(limits.max_connections)


def turn_of(
    client: AsyncHttpClient, seconds: float | None
) -> AbstractAsyncContextManager[None]:
    """A place among the calls that a client of our own sends at once; see `AsyncGate.place`."""
    gate: object = getattr(client, "gate", None)
    return gate.place(seconds) if isinstance(gate, AsyncGate) else nullcontext()


def open_client(user_agent: str) -> HttpClient:
    """A client of our own."""
    return DefaultHttpClient(headers={"User-Agent": user_agent})


def open_async_client(user_agent: str) -> AsyncHttpClient:
    """The same as `open_client` for asyncio and trio."""
    return DefaultAsyncHttpClient(headers={"User-Agent": user_agent})


def check_client(given: object, wanted: type, owner: str) -> None:
    """Refuses an HTTP client that cannot send for the client named `owner`.

    Raises:
        TypeError: It is of another library, or sync in an async client or the other way round.
    """
    if isinstance(given, wanted):
        return
    kind = type(given)
    message = (
        f"http_client of {owner} must be an httpx2.{wanted.__name__}, "
        f"not {kind.__module__}.{kind.__qualname__}"
    )
    if isinstance(given, (httpx2.Client, httpx2.AsyncClient)):
        message += ": sync and async clients take different ones"
    raise TypeError(message)


def own_headers(client: HttpClient | AsyncHttpClient) -> frozenset[str]:
    """The names, in lower case, of the headers that a caller's HTTP client brings itself."""
    names = {name.lower() for name in client.headers} - LIBRARY_HEADERS
    if client.auth is not None:
        names.add("authorization")
    return frozenset(names)
