# Generated from specs/. Change the overlay, not this file.
"""A body and a URL as the HTTP library takes them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import httpx2

from ._upload import Upload


class UploadStream(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """An upload as the HTTP library reads bodies.

    Args:
        upload: The body.
        size: The length that is said of it in bytes, None where none is.

    Raises:
        httpx2.LocalProtocolError: The body is longer or shorter. Not every version of HTTP is held to
            it by the library (RFC 9112 §6.2, RFC 9113 §8.1.1), nor with an error of its own.
    """

    def __init__(self, upload: Upload, size: int | None) -> None:
        self._upload = upload
        self._size = size

    def __iter__(self) -> Iterator[bytes]:
        sent = 0
        for piece in self._upload:
            sent += len(piece)
            self._check(sent)
            yield piece
        self._check(sent, ended=True)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        sent = 0
        async for piece in self._upload:
            sent += len(piece)
            self._check(sent)
            yield piece
        self._check(sent, ended=True)

    def _check(self, sent: int, *, ended: bool = False) -> None:
        size = self._size
        if size is not None and (sent > size or (ended and sent < size)):
            length = "shorter" if sent < size else "longer"
            raise httpx2.LocalProtocolError(
                f"the body is {length} than its Content-Length, {size}"
            )


class QuietURL(httpx2.URL):
    """A URL whose query holds a credential: as text, which httpx2 logs, it is left out."""

    def __str__(self) -> str:
        return str(self.copy_with(query=None))
