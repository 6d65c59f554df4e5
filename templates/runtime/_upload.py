"""Files and streams that are sent piece by piece, never read into memory as a whole."""

from __future__ import annotations

import inspect
import io
import os
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from pathlib import Path
from typing import Protocol, TypeAlias, cast, runtime_checkable

from pydantic import BaseModel

from ._data import data

_PIECE = 64 * 1024  # bytes read at a time


@runtime_checkable
class Readable(Protocol):
    """A file opened for reading bytes."""

    def read(self, size: int = -1, /) -> bytes: ...


@runtime_checkable
class AsyncReadable(Protocol):
    """A file of an event loop, opened for reading bytes."""

    async def read(self, size: int = -1, /) -> bytes: ...


@runtime_checkable
class _Seekable(Protocol):
    def tell(self) -> int: ...
    def seek(self, offset: int, whence: int = 0, /) -> int: ...


FileContent: TypeAlias = (
    bytes
    | os.PathLike[str]
    | Readable
    | AsyncReadable
    | Iterator[bytes]
    | AsyncIterable[bytes]
)
"""The content of a file: bytes, a path, an open file, or a stream of bytes, each also an async one."""


class Source:
    """What is read when it is sent.

    `size` is None where only the end tells it. `is_replayable`: it can be sent a second time.

    Raises:
        TypeError: It is a file that was opened for reading text.
        OSError: It is a path that leads to no file.
    """

    def __init__(self, content: object) -> None:
        self._content = content
        self._start: int | None = None
        self._used = False
        self.name: str | None = None
        self.size: int | None = None
        if isinstance(content, os.PathLike):
            path = Path(cast("os.PathLike[str]", content))
            self.name, self.size = path.name, path.stat().st_size
        elif isinstance(content, io.TextIOBase):
            raise TypeError("a file must be opened for reading bytes, in mode 'rb'")
        elif isinstance(content, Readable):
            name = getattr(content, "name", None)
            self.name = Path(name).name if isinstance(name, str) else None
            if not _is_async(content):
                self._start, self.size = _measure(content)

    @property
    def is_replayable(self) -> bool:
        """Whether it is a path or an open file that can be read from where it stood."""
        return isinstance(self._content, os.PathLike) or self._start is not None

    def pieces(self) -> Iterator[bytes]:
        """The content, piece by piece.

        Raises:
            TypeError: It is an async stream.
            RuntimeError: It is a stream that was read before.
        """
        content = self._content
        if _is_async(content):
            raise TypeError("only async clients send an async stream")
        self._begin()
        if isinstance(content, os.PathLike):
            with Path(cast("os.PathLike[str]", content)).open("rb") as file:
                yield from iter(lambda: file.read(_PIECE), b"")
        elif isinstance(content, Readable):
            yield from iter(lambda: content.read(_PIECE), b"")
        else:
            yield from cast("Iterator[bytes]", content)

    async def pieces_async(self) -> AsyncIterator[bytes]:
        """The content, piece by piece; files are read in place."""
        content = self._content
        if not _is_async(content):
            for piece in self.pieces():
                yield piece
            return
        self._begin()
        if isinstance(content, AsyncReadable):
            while piece := await content.read(_PIECE):
                yield piece
        else:
            async for piece in cast("AsyncIterable[bytes]", content):
                yield piece

    def _begin(self) -> None:
        if self._used and not self.is_replayable:
            raise RuntimeError(
                "a stream can be sent once; give a path to send it twice"
            )
        if (
            self._used
            and self._start is not None
            and isinstance(self._content, _Seekable)
        ):
            self._content.seek(self._start)
        self._used = True


@data()
class Upload:
    """A body of which some parts are read when it is sent."""

    parts: tuple[bytes | Source, ...]

    @property
    def size(self) -> int | None:
        """Its length in bytes, where it is known."""
        sizes = [
            len(part) if isinstance(part, bytes) else part.size for part in self.parts
        ]
        known = [size for size in sizes if size is not None]
        return sum(known) if len(known) == len(sizes) else None

    @property
    def is_replayable(self) -> bool:
        """Whether it can be sent a second time."""
        return all(isinstance(p, bytes) or p.is_replayable for p in self.parts)

    def __iter__(self) -> Iterator[bytes]:
        for part in self.parts:
            if isinstance(part, bytes):
                yield part
            else:
                yield from part.pieces()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for part in self.parts:
            if isinstance(part, bytes):
                yield part
            else:
                async for piece in part.pieces_async():
                    yield piece


def join(parts: Iterable[bytes | Source]) -> bytes | Upload:
    """A body of its parts: bytes, if that is what all of them are."""
    joined: list[bytes | Source] = []
    run: list[bytes] = []
    for part in parts:
        if isinstance(part, bytes):
            run.append(part)
            continue
        if run:
            joined.append(b"".join(run))
            run = []
        joined.append(part)
    if not joined:
        return b"".join(run)
    if run:
        joined.append(b"".join(run))
    return Upload(tuple(joined))


def read_content(value: object) -> bytes | Source | None:
    """The content of a file; None for values that are none."""
    match value:
        case bytes() | bytearray():
            return bytes(value)
        case BaseModel():  # it may have a field `read`
            return None
        case os.PathLike() | Readable() | Iterator() | AsyncIterable():
            return Source(cast("object", value))
        case _:
            return None


def _is_async(content: object) -> bool:
    """Whether it is read in an event loop alone; files may be iterators of either kind as well."""
    read = getattr(content, "read", None)
    return isinstance(content, AsyncIterable) or inspect.iscoroutinefunction(read)


def _measure(file: Readable) -> tuple[int | None, int | None]:
    """Where an open file stands, and how much of it is left; None where it cannot go back."""
    if not isinstance(file, _Seekable):
        return None, None
    try:
        start = file.tell()
        size = file.seek(0, os.SEEK_END) - start
        file.seek(start)
    except (OSError, ValueError):
        return None, None
    return start, size
