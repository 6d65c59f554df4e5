"""Where two versions of a document differ: in the words of one path, or nobody knows where.

One that is the same up to a path item and behind it says the same there, so that only the path item
is read, from each of the two. That it was found is proved by what the document said: it has to be what
stands there under this path.
"""

from __future__ import annotations

import json
import re
from codecs import BOM_UTF8
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cached_property
from pathlib import PurePosixPath
from typing import TypeAlias

from ..data import data
from ..documents.text import Lines, Part, Text
from ..documents.tree import JSON, Document, as_map, load, load_part
from ..problems import Fatal, Place, Problem, Problems
from .keys import bytes_of_item
from .lines import Layout, is_item, lines_of_item

_HEAD = '{"paths":{'
_TAIL = "}}"

_ANCHOR = re.compile(r"(?:^|[\s\[{,:])[&*][\w-]+(?![\w*-])", re.MULTILINE)
"""What may be an anchor or an alias, which other parts of the text have to do with: no `*emphasis*`."""

_PIECE = 1 << 16
"""How many bytes are compared at once: copies of more would be new memory each time."""

_Found: TypeAlias = tuple[Problem, ...]

_OF_ITS_OWN = frozenset({"integer-status"})
"""Codes of what is odd in a text and is said of each place, whatever stands elsewhere."""


@data
class Versions:
    """The bytes of a document, as they were and as they are, under the name its user would type."""

    name: str
    before: bytes
    after: bytes

    def unmarked(self) -> Versions:
        """The same without byte order marks."""
        before, after = (v.removeprefix(BOM_UTF8) for v in (self.before, self.after))
        return Versions(self.name, before, after)


@data
class Difference:
    """The path item in which two versions of a document differ, as a document that has it alone.

    `read` is what was found when the two were read. The bytes from `start` to `stop` of the version
    before gave way to others; all behind them stands `longer` bytes later. No character is cut.
    """

    path: str
    before: Document
    after: Document
    read: tuple[_Found, _Found]
    versions: Versions
    start: int
    stop: int
    longer: int

    def moves(self) -> Callable[[Place], Place | None]:
        """Gives the place where something now is that did not change; None where it may have."""
        one, other = self.versions.before, self.versions.after
        stop, now = self.stop, self.stop + self.longer
        first = one.count(b"\n", 0, self.start) + 1
        lines = one.count(b"\n", self.start, stop)
        behind = other.count(b"\n", self.start, now) - lines
        # A line that begins where the change ends is as it was, if it still begins there.
        ends = one[stop - 1 : stop], other[now - 1 : now]
        whole = self.start < stop and ends == (b"\n", b"\n")
        last = first + lines - whole
        characters = _Characters(self)

        def move(place: Place) -> Place | None:
            if place.file != self.before.name or place.line < first:
                return place
            if place.line > last:
                return replace(place, line=place.line + behind)
            return characters.moved(place)

        return move


class _Characters:
    """The characters of two versions, which are counted where something stands in lines that changed."""

    def __init__(self, change: Difference) -> None:
        self._change = change

    def moved(self, place: Place) -> Place | None:
        """The place of the same character now; None for one that was changed."""
        offset = self._old.offset(place)
        start, stop, longer = self._changed
        if offset < start:
            return self._new.place(offset)
        return self._new.place(offset + longer) if offset > stop else None

    @cached_property
    def _old(self) -> Lines:
        return self._lines(self._change.versions.before)

    @cached_property
    def _new(self) -> Lines:
        return self._lines(self._change.versions.after)

    @cached_property
    def _changed(self) -> tuple[int, int, int]:
        change = self._change
        one, other = change.versions.before, change.versions.after
        start = len(one[: change.start].decode())
        length = len(one[change.start : change.stop].decode())
        now = len(other[change.start : change.stop + change.longer].decode())
        return start, start + length, now - length

    def _lines(self, content: bytes) -> Lines:
        return Lines(Text(self._change.versions.name, content.decode()))


