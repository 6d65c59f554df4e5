"""Entries of the user's cache folder: digests, what was told, and what was read and settled."""

from __future__ import annotations

import json
import os
import stat
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from ..data import data
from ..documents.pointers import JSON
from ..documents.reads import Seen, digest
from ..pieces import BINARY
from ..problems import Outcome, Place, Problem
from ..summary import Summary

_KEPT = ".kept"
"""The ending of what is kept beside an entry."""

_DOCUMENT = ".document"
"""The ending of the document that this was made of, as it was read."""

_LARGEST = 1 << 28
"""Bytes of a file in the cache folder: a longer one is none of ours."""


@data
class Account:
    """What a run told its user, and how it ended.

    `problems` are those of each document, as they were shown. `place` is what was written, and
    `files` the number of its files.
    """

    problems: tuple[tuple[Problem, ...], ...]
    summaries: tuple[Summary, ...]
    place: str
    files: int
    exit_code: int


@data
class Output:
    """What a run left on disk: digests by path below `root`, the whole of `package` included."""

    root: str
    package: str
    files: dict[str, str]


@data
class Entry:
    """A run: what it was made with and looked at, what it left behind, and what it told.

    `folders` are the states of folders that were read as a whole, by path. `kept` is the digest of what it
    kept beside its entry, "" where that is nothing.
    """

    generator: str
    files: dict[str, Seen]
    folders: dict[str, dict[str, str]]
    outputs: tuple[Output, ...]
    account: Account
    kept: str = ""


def entry_path(asked: object) -> Path | None:
    """Where the entry of what is asked for in this folder lies, in the user's own cache.

    None where the user has no home, or the folder is gone.
    """
    try:
        base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
        told = repr((str(Path.cwd()), asked))
    except (OSError, RuntimeError):
        return None
    key = digest(told.encode("utf-8", "surrogateescape"))
    return base.absolute() / "apiwright" / f"{key}.entry"


def read_entry(path: Path) -> Entry | None:
    """An entry as it was saved; None where there is none that nobody else can have written."""
    try:
        head, _, body = _read(path).partition(b"\n")
        if head.decode("ascii") != digest(body):
            return None
        return _entry(json.loads(body))
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None


def read_kept(path: Path, entry: Entry) -> bytes:
    """What was kept beside an entry; nothing where it is not what the entry says."""
    return _read_beside(path.with_suffix(_KEPT), entry.kept)


def read_document(path: Path, entry: Entry) -> bytes:
    """The one document of an entry; nothing where it was not kept, or is not what the entry says."""
    read = [*entry.files.values()]
    told = read[0].content if len(read) == 1 else ""
    return _read_beside(path.with_suffix(_DOCUMENT), told)


def save_entry(
    path: Path, entry: Entry, kept: bytes = b"", document: bytes = b""
) -> None:
    """Saves an entry in one step, behind what is kept beside it.

    Leaves it where the folder is another's or cannot be written.
    """
    if len(kept) > _LARGEST or len(document) > _LARGEST:
        kept = document = b""
    entry = replace(entry, kept=digest(kept) if kept else "")
    body = json.dumps(entry, default=members, separators=(",", ":")).encode("ascii")
    with suppress(OSError):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not _is_own(path.parent.stat()) or len(body) > _LARGEST:
            return
        for ending, content in ((_KEPT, kept), (_DOCUMENT, document)):
            if content:
                _write(path.with_suffix(ending), content)
            else:
                path.with_suffix(ending).unlink(missing_ok=True)
        _write(path, digest(body).encode("ascii") + b"\n" + body)


def _read_beside(path: Path, told: str) -> bytes:
    """The content of a file of the cache folder that has this digest; nothing where it has another."""
    if not told:
        return b""
    try:
        content = _read(path)
    except OSError:
        return b""
    return content if digest(content) == told else b""


def _read(path: Path) -> bytes:
    """The content of a file of the cache folder; raises OSError where others may have written it."""
    if not _is_own(path.parent.stat()):
        raise PermissionError
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | BINARY)
    with os.fdopen(handle, "rb") as file:
        if not _is_own(os.fstat(handle)):
            raise PermissionError
        content = file.read(_LARGEST + 1)
    if len(content) > _LARGEST:
        raise PermissionError
    return content


def _write(path: Path, content: bytes) -> None:
    """Puts a file in its place in one step."""
    staged = path.with_name(f"{path.name}.{os.urandom(8).hex()}")
    handle = os.open(staged, os.O_WRONLY | os.O_CREAT | os.O_EXCL | BINARY, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        staged.replace(path)
    except BaseException:
        staged.unlink(missing_ok=True)
        raise


def _is_own(told: os.stat_result) -> bool:
    """Whether nobody but the user can write there. (Windows' profiles are their users' anyway.)"""
    if os.name == "nt":
        return True
    others = stat.S_IWGRP | stat.S_IWOTH
    return told.st_uid == os.geteuid() and not told.st_mode & others


def members(one: Any) -> dict[str, object]:
    """What an instance is made of, for JSON."""
    # All that an entry is made of has slots, and `fields` would be made of each class anew.
    return {name: getattr(one, name) for name in one.__slots__}


def _entry(tree: JSON) -> Entry:
    return Entry(
        tree["generator"],
        {path: Seen(*seen) for path, seen in tree["files"].items()},
        tree["folders"],
        tuple(Output(**output) for output in tree["outputs"]),
        _account(tree["account"]),
        tree["kept"],
    )


def _account(tree: JSON) -> Account:
    return Account(
        tuple(tuple(map(_problem, shown)) for shown in tree["problems"]),
        tuple(Summary(**summary) for summary in tree["summaries"]),
        tree["place"],
        tree["files"],
        tree["exit_code"],
    )


def _problem(tree: JSON) -> Problem:
    return Problem(
        tree["code"],
        Outcome(tree["outcome"]),
        tree["message"],
        tree["remedy"],
        Place(**tree["place"]),
        tree["pointer"],
        tuple(Place(**place) for place in tree["places"]),
    )
