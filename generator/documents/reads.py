"""What a run looks at on disk, noted while it does: whether a later run would find the same."""

from __future__ import annotations

import errno
import hashlib
import os
import stat
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import field
from pathlib import Path
from typing import NamedTuple

from ..data import record


class Seen(NamedTuple):
    """What a path led to: without its links, and the SHA-256 of what it holds.

    Where no file can be read, `content` is the name of the system's error, or "no file".
    """

    real: str
    content: str


@record
class Reads:
    """The files that were looked at, by absolute path, those that are not there included.

    `repeatable` is False where something else was looked at, too: the network, a folder's list, a
    path that links lead along.
    """

    files: dict[str, Seen] = field(default_factory=dict[str, Seen])
    repeatable: bool = True

    def add(self, files: Mapping[str, Seen]) -> None:
        """Adds what was seen; what was seen twice, and differs, is nothing that a run can count on."""
        if any(self.files.setdefault(path, now) != now for path, now in files.items()):
            self.repeatable = False


_DIGEST = 64
"""The length of a digest; no error has so long a name."""

_READS: ContextVar[Reads | None] = ContextVar("reads", default=None)


@contextmanager
def noted() -> Generator[Reads, None, None]:
    """Notes what is looked at, for as long as it lasts; who notes more than that notes it, too."""
    reads = Reads()
    token = _READS.set(reads)
    try:
        yield reads
    finally:
        _READS.reset(token)
        note_files(reads.files)
        if not reads.repeatable:
            note_unrepeatable()


def note_files(files: Mapping[str, Seen]) -> None:
    """Notes what was seen of files, by absolute path."""
    reads = _READS.get()
    if reads is not None:
        reads.add(files)


def note_file(path: Path, data: bytes | None) -> None:
    """Notes what was read of a file; None: there was nothing that could be read."""
    reads = _READS.get()
    if reads is None:
        return
    try:
        key = os.path.abspath(path)  # noqa: PTH100 (nothing is resolved)
        now = see(key)
    except ValueError:
        # A zero byte: there is no such path at all.
        reads.repeatable = False
        return
    # What changes meanwhile is two things, and a pipe gives its bytes once.
    told = digest(data) if data is not None else now.content
    if now.content != told or (data is None) != (len(told) < _DIGEST):
        reads.repeatable = False
    reads.add({key: now})


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
    """What a path leads to now. Nothing but a file is opened."""
    return look(path)[0]


def look(path: str) -> tuple[Seen, bytes]:
    """What a path leads to now, with the bytes of a file."""
    data = b""
    try:
        is_file = stat.S_ISREG(Path(path).stat().st_mode)
        data = Path(path).read_bytes() if is_file else b""
        content = digest(data) if is_file else "no file"
    except OSError as error:
        content = errno.errorcode.get(error.errno or 0, "unreadable")
    return Seen(os.path.realpath(path), content), data


def digest(data: bytes) -> str:
    """The SHA-256 of bytes, in hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()
