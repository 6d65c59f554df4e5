"""Answers that are read while they come, and files that appear when they are whole."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
from runtime import APIConnectionError, APITimeoutError, ResponseValidationError
from runtime._items import Chunks, Items
from runtime._opened import AsyncOpened, Opened
from runtime._stream import AsyncByteStream, AsyncStream, ByteStream, Stream
from things_api import Thing

EVENTS = b'data: {"id": "a"}\n\ndata: {"id": "b"}\n\n'
RESET = httpx2.ReadError("reset")


def pieces(*given: bytes | Exception) -> Iterator[bytes]:
    """The content of an answer, piece by piece; what is an exception is raised."""
    for piece in given:
        if isinstance(piece, Exception):
            raise piece
        yield piece


async def later(content: Iterator[bytes]) -> AsyncIterator[bytes]:
    for piece in content:
        yield piece


def items(*, strict: bool = False) -> Items[Any]:
    sse = "text/event-stream"
    return Items(Thing, "data", sse, sse, strict=strict, report=lambda fault: None)


def opened(*given: bytes | Exception, **headers: str) -> Opened:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Opened(httpx2.Response(200, headers=named, content=pieces(*given)))


def opened_async(*given: bytes | Exception) -> AsyncOpened:
    return AsyncOpened(httpx2.Response(200, content=later(pieces(*given))))


def stream(*given: bytes | Exception, strict: bool = False) -> Stream[Any]:
    return Stream(opened(*given), items(strict=strict), "GET /x")


def file(*given: bytes | Exception, **headers: str) -> ByteStream:
    return ByteStream(opened(*given, **headers), Chunks(), "GET /x")


def async_file(*given: bytes | Exception) -> AsyncByteStream:
    return AsyncByteStream(opened_async(*given), Chunks(), "GET /x")


def test_items_are_read_one_by_one_and_the_connection_given_back() -> None:
    found = stream(EVENTS)
    assert next(found) == Thing(id="a")
    assert found.event is not None
    assert not found._opened.is_closed
    assert list(found) == [Thing(id="b")]
    assert found._opened.is_closed
    assert list(found) == []
    assert repr(found) == "<Stream of GET /x: 200>"


def test_leaving_the_block_gives_the_connection_back() -> None:
    with stream(EVENTS, EVENTS) as found:
        assert next(found) == Thing(id="a")
    assert found._opened.is_closed


def test_a_stream_that_was_left_does_not_look_as_if_it_had_ended() -> None:
    found = stream(EVENTS, EVENTS)
    with found:
        assert next(found) == Thing(id="a")
    found.close()
    with pytest.raises(RuntimeError, match="GET /x: the stream is closed"):
        next(found)
    ended = stream(EVENTS)
    with ended:
        assert len(list(ended)) == 2
    assert list(ended) == []

    async def main() -> None:
        left: AsyncStream[Any] = AsyncStream(opened_async(EVENTS), items(), "GET /x")
        await left.close()
        with pytest.raises(RuntimeError, match="GET /x: the stream is closed"):
            await anext(left)

    asyncio.run(main())


def test_what_follows_the_end_of_a_stream_is_not_waited_for() -> None:
    found = stream(b"data: [DONE]\n\n", RESET)
    assert list(found) == []
    assert found._opened.is_closed


@pytest.mark.parametrize(
    ("error", "kind"),
    [(RESET, APIConnectionError), (httpx2.ReadTimeout("slow"), APITimeoutError)],
)
def test_a_stream_that_breaks_off_is_an_error_after_its_items(
    error: Exception, kind: type[APIConnectionError]
) -> None:
    found = stream(EVENTS, error)
    assert [next(found), next(found)] == [Thing(id="a"), Thing(id="b")]
    with pytest.raises(kind, match=f"GET /x: the answer broke off: {error}") as caught:
        next(found)
    assert caught.value.__cause__ is error
    assert found._opened.is_closed


def test_under_strict_an_item_that_breaks_its_document_is_an_error() -> None:
    found = stream(b"data: {}\n\n", strict=True)
    with pytest.raises(ResponseValidationError, match=r"GET /x: 200: .*/id") as caught:
        next(found)
    assert caught.value.data is None
    assert found._opened.is_closed


def test_a_stream_that_is_let_go_gives_its_connection_back() -> None:
    found = stream(EVENTS)
    connection = found._opened
    del found
    gc.collect()
    assert connection.is_closed


def test_bytes_are_read_from_where_one_stopped() -> None:
    found = file(b"a", b"b", b"c")
    assert next(found) == b"a"
    assert found.read() == b"bc"
    assert (found.read(), found.event) == (b"", None)


def test_a_file_is_saved_with_progress(tmp_path: Path) -> None:
    told: list[tuple[int, int | None]] = []
    path = tmp_path / "rows.csv"
    path.write_bytes(b"old")

    def tell(done: int, total: int | None) -> None:
        told.append((done, total))
        assert path.read_bytes() == b"old"

    found = file(b"ab", b"c", content_length="3")
    assert found.save(str(path), on_progress=tell) == path
    assert path.read_bytes() == b"abc"
    assert told == [(2, 3), (3, 3)]
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"content_length": "many"},
        {"content_length": "3", "content_encoding": "identity"},
    ],
)
def test_a_length_that_says_nothing_of_the_content_is_none(
    headers: dict[str, str], tmp_path: Path
) -> None:
    told: list[tuple[int, int | None]] = []
    file(b"abc", **headers).save(
        tmp_path / "x", on_progress=lambda *progress: told.append(progress)
    )
    assert told == [(3, None)]


def test_of_a_file_that_broke_off_nothing_is_left(tmp_path: Path) -> None:
    path = tmp_path / "rows.csv"
    path.write_bytes(b"old")
    with pytest.raises(APIConnectionError, match="broke off"):
        file(b"ab", RESET).save(path)
    assert [each.read_bytes() for each in tmp_path.iterdir()] == [b"old"]


def test_files_that_are_saved_at_once_do_not_meet(tmp_path: Path) -> None:
    path, other = tmp_path / "rows.csv", tmp_path / "rows.csv.part"
    other.write_bytes(b"mine")

    def meanwhile(done: int, total: int | None) -> None:
        if not path.exists():
            file(b"second").save(path)

    file(b"first").save(path, on_progress=meanwhile)
    assert path.read_bytes() == b"first"
    assert other.read_bytes() == b"mine"
    assert sorted(tmp_path.iterdir()) == [path, other]


def test_a_file_that_cannot_be_written_gives_the_connection_back(
    tmp_path: Path,
) -> None:
    found = file(b"ab")
    with pytest.raises(FileNotFoundError):
        found.save(tmp_path / "missing" / "rows.csv")
    assert found._opened.is_closed


def test_async_streams_do_the_same(tmp_path: Path) -> None:
    async def main() -> None:
        connection = opened_async(EVENTS, RESET)
        found: AsyncStream[Any] = AsyncStream(connection, items(), "GET /x")
        async with found:
            assert await anext(found) == Thing(id="a")
            assert await anext(found) == Thing(id="b")
            with pytest.raises(APIConnectionError, match="broke off: reset"):
                await anext(found)
        assert connection.is_closed
        assert await async_file(b"a", b"b").read() == b"ab"
        path = await async_file(b"ab").save(tmp_path / "x")
        assert path.read_bytes() == b"ab"
        with pytest.raises(APIConnectionError):
            await async_file(b"new", RESET).save(path)
        assert [each.read_bytes() for each in tmp_path.iterdir()] == [b"ab"]

    asyncio.run(main())


def test_an_async_stream_that_is_let_go_warns_of_it() -> None:
    found = async_file(b"a")
    with pytest.warns(ResourceWarning, match="<AsyncByteStream of GET /x: 200> was"):
        del found
        gc.collect()
