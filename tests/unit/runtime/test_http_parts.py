"""Bodies and URLs as the HTTP library takes them."""

from __future__ import annotations

import asyncio
import io

import httpx2
import pytest
from runtime._http_parts import QuietURL, UploadStream
from runtime._upload import Source, Upload


def stream(size: int | None) -> UploadStream:
    return UploadStream(Upload((b"ab", Source(io.BytesIO(b"c")))), size)


async def read(body: UploadStream) -> bytes:
    return b"".join([piece async for piece in body])


@pytest.mark.parametrize("size", [3, None])
def test_a_body_is_read_piece_by_piece(size: int | None) -> None:
    assert list(stream(size)) == [b"ab", b"c"]
    assert asyncio.run(read(stream(size))) == b"abc"


@pytest.mark.parametrize(
    ("size", "fault"), [(1, "longer"), (2, "longer"), (4, "shorter")]
)
def test_a_body_of_another_length_than_was_said_is_an_error(
    size: int, fault: str
) -> None:
    message = f"the body is {fault} than its Content-Length, {size}"
    with pytest.raises(httpx2.LocalProtocolError, match=message):
        list(stream(size))
    with pytest.raises(httpx2.LocalProtocolError, match=message):
        asyncio.run(read(stream(size)))


def test_the_query_of_a_quiet_url_is_sent_and_not_told() -> None:
    url = QuietURL("https://api.test/pets?key=secret")
    assert str(url) == "https://api.test/pets"
    assert url.raw_path == b"/pets?key=secret"