def difference(
    versions: Versions, paths: Mapping[str, JSON], laid: Layout | None
) -> Difference | None:
    """The path item in which two versions differ, one of `paths`, which are those of the one before.

    `laid` is how that is laid out, if it is YAML. None where they differ elsewhere or in several,
    where that cannot be told, or in another encoding than UTF-8.
    """
    name, one, other = versions.name, versions.before, versions.after
    if b"\r" in one or b"\r" in other:
        return None
    is_json = PurePosixPath(name).suffix.lower() == ".json"
    if not all((v.lstrip()[:1] in (b"{", b"[")) == is_json for v in (one, other)):
        return None
    start = _common(one, other)
    if not is_json:
        start = one.rfind(b"\n", 0, start) + 1
    stop = len(one) - _common_end(one, other, start)
    if is_json:
        start, stop = _uncut(one, start, stop)
        found = bytes_of_item(one, start, stop, paths)
    else:
        stop = one.find(b"\n", stop - 1) + 1 or len(one)
        found = lines_of_item(one, laid, start, stop) if laid else None
    longer = len(other) - len(one)
    if found is None:
        return None
    begin, end = found
    if laid and not is_item(other, laid, begin, end + longer):
        return None
    read = _read_json if is_json else _read_yaml
    was, now = read(name, one, begin, end), read(name, other, begin, end + longer)
    if was is None or now is None:
        return None
    (old, odd), (new, come) = was, now
    path, item = next(iter(old.root["paths"].items()))
    # What was found has to be what the document has there, to the last digit.
    if path not in new.root["paths"] or _told(item) != _told(paths.get(path)):
        return None
    return Difference(path, old, new, (odd, come), versions, start, stop, longer)


def _common(one: bytes, other: bytes) -> int:
    """How many bytes two versions have in common from their beginning on."""
    return _most(
        min(len(one), len(other)),
        lambda known, more: one[known:more] == other[known:more],
    )


def _common_end(one: bytes, other: bytes, start: int) -> int:
    """How many bytes two versions have in common up to their end, none before `start` among them."""

    def is_same(known: int, more: int) -> bool:
        here = one[len(one) - more : len(one) - known]
        return here == other[len(other) - more : len(other) - known]

    return _most(min(len(one), len(other)) - start, is_same)


def _most(limit: int, is_same: Callable[[int, int], bool]) -> int:
    """The greatest number up to a limit for which all is the same, asked for what is not known to be yet."""
    known, high = 0, min(limit, _PIECE)
    while known < high and is_same(known, high):
        known, high = high, min(limit, high + _PIECE)
    while known < high:
        middle = (known + high + 1) // 2
        if is_same(known, middle):
            known = middle
        else:
            high = middle - 1
    return known


def _uncut(content: bytes, start: int, stop: int) -> tuple[int, int]:
    """The bytes between two offsets, with all of a character of which a byte is among them."""
    while _is_inside(content[start : start + 1]):
        start -= 1
    while _is_inside(content[stop : stop + 1]):
        stop += 1
    return start, stop


def _is_inside(byte: bytes) -> bool:
    """Whether a byte is of a character that began before it (RFC 3629 section 3)."""
    return b"\x80" <= byte < b"\xc0"


def _read_json(
    name: str, content: bytes, begin: int, end: int
) -> tuple[Document, _Found] | None:
    try:
        item, whole = content[begin:end].decode(), Text(name, content.decode())
        at = len(content[:begin].decode())
    except UnicodeDecodeError:
        return None
    part = Part(whole, f"{_HEAD}{item}{_TAIL}", ((0, at), (len(_HEAD), at)))
    return _alone(lambda problems: load_part(part, problems))


def _read_yaml(
    name: str, content: bytes, begin: int, end: int
) -> tuple[Document, _Found] | None:
    try:
        part = content[begin:end].decode()
    except UnicodeDecodeError:
        return None
    # What a tab is to YAML depends on the lines above it.
    if "\t" in part or _ANCHOR.search(part):
        return None
    head = Text(name, f"paths:\n{part}")
    line = content.count(b"\n", 0, begin)
    return _alone(lambda problems: load(head, first_line=line, problems=problems))


def _alone(
    read: Callable[[Problems], Document],
) -> tuple[Document, _Found] | None:
    """What is read of a text, if it is one path item that gives no names, and what was found there."""
    problems = Problems()
    try:
        document = read(problems)
    except Fatal:
        return None
    root = as_map(document.root)
    is_one = root.keys() == {"paths"} and len(as_map(root["paths"])) == 1
    found = tuple(problems)
    if any(problem.code not in _OF_ITS_OWN for problem in found):
        return None
    return (document, found) if is_one and document.names == frozenset() else None


def _told(value: JSON) -> str:
    """A value in words that tell 1 from 1.0 and from true."""
    return json.dumps(value)
