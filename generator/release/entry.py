"""One entry of releases.toml: what it says, and its place above those of before."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from ..data import data
from ..diff.changes import Change, Effect, next_version
from ..diff.telling import sentences
from ..documents.vendor import outside

_FIRST = "[[release]]"

_WIRE = "No name or type changes, only what the wire shows."


@data
class Entry:
    """A release to be written: `specs` is the digest of what it was told from."""

    version: str
    date: str
    specs: str
    changes: tuple[str, ...]
    clients: tuple[tuple[str, tuple[str, ...]], ...]

    def __str__(self) -> str:
        lines = [
            _FIRST,
            f"version = {_quoted(self.version)}",
            f"date = {_quoted(self.date)}",
            f"specs = {_quoted(self.specs)}",
            f"changes = {_list(self.changes)}",
        ]
        if self.clients:
            lines += ["[release.clients]"]
            lines += [f"{_key(name)} = {_list(told)}" for name, told in self.clients]
        return "\n".join([*lines, ""])


def next_entry(
    version: str,
    date: str,
    specs: str,
    changes: Mapping[str, Sequence[Change]],
    words: Iterable[str] = (),
) -> Entry | None:
    """The release after `version`, None when nothing changes; `changes` are by client.

    What people say of it (`words`) is at least as much as a change that only the wire shows.
    """
    said = tuple(words)
    every = [change for told in changes.values() for change in told]
    if said:
        every.append(Change("words", Effect.WIRE, "", "", ""))
    if not every:
        return None
    clients = tuple(
        (client, tuple(sentences(told)) or (_WIRE,))
        for client, told in changes.items()
        if told
    )
    return Entry(next_version(version, every), date, specs, said, clients)


def inserted(entry: Entry, head: str, before: str) -> str:
    """The text of releases.toml: the comments of `head`, the entry, and the entries of `before`."""
    return f"{head.partition(_FIRST)[0]}{entry}\n{before[before.find(_FIRST):]}"


def digest(specs: Path) -> str:
    """A digest of everything that vendors' packages are made from.

    Lock files are left out, as is what links lead to elsewhere.
    """
    told = hashlib.sha256()
    for path in sorted(specs.rglob("*")):
        inner = path.relative_to(specs)
        hidden = any(part[0] in "._" for part in inner.parts)
        is_input = len(inner.parts) > 1 and not hidden and path.suffix != ".lock"
        if is_input and path.is_file() and outside(path, specs) is None:
            content = hashlib.sha256(path.read_bytes()).hexdigest()
            told.update(f"{inner.as_posix()}\0{content}\n".encode())
    return told.hexdigest()


def _key(name: str) -> str:
    """A client's name as a key of TOML, which is bare only in ASCII."""
    return name if name.isascii() else _quoted(name)


def _list(texts: Sequence[str]) -> str:
    if not texts:
        return "[]"
    return "\n".join(["[", *(f"    {_quoted(text)}," for text in texts), "]"])


def _quoted(text: str) -> str:
    """A basic string of TOML, whose escapes are those of JSON, and U+007F one more."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
