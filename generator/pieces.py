"""Files read as they are, without what Python puts between a program and a file."""

from __future__ import annotations

import os
from collections.abc import Iterator

_PIECE = 1 << 16
"""Bytes that are read at once: more than most files have."""

BINARY = getattr(os, "OBINARY", 0)
"""What Windows needs to leave the ends of lines alone."""


def pieces(path: str) -> Iterator[bytes]:
    """The content of a file, a piece at a time; raises OSError.

    A file object with its buffer costs more than what it reads, where there are a thousand files.
    """
    handle = os.open(path, os.O_RDONLY | BINARY)
    try:
        while piece := os.read(handle, _PIECE):
            yield piece
    finally:
        os.close(handle)
