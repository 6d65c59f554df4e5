"""The tokens of a JSON text: where its nodes begin, and what a JSON parser passes over."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable
from typing import TypeAlias

from ..data import record
from .pointers import child
from .positions import Entry

TOKEN = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[\[\]{}]|[^\s\[\]{},:"]+', re.DOTALL)
"""A string, a bracket, or another scalar; what lies between says nothing more."""

_SURROGATE = "[\ud800-\udfff]"
"""A character that no encoding can write: half of a pair."""

Note: TypeAlias = Callable[[str, str, str, int, str], None]
"""Takes a finding: code, message, remedy, offset, pointer."""


def scan(content: str, note: Note | None = None) -> Entry:
    """The entry of the root of a valid JSON text; what is odd in it goes to `note`."""
    scanner = _Scanner()
    for token in TOKEN.finditer(content):
        if note is not None:
            scanner.examine(token[0], token.start(), note)
        scanner.step(token[0], token.start())
    return scanner.root


@record
class _Open:
    """A container that is being read, and the key whose value comes next."""

    inner: dict[str, Entry] | list[Entry]
    key: str = ""
    offset: int = -1  # of the key; -1 while an object waits for one

    def awaits_key(self) -> bool:
        return type(self.inner) is dict and self.offset < 0

    def add(self, entry: Entry) -> None:
        match self.inner:
            case dict() as members:
                members[self.key] = (self.offset, entry[1])
                self.offset = -1
            case list() as items:
                items.append(entry)


class _Scanner:
    def __init__(self) -> None:
        self.root: Entry = (0, None)
        self._open: list[_Open] = []

    def step(self, mark: str, offset: int) -> None:
        if mark in "]}":
            self._open.pop()
            return
        if self._open and self._open[-1].awaits_key():
            self._open[-1].key = repaired(_decoded(mark))
            self._open[-1].offset = offset
            return
        inner: dict[str, Entry] | list[Entry] | None = None
        if mark in "[{":
            inner = {} if mark == "{" else []
        entry = (offset, inner)
        if self._open:
            self._open[-1].add(entry)
        else:
            self.root = entry
        if inner is not None:
            self._open.append(_Open(inner))

    def examine(self, mark: str, offset: int, note: Note) -> None:
        """Reports a duplicate key, a number that is not finite, half of a surrogate pair."""
        if mark in "[]{}":
            return
        if mark[0] == '"':
            said = _decoded(mark)
            text = repaired(said)
            is_key = bool(self._open) and self._open[-1].awaits_key()
            if is_key and text in self._open[-1].inner:
                note(
                    "duplicate-key",
                    f"the key {mark[:80]} is given twice; the last one counts",
                    "keep one of them",
                    offset,
                    self._pointer(text if is_key else None),
                )
            if text != said:
                note(
                    "lone-surrogate",
                    "half of a surrogate pair stands for no character; read as U+FFFD",
                    "write both halves, or the character itself",
                    offset,
                    self._pointer(text if is_key else None),
                )
        elif mark[0] not in "tfn" and not math.isfinite(float(mark)):
            note(
                "number-not-finite",
                f"{mark[:40]} is no number that JSON or a double can hold",
                "write a number within the range of a double, or null",
                offset,
                self._pointer(None),
            )

    def _pointer(self, key: str | None) -> str:
        """Of the scalar that comes next, or of the member whose key comes next."""
        pointer = ""
        for open in self._open:
            if type(open.inner) is list:
                # A container is an item of its own array already; a scalar is not yet.
                count = len(open.inner) - (open is not self._open[-1])
                pointer = child(pointer, count)
            else:
                last = open is self._open[-1] and key is not None
                pointer = child(pointer, key if last and key is not None else open.key)
        return pointer


def repaired(text: str) -> str:
    """The text with U+FFFD for each half of a surrogate pair: a text that can be written."""
    return re.sub(_SURROGATE, "\ufffd", text)


def _decoded(mark: str) -> str:
    return str(json.loads(mark)) if "\\" in mark else mark[1:-1]
