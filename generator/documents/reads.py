"""What a run looks at on disk, noted while it does: whether a later run would find the same."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple


class Seen(NamedTuple):
    """What a path led to: without its links, and the SHA-256 of what it holds.

    The digest is None where no file could be read.
    """

    real: str
    digest: str | None


@dataclass(slots=True)
class Reads:
    """The files that were looked at, by absolute path, those that are not there included.

    `repeatable` is False where something else was looked at, too: the network, a folder's list, a
    path that links lead along.
    """

    files: dict[str, Seen] = field(default_factory=dict[str, Seen])
    repeatable: bool = True


_READS: ContextVar[Reads | None] = ContextVar("reads", default=None)


@contextmanager
def noted() -> Generator[Reads, None, None]:
    """Notes what is looked at, for as long as it lasts."""
    reads = Reads()
    token = _READS.set(reads)
    try:
        yield reads
    finally:
        _READS.reset(token)


def note_file(path: Path, data: bytes | None) -> None:
    """Notes what was read of a file; None: there was nothing that could be read."""
    reads = _READS.get()
    if reads is None:
        return
    key = os.path.abspath(path)  # noqa: PTH100 (nothing is resolved)
    seen = Seen(os.path.realpath(path), None if data is None else digest(data))
    # A pipe or a device gives its bytes once; a file that changes meanwhile is two.
    plain = data is None or path.is_file()
    if not plain or reads.files.setdefault(key, seen) != seen:
        reads.repeatable = False


def note_path(path: Path, unresolved: Path) -> None:
    """Notes that a path was resolved: where links lead may change, though no file does."""
    reads = _READS.get()
    if reads is not None and os.path.normpath(unresolved) != str(path):
        reads.repeatable = False


def note_unrepeatable() -> None:
    """Notes that something was looked at that is not the content of a file."""
    reads = _READS.get()
    if reads is not None:
        reads.repeatable = False


def see(path: str) -> Seen:
    """What a path leads to now."""
    try:
        data = Path(path).read_bytes()
    except OSError:
        data = None
    return Seen(os.path.realpath(path), None if data is None else digest(data))


def digest(data: bytes) -> str:
    """The SHA-256 of bytes, in hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()
