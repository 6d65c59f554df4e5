# Generated from specs/. Change the overlay, not this file.
"""HTTP clients that send nothing: a function answers their requests."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

import httpx2

from ._http_clients import (
    AsyncHttpClient,
    DefaultAsyncHttpClient,
    DefaultHttpClient,
    HttpClient,
)
from ._response import Headers


@dataclass(frozen=True, slots=True)
class Incoming:
    """A request as it would have been sent; `call` is what it came from, see `_http.Request`."""

    method: str
    url: str
    headers: Headers
    content: bytes
    call: object


@dataclass(frozen=True, slots=True)
class Outgoing:
    """An answer."""

    status: int
    headers: tuple[tuple[str, str], ...]
    content: bytes


Lost: TypeAlias = Literal["refused", "timed out"]
"""Why no answer comes."""

Handler: TypeAlias = Callable[[Incoming], Outgoing | Lost]


def memory_client(handler: Handler, agent: str) -> HttpClient:
    """A client that blocks; `agent` is its `User-Agent`."""
    return DefaultHttpClient(
        transport=httpx2.MockTransport(_answering(handler)),
        headers={"User-Agent": agent},
    )


def async_memory_client(handler: Handler, agent: str) -> AsyncHttpClient:
    """A client for asyncio and trio; `agent` is its `User-Agent`."""
    return DefaultAsyncHttpClient(
        transport=httpx2.MockTransport(_answering(handler)),
        headers={"User-Agent": agent},
    )


class _Content(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """Content that is yet to be read, as that of a server is."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def __iter__(self) -> Iterator[bytes]:
        yield self._content

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._content


def _answering(handler: Handler) -> Callable[[httpx2.Request], httpx2.Response]:
    def answer(request: httpx2.Request) -> httpx2.Response:
        found = handler(
            Incoming(
                request.method,
                str(request.url),
                Headers(request.headers.multi_items()),
                request.content,
                request.extensions.get("call"),
            )
        )
        if found == "refused":
            raise httpx2.ConnectError("nobody listens", request=request)
        if found == "timed out":
            raise httpx2.ReadTimeout("no answer came in time", request=request)
        return httpx2.Response(
            found.status, headers=list(found.headers), stream=_Content(found.content)
        )

    return answer
