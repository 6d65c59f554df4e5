"""What comes of sending: a failure, or an answer of the HTTP library whose content is yet to come."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import httpx2

from ._data import data
from ._response import Headers, RawResponse

LARGEST = 1 << 30
"""Bytes of an answer that is taken into memory; `with_streaming` reads larger ones in pieces."""

LONGEST_ITEM = 1 << 28
"""Bytes of a stream that may come before an item is whole."""

_PACKED = 1 << 26
_RATIO = 200


class TooLarge(httpx2.ReadError):
    """An answer, or an item of one, is more than may be taken into memory."""


BROKEN = (httpx2.RequestError, ssl.SSLError)
"""What a broken connection raises. Alerts of TLS 1.3, which follow the handshake, come bare under asyncio."""

UNSENDABLE = (*BROKEN, httpx2.StreamError, httpx2.InvalidURL)
"""What sending raises. Before 2.14 httpx2 raises InvalidURL for a `Location` that leads nowhere."""

_UNSENT = (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout)
_LASTING = (
    httpx2.UnsupportedProtocol,
    httpx2.LocalProtocolError,
    httpx2.TooManyRedirects,
    httpx2.InvalidURL,
    TooLarge,
)


@data()
class Failure:
    """No answer came. Nothing reached the server when `unsent`; `passing` may not come again."""

    error: Exception
    timed_out: bool
    unsent: bool
    passing: bool


def failed(
    error: httpx2.RequestError | httpx2.StreamError | httpx2.InvalidURL | ssl.SSLError,
) -> Failure:
    """What a failure of the HTTP library comes down to."""
    return Failure(
        error,
        timed_out=isinstance(error, httpx2.TimeoutException),
        unsent=isinstance(error, _UNSENT),
        passing=not isinstance(error, _LASTING),
    )


def too_late() -> httpx2.ReadTimeout:
    """What ends a call that has no time left."""
    return httpx2.ReadTimeout("the deadline of the call has passed")


class Broken(Exception):
    """The content of an answer did not come to its end."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(str(failure.error))
        self.failure = failure


class _Opened:
    """An answer whose content is yet to be read; it holds a connection until it is closed."""

    def __init__(
        self, answer: httpx2.Response, remaining: Callable[[], float] | None = None
    ) -> None:
        self._answer = answer
        self._remaining = remaining
        self.status = answer.status_code
        self.headers = Headers(answer.headers.multi_items())

    @property
    def is_closed(self) -> bool:
        """Whether the connection was given back."""
        return self._answer.is_closed

    def _check_size(self, size: int) -> None:
        """Refuses what no memory can hold, and what unpacks to far more than was sent."""
        sent = self._answer.num_bytes_downloaded
        if size > LARGEST or (size > _PACKED and size > _RATIO * sent):
            raise TooLarge(
                f"the answer is too large: {size} bytes unpacked from {sent}, and more "
                "to come; with_streaming reads it in pieces"
            )

    def _check_time(self) -> None:
        if self._remaining is not None and self._remaining() <= 0:
            raise too_late()


class _Timed(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A body as it comes, each piece in time: what is packed may come without end, and say nothing.

    A body that is there already does not come by it.
    """

    def __init__(self, body: Any, check: Callable[[], None]) -> None:
        self._body = body
        self._check = check

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._body:
            self._check()
            yield piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for piece in self._body:
            self._check()
            yield piece

    def close(self) -> None:
        self._body.close()

    async def aclose(self) -> None:
        await self._body.aclose()


class Opened(_Opened):
    """An answer to a client that blocks."""

    def read(self) -> RawResponse | Failure:
        """The whole answer."""
        try:
            parts: list[bytes] = []
            size = 0
            self._answer.stream = _Timed(self._answer.stream, self._check_time)
            for part in self._answer.iter_bytes():
                size += len(part)
                self._check_time()
                self._check_size(size)
                parts.append(part)
            return RawResponse(self.status, self.headers, b"".join(parts))
        except BROKEN as error:
            return failed(error)
        finally:
            self.close()

    def chunks(self) -> Iterator[bytes]:
        """The content as it comes, decompressed.

        Raises:
            Broken: The connection failed.
        """
        try:
            yield from self._answer.iter_bytes()
        except BROKEN as error:
            raise Broken(failed(error)) from error

    def close(self) -> None:
        """Gives the connection back."""
        self._answer.close()


class AsyncOpened(_Opened):
    """An answer to an async client."""

    async def read(self) -> RawResponse | Failure:
        """The whole answer."""
        try:
            parts: list[bytes] = []
            size = 0
            self._answer.stream = _Timed(self._answer.stream, self._check_time)
            async for part in self._answer.aiter_bytes():
                size += len(part)
                self._check_time()
                self._check_size(size)
                parts.append(part)
            return RawResponse(self.status, self.headers, b"".join(parts))
        except BROKEN as error:
            return failed(error)
        finally:
            await self.close()

    async def chunks(self) -> AsyncIterator[bytes]:
        """The content as it comes, decompressed.

        Raises:
            Broken: The connection failed.
        """
        try:
            async for chunk in self._answer.aiter_bytes():
                yield chunk
        except BROKEN as error:
            raise Broken(failed(error)) from error

    async def close(self) -> None:
        """Gives the connection back."""
        await self._answer.aclose()
