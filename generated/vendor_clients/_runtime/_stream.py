# Generated from specs/. Change the overlay, not this file.
"""Answers that are read while they come: typed items, or bytes.

Stream, AsyncStream            items of a type
  ByteStream, AsyncByteStream  the bytes of any answer, which can be saved to a file
"""

from __future__ import annotations

import os
import warnings
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from secrets import token_hex
from types import TracebackType
from typing import BinaryIO, Generic, Protocol, Self, TypeAlias, TypeVar

from ._decode import DecodeError
from ._errors import connection_error, validation_error
from ._events import ServerSentEvent
from ._opened import LONGEST_ITEM, AsyncOpened, Broken, Opened, TooLarge, failed
from ._response import Response

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

_CUT = "the answer broke off"

Progress: TypeAlias = Callable[[int, int | None], None]
"""Called with the bytes so far and the bytes there will be, None when the server does not say."""


class Reader(Protocol[T_co]):
    """What makes items of bytes."""

    @property
    def event(self) -> ServerSentEvent | None: ...
    @property
    def is_over(self) -> bool: ...
    def feed(self, chunk: bytes) -> Iterator[T_co]: ...
    def end(self) -> Iterator[T_co]: ...


class _Base(Generic[T]):
    def __init__(
        self, opened: Opened | AsyncOpened, reader: Reader[T], operation: str
    ) -> None:
        self._reader = reader
        self._operation = operation
        self._was_left = False
        self.response: Response[None] = _head(opened)
        """The status and the headers of the answer."""

    @property
    def event(self) -> ServerSentEvent | None:
        """The event that the last item came in, where the answer is a stream of events."""
        return self._reader.event

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._operation}: {self.response.status}>"

    def _leave(self, opened: Opened | AsyncOpened) -> None:
        """Notes that what is yet to come is not read."""
        self._was_left = self._was_left or not opened.is_closed

    def _check(self) -> None:
        """Refuses to end a loop as if all had come.

        Raises:
            RuntimeError: The stream was closed before its end.
        """
        if self._was_left:
            raise RuntimeError(f"{self._operation}: the stream is closed")


class Stream(_Base[T]):
    """The items of an answer, read one by one as they come.

    It holds a connection until its end, or until it is closed: use it in a `with` block unless it
    is read to the end.
    """

    def __init__(self, opened: Opened, reader: Reader[T], operation: str) -> None:
        super().__init__(opened, reader, operation)
        self._opened = opened
        self._items = _items(opened, reader, operation)

    def __iter__(self) -> Iterator[T]:
        return self

    def __next__(self) -> T:
        self._check()
        return next(self._items)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __del__(self) -> None:
        if not self._opened.is_closed:
            self.close()

    def close(self) -> None:
        """Gives the connection back; what is yet to come is not read."""
        self._leave(self._opened)
        self._opened.close()


class AsyncStream(_Base[T]):
    """The items of an answer, read one by one as they come.

    It holds a connection until its end, or until it is closed: use it in an `async with` block
    unless it is read to the end.
    """

    def __init__(self, opened: AsyncOpened, reader: Reader[T], operation: str) -> None:
        super().__init__(opened, reader, operation)
        self._opened = opened
        self._items = _items_async(opened, reader, operation)

    def __aiter__(self) -> AsyncIterator[T]:
        return self

    async def __anext__(self) -> T:
        self._check()
        return await anext(self._items)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    def __del__(self) -> None:
        if not self._opened.is_closed:
            warnings.warn(
                f"{self!r} was neither closed nor read to its end",
                ResourceWarning,
                source=self,
                stacklevel=1,
            )

    async def close(self) -> None:
        """Gives the connection back; what is yet to come is not read."""
        self._leave(self._opened)
        await self._opened.close()


class ByteStream(Stream[bytes]):
    """The bytes of an answer, decompressed, as they come."""

    def read(self) -> bytes:
        """All that is yet to come."""
        return b"".join(self)

    def save(
        self, path: str | os.PathLike[str], *, on_progress: Progress | None = None
    ) -> Path:
        """Writes all that is yet to come to a file, which appears when it is whole.

        Args:
            path: The file; one that is there is replaced.
            on_progress: Called with the bytes so far and with how many there will be.

        Raises:
            APIConnectionError: The connection failed; nothing is left of the file.
        """
        with self, _Partial(path, self.response, on_progress) as partial:
            for chunk in self:
                partial.write(chunk)
        return partial.path


class AsyncByteStream(AsyncStream[bytes]):
    """The bytes of an answer, decompressed, as they come."""

    async def read(self) -> bytes:
        """All that is yet to come."""
        return b"".join([chunk async for chunk in self])

    async def save(
        self, path: str | os.PathLike[str], *, on_progress: Progress | None = None
    ) -> Path:
        """The same as `ByteStream.save`; each piece is written at once."""
        async with self:
            with _Partial(path, self.response, on_progress) as partial:
                async for chunk in self:
                    partial.write(chunk)
        return partial.path


# Neither refers to the stream: when that is let go, so is the connection.


def _items(opened: Opened, reader: Reader[T], operation: str) -> Iterator[T]:
    try:
        held = 0
        for chunk in opened.chunks():
            held += len(chunk)
            for item in reader.feed(chunk):
                held = 0
                yield item
            if reader.is_over:
                return
            _check_size(held)
        yield from reader.end()
    except Broken as broken:
        raise connection_error(operation, broken.failure, _CUT) from broken.__cause__
    except DecodeError as error:
        raise validation_error(operation, _head(opened), error) from error
    finally:
        opened.close()


async def _items_async(
    opened: AsyncOpened, reader: Reader[T], operation: str
) -> AsyncIterator[T]:
    try:
        held = 0
        async for chunk in opened.chunks():
            held += len(chunk)
            for item in reader.feed(chunk):
                held = 0
                yield item
            if reader.is_over:
                return
            _check_size(held)
        for item in reader.end():
            yield item
    except Broken as broken:
        raise connection_error(operation, broken.failure, _CUT) from broken.__cause__
    except DecodeError as error:
        raise validation_error(operation, _head(opened), error) from error
    finally:
        await opened.close()


def _check_size(held: int) -> None:
    """Refuses an item that does not end."""
    if held > LONGEST_ITEM:
        error = TooLarge(f"an item of the answer is longer than {LONGEST_ITEM} bytes")
        raise Broken(failed(error))


def _head(opened: Opened | AsyncOpened) -> Response[None]:
    return Response(opened.status, opened.headers, data=None)


class _Partial:
    """A file that is written beside its place, and put there when it is whole."""

    def __init__(
        self,
        path: str | os.PathLike[str],
        response: Response[None],
        on_progress: Progress | None,
    ) -> None:
        self.path = Path(path)
        # Another call may save to the same place at once.
        self._beside = self.path.with_name(f".{token_hex(8)}.part")
        self._on_progress = on_progress
        self._done = 0
        # What is compressed becomes longer than what the header counts.
        length = response.headers.get("content-length", "")
        plain = "content-encoding" not in response.headers
        self._total = int(length) if plain and length.isdecimal() else None

    def __enter__(self) -> Self:
        self._file: BinaryIO = self._beside.open("xb")
        return self

    def write(self, chunk: bytes) -> None:
        self._file.write(chunk)
        self._done += len(chunk)
        if self._on_progress is not None:
            self._on_progress(self._done, self._total)

    def __exit__(self, kind: type[BaseException] | None, *rest: object) -> None:
        self._file.close()
        if kind is None:
            self._beside.replace(self.path)
        else:
            self._beside.unlink(missing_ok=True)
