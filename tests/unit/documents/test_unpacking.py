"""What a server packed is unpacked piece by piece, or refused."""

from __future__ import annotations

import gzip
import zlib

import pytest

from generator.documents.unpacking import unpacked

CONTENT = bytes(range(256)) * 9_000


def raw(content: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(content) + packer.flush()


def cut(data: bytes, size: int) -> list[bytes]:
    return [data[at : at + size] for at in range(0, len(data), size)]


@pytest.mark.parametrize("size", [1, 7, 1 << 20])
@pytest.mark.parametrize(
    ("encoding", "data"),
    [
        ("", CONTENT[:500]),
        ("Identity", CONTENT[:500]),
        ("gzip", gzip.compress(CONTENT[:500], mtime=0)),
        (" X-GZIP ", gzip.compress(CONTENT[:500], mtime=0)),
        ("deflate", zlib.compress(CONTENT[:500])),
        ("deflate", raw(CONTENT[:500])),
    ],
)
def test_a_body_is_what_was_packed(encoding: str, data: bytes, size: int) -> None:
    assert b"".join(unpacked(cut(data, size), encoding)) == CONTENT[:500]


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
def test_no_piece_is_large(encoding: str) -> None:
    data = gzip.compress(CONTENT) if encoding == "gzip" else zlib.compress(CONTENT)
    pieces = list(unpacked([data], encoding))
    assert b"".join(pieces) == CONTENT
    assert max(map(len, pieces)) <= 1 << 20


def test_nothing_is_nothing() -> None:
    assert not list(unpacked([], "gzip"))


@pytest.mark.parametrize(
    ("encoding", "data", "fault"),
    [
        ("gzip", b"nope", "the body is no gzip"),
        ("gzip", gzip.compress(CONTENT, mtime=0)[:-9], "it ends too early"),
        ("deflate", b"\xff\xff", "the body is no deflate"),
        ("zstd", b"x", "packed by 'zstd', which nobody asked for"),
        ("gzip, gzip", b"x", "which nobody asked for"),
    ],
)
def test_what_is_packed_otherwise_is_refused(
    encoding: str, data: bytes, fault: str
) -> None:
    with pytest.raises(ValueError, match=fault):
        list(unpacked([data], encoding))
