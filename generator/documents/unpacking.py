"""What a server packed (RFC 9110 section 8.4.1), unpacked piece by piece: a bomb is never unpacked as a whole."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator

ENCODINGS = "gzip, deflate"
"""What a server is told that it may pack by."""

_PIECE = 1 << 20
_EITHER = zlib.MAX_WBITS | 32
"""The heads of gzip and of zlib, whichever is there."""


def unpacked(parts: Iterable[bytes], encoding: str) -> Iterator[bytes]:
    """The content of a body, in pieces of a megabyte at most.

    `encoding` is what the server calls it. Raises ValueError where that is none of `ENCODINGS`, and
    where the body is not what it is called.
    """
    name = encoding.strip().lower().removeprefix("x-")
    if name in ("", "identity"):
        yield from parts
    elif name in ("gzip", "deflate"):
        try:
            yield from _inflated(parts, bare=name == "deflate")
        except zlib.error as error:
            raise ValueError(f"the body is no {name}: {error}") from error
    else:
        raise ValueError(f"the body is packed by {name!r}, which nobody asked for")


def _inflated(parts: Iterable[bytes], *, bare: bool) -> Iterator[bytes]:
    unpacker = zlib.decompressobj(_EITHER)
    begun = False
    for part in parts:
        if part and not begun:
            begun = True
            # Some servers leave out the head of zlib (RFC 1950 section 2.2).
            if bare and part[0] & 0x0F != zlib.DEFLATED:
                unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
        rest = part
        while rest and not unpacker.eof:
            yield unpacker.decompress(rest, _PIECE)
            rest = unpacker.unconsumed_tail
    while begun and not unpacker.eof:
        last = unpacker.decompress(b"", _PIECE)
        if not last:
            raise zlib.error("it ends too early")
        yield last
