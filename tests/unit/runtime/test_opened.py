"""An answer whose content is yet to come, and what a failure of sending comes down to."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator

import httpx2
import pytest
from runtime._opened import AsyncOpened, Broken, Failure, Opened, failed
from runtime._response import RawResponse
from things_api import FakeTime

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


def answer(content: Iterator[bytes] | AsyncIterator[bytes]) -> httpx2.Response:
    return httpx2.Response(200, headers={"Kind": "x"}, content=content)


Remaining = Callable[[], float] | None
Reading = tuple[RawResponse | Failure, bool]
Read = Callable[[Iterator[bytes], Remaining], Reading]


def read(content: Iterator[bytes], remaining: Remaining) -> Reading:
    """What is read, and whether the connection was given back."""
    opened = Opened(answer(content), remaining)
    return opened.read(), opened.is_closed


def read_async(content: Iterator[bytes], remaining: Remaining) -> Reading:
    async def main() -> Reading:
        opened = AsyncOpened(answer(later(content)), remaining)
        return await opened.read(), opened.is_closed

    return asyncio.run(main())


BOTH = pytest.mark.parametrize("read", [read, read_async])


TIMED = pytest.mark.parametrize("remaining", [None, lambda: 1.0])


@BOTH
@TIMED
def test_a_whole_answer_is_read_and_the_connection_given_back(
    read: Read, remaining: Remaining
) -> None:
    found, is_closed = read(pieces(b"a", b"b"), remaining)
    assert isinstance(found, RawResponse)
    assert (found.status, found.content, found.headers["kind"]) == (200, b"ab", "x")
    assert is_closed


@BOTH
@TIMED
def test_an_answer_that_breaks_off_is_a_failure_and_given_back(
    read: Read, remaining: Remaining
) -> None:
    found = read(pieces(b"a", RESET), remaining)
    assert found == (Failure(RESET, False, False, True), True)


@BOTH
def test_a_deadline_ends_an_answer_that_only_trickles(read: Read) -> None:
    time = FakeTime(now=0)

    def trickle() -> Iterator[bytes]:
        for _ in range(100):
            time.sleep(1)
            yield b"x"

    found, is_closed = read(trickle(), time.clock.until(3))
    assert isinstance(found, Failure)
    assert found.timed_out
    assert str(found.error) == "the deadline of the call has passed"
    assert (time.now, is_closed) == (3, True)


def test_chunks_come_one_by_one() -> None:
    opened = Opened(answer(pieces(b"a", b"b", RESET)))
    chunks = opened.chunks()
    assert [next(chunks), next(chunks)] == [b"a", b"b"]
    assert not opened.is_closed
    opened.close()
    assert opened.is_closed


def test_chunks_that_break_off_say_why() -> None:
    chunks = Opened(answer(pieces(b"a", RESET))).chunks()
    assert next(chunks) == b"a"
    with pytest.raises(Broken, match="reset") as caught:
        next(chunks)
    assert caught.value.failure.error is RESET
    assert caught.value.__cause__ is RESET


def test_async_chunks_are_the_same() -> None:
    async def main() -> None:
        opened = AsyncOpened(answer(later(pieces(b"a", RESET))))
        chunks = opened.chunks()
        assert await anext(chunks) == b"a"
        with pytest.raises(Broken, match="reset"):
            await anext(chunks)
        await opened.close()
        assert opened.is_closed

    asyncio.run(main())


def test_what_cannot_be_decompressed_is_a_failure() -> None:
    headers = {"Content-Encoding": "gzip"}
    content = pieces(b"no gzip")
    opened = Opened(httpx2.Response(200, headers=headers, content=content))
    found = opened.read()
    assert isinstance(found, Failure)
    assert isinstance(found.error, httpx2.DecodingError)
    assert opened.is_closed


@pytest.mark.parametrize(
    ("error", "timed_out", "unsent", "passing"),
    [
        (httpx2.ConnectError("x"), False, True, True),
        (httpx2.ConnectTimeout("x"), True, True, True),
        (httpx2.PoolTimeout("x"), True, True, True),
        (httpx2.ReadTimeout("x"), True, False, True),
        (httpx2.WriteError("x"), False, False, True),
        (httpx2.RemoteProtocolError("x"), False, False, True),
        (httpx2.UnsupportedProtocol("x"), False, False, False),
        (httpx2.LocalProtocolError("x"), False, False, False),
        (httpx2.TooManyRedirects("x"), False, False, False),
    ],
)
def test_a_failure_tells_what_may_follow(
    error: httpx2.RequestError, timed_out: bool, unsent: bool, passing: bool
) -> None:
    assert failed(error) == Failure(error, timed_out, unsent, passing)
