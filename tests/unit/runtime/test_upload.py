"""Files and streams that are sent piece by piece."""

from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
import trio
from runtime import Model
from runtime._upload import Source, Upload, join, read_content

LONG = b"0123456789" * 20_000


class Pipe(io.RawIOBase):
    """A file that cannot go back."""

    def __init__(self, content: bytes) -> None:
        self._content = io.BytesIO(content)

    def read(self, size: int = -1, /) -> bytes:
        return self._content.read(size)

    def tell(self) -> int:
        raise OSError("a pipe has no position")


class Readable(Model):
    """A model with a field that is called like a method of files."""

    read: bool = True


async def later(*pieces: bytes) -> AsyncIterator[bytes]:
    for piece in pieces:
        yield piece


def stream(*pieces: bytes) -> Iterator[bytes]:
    yield from pieces


def collect(upload: Source | Upload) -> bytes:
    async def main() -> bytes:
        pieces = upload.pieces_async() if isinstance(upload, Source) else aiter(upload)
        return b"".join([piece async for piece in pieces])

    return asyncio.run(main())


def test_a_path_is_read_anew_each_time(tmp_path: Path) -> None:
    path = tmp_path / "rows.csv"
    path.write_bytes(LONG)
    source = Source(path)
    assert (source.name, source.size) == ("rows.csv", len(LONG))
    assert source.is_replayable
    pieces = list(source.pieces())
    assert len(pieces) > 1
    assert b"".join(pieces) == collect(source) == LONG


def test_a_path_that_leads_nowhere_is_told_of_at_once(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        Source(tmp_path / "missing")


def test_an_open_file_is_read_from_where_it_stands(tmp_path: Path) -> None:
    path = tmp_path / "rows.csv"
    path.write_bytes(b"header,rows")
    with path.open("rb") as file:
        file.seek(7)
        source = Source(file)
        assert (source.name, source.size) == ("rows.csv", 4)
        assert file.tell() == 7
        assert source.is_replayable
        assert b"".join(source.pieces()) == collect(source) == b"rows"
    assert Source(io.BytesIO(b"x")).name is None


def test_a_file_that_cannot_go_back_is_sent_once() -> None:
    source = Source(Pipe(b"abc"))
    assert (source.size, source.is_replayable) == (None, False)
    assert b"".join(source.pieces()) == b"abc"
    with pytest.raises(RuntimeError, match="can be sent once; give a path"):
        list(source.pieces())


@pytest.mark.parametrize("text", ["rows", ""])
def test_a_file_opened_for_text_is_refused(text: str) -> None:
    with pytest.raises(TypeError, match="opened for reading bytes"):
        Source(io.StringIO(text))


def test_a_stream_is_sent_once() -> None:
    source = Source(stream(b"a", b"b"))
    assert (source.name, source.size, source.is_replayable) == (None, None, False)
    assert list(source.pieces()) == [b"a", b"b"]
    with pytest.raises(RuntimeError, match="can be sent once"):
        collect(source)


def test_an_async_stream_needs_an_async_client() -> None:
    with pytest.raises(TypeError, match="only async clients"):
        list(Source(later(b"a")).pieces())
    source = Source(later(b"a", b"b"))
    assert collect(source) == b"ab"
    with pytest.raises(RuntimeError, match="can be sent once"):
        collect(source)


class AsyncPipe:
    """A file of an event loop, as libraries for files and web servers give them."""

    name = "/var/rows.csv"

    def __init__(self, content: bytes) -> None:
        self._content = io.BytesIO(content)

    async def read(self, size: int = -1, /) -> bytes:
        return self._content.read(size)

    async def tell(self) -> int:
        return 0

    async def seek(self, offset: int, whence: int = 0, /) -> int:
        return 0


class AsyncFile(AsyncPipe):
    """One that also gives its lines."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b"a line"


@pytest.mark.parametrize("kind", [AsyncPipe, AsyncFile])
def test_a_file_of_an_event_loop_is_read_in_pieces(kind: type[AsyncPipe]) -> None:
    source = read_content(kind(LONG))
    assert isinstance(source, Source)
    known = (source.name, source.size, source.is_replayable)
    assert known == ("rows.csv", None, False)
    with pytest.raises(TypeError, match="only async clients"):
        list(source.pieces())
    assert collect(source) == LONG


def test_an_open_file_of_trio_is_read(tmp_path: Path) -> None:
    path = tmp_path / "rows.csv"
    path.write_bytes(LONG)

    async def main() -> bytes:
        async with await trio.open_file(path, "rb") as file:
            source = Source(file)
            return b"".join([piece async for piece in source.pieces_async()])

    assert trio.run(main) == LONG


def test_parts_that_are_all_bytes_are_bytes() -> None:
    assert join([]) == b""
    assert join([b"a", b"", b"b"]) == b"ab"


def test_bytes_around_a_file_are_joined_and_counted() -> None:
    upload = join([b"a", b"b", Source(io.BytesIO(b"file")), b"c", b"d"])
    assert isinstance(upload, Upload)
    assert [part for part in upload.parts if isinstance(part, bytes)] == [b"ab", b"cd"]
    assert (upload.size, upload.is_replayable) == (8, True)
    assert b"".join(upload) == collect(upload) == b"abfilecd"


def test_one_part_of_unknown_size_hides_the_size_of_all() -> None:
    upload = Upload((b"a", Source(stream(b"b")), Source(io.BytesIO(b"c"))))
    assert (upload.size, upload.is_replayable) == (None, False)
    assert collect(upload) == b"abc"


@pytest.mark.parametrize("value", ["text", 5, None, ["a"], {"a": 1}, Readable()])
def test_a_value_is_no_content_of_a_file(value: Any) -> None:
    assert read_content(value) is None


def test_bytes_are_content_as_they_are() -> None:
    assert read_content(b"a") == read_content(bytearray(b"a")) == b"a"


def test_what_can_be_read_is_a_source(tmp_path: Path) -> None:
    for value in (tmp_path, io.BytesIO(), Pipe(b""), stream(), later()):
        assert isinstance(read_content(value), Source)
