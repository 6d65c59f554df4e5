"""Where two texts of one document differ: in the words of one path, or nobody knows where.

A text that is the same up to a path item and behind it says the same there, so that only the path item
is read, from each of the two. That it was found is proved by what the document said: it has to be what
stands there under this path.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import PurePosixPath
from typing import TypeAlias

from ..data import data
from ..documents.text import Lines, Part, Text
from ..documents.tree import JSON, Document, as_map, as_text, load, load_part
from ..problems import Fatal, Place, Problem, Problems
from .lines import is_item, lines_of_item

_HEAD = '{"paths":{'
_TAIL = "}}"
_KEY = re.compile(r'("/(?:[^"\\]|\\.)*")(\s*:\s*)(?=\{)')
"""A key of JSON that may be a path, with an object behind it."""

_TEXT = re.compile(r'"(?:[^"\\]|\\.)*"')
_SLASHES = ('"/', '"\\')
"""What a text of JSON begins with that may be a path: a slash, or an escape."""

_ESCAPED = re.compile(r"\\(?:/|u00)")
"""A slash, or another character that a path may be made of, written with an escape."""

_ANCHOR = re.compile(r"(?:^|[\s\[{,:])[&*][\w-]+(?![\w*-])", re.MULTILINE)
"""What may be an anchor or an alias, which other parts of the text have to do with: no `*emphasis*`."""

_NEAR = 1 << 16
"""How many characters are looked through at once for the key before a change."""

_PIECE = 1 << 16
"""How many characters of two texts are compared at once: copies of more would be new memory each time."""

_decode = json.JSONDecoder().raw_decode

_Found: TypeAlias = tuple[Problem, ...]

_OF_ITS_OWN = frozenset({"integer-status"})
"""Codes of what is odd in a text and is said of each place, whatever stands elsewhere."""


@data
class Difference:
    """The path item in which two texts of a document differ, as a document that has it alone.

    `read` is what was found when the two were read. The characters from `start` to `stop` of the text
    before gave way to others; all behind them stands `longer` characters later.
    """

    path: str
    before: Document
    after: Document
    read: tuple[_Found, _Found]
    texts: tuple[Text, Text]
    start: int
    stop: int
    longer: int

    def moves(self) -> Callable[[Place], Place | None]:
        """Gives the place where something now is that did not change; None where it may have."""
        one, other = (text.content for text in self.texts)
        stop, now = self.stop, self.stop + self.longer
        first = one.count("\n", 0, self.start) + 1
        lines = one.count("\n", self.start, stop)
        behind = other.count("\n", self.start, now) - lines
        # A line that begins where the change ends is as it was, if it still begins there.
        whole = self.start < stop and one[stop - 1] == other[now - 1] == "\n"
        last = first + lines - whole
        old, new = map(Lines, self.texts)

        def move(place: Place) -> Place | None:
            if place.file != self.before.name or place.line < first:
                return place
            if place.line > last:
                return replace(place, line=place.line + behind)
            offset = old.offset(place)
            if offset < self.start:
                return new.place(offset)
            return new.place(offset + self.longer) if offset > self.stop else None

        return move


def difference(
    before: Text, after: Text, paths: Mapping[str, JSON]
) -> Difference | None:
    """The path item in which two texts differ, one of `paths`, which are those of the text before.

    None where they differ elsewhere or in several, or where that cannot be told.
    """
    one, other = before.content, after.content
    if before.name != after.name or "\r" in one or "\r" in other:
        return None
    is_json = PurePosixPath(before.name).suffix.lower() == ".json"
    if not all((text.lstrip()[:1] in ("{", "[")) == is_json for text in (one, other)):
        return None
    start = _common(one, other)
    if not is_json:
        start = one.rfind("\n", 0, start) + 1
    stop = len(one) - _common_end(one, other, start)
    if not is_json:
        stop = one.find("\n", stop - 1) + 1 or len(one)
    longer = len(other) - len(one)
    found = (
        _in_json(one, start, stop, paths)
        if is_json
        else lines_of_item(one, start, stop, len(paths))
    )
    if found is None:
        return None
    begin, end = found
    if not is_json and not is_item(other, begin, end + longer, like=one[begin:end]):
        return None
    read = _read_json if is_json else _read_yaml
    was, now = read(before, begin, end), read(after, begin, end + longer)
    if was is None or now is None:
        return None
    (old, odd), (new, come) = was, now
    path, item = next(iter(old.root["paths"].items()))
    # What was found has to be what the document has there, to the last digit.
    if path not in new.root["paths"] or _told(item) != _told(paths.get(path)):
        return None
    texts = before, after
    return Difference(path, old, new, (odd, come), texts, start, stop, longer)


def _common(one: str, other: str) -> int:
    """How many characters two texts have in common from their beginning on."""
    return _most(
        min(len(one), len(other)),
        lambda known, more: one[known:more] == other[known:more],
    )


def _common_end(one: str, other: str, start: int) -> int:
    """How many characters two texts have in common up to their end, none before `start` among them."""

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


def _in_json(
    text: str, start: int, stop: int, paths: Mapping[str, JSON]
) -> tuple[int, int] | None:
    """From the key of the path item around a change up to its end.

    The nearest key before it that is a path is taken, unless something else is called so, too: it
    might be the path, and what was found stand in an example.
    """
    size = _NEAR
    while True:
        low = max(0, start - size)
        for key in reversed([*_KEY.finditer(text, low, start)]):
            path = _read_text(key[1])
            if path in paths and (end := _end(text, key.end())) > stop:
                return (key.start(), end) if _is_alone(text, path) else None
        if not low:
            return None
        size *= 8


def _is_alone(text: str, path: str) -> bool:
    """Whether but one text of JSON is a path, whichever way it is written."""
    if path.isascii() and not _ESCAPED.search(text):
        return text.count(f'"{path}"') == 1
    found = 0
    for slash in _SLASHES:
        at = text.find(slash)
        while at >= 0 and (one := _TEXT.match(text, at)):
            found += _read_text(one[0]) == path
            at = text.find(slash, one.end())
    return found == 1


def _read_text(written: str) -> str:
    """The text that a text of JSON stands for; "" where it is none."""
    try:
        return as_text(_decode(written)[0])
    except ValueError:
        return ""


def _end(text: str, begin: int) -> int:
    """Where a value of JSON ends; -1 where there is none."""
    try:
        return _decode(text, begin)[1]
    except (ValueError, RecursionError):
        return -1


def _read_json(text: Text, begin: int, end: int) -> tuple[Document, _Found] | None:
    content = f"{_HEAD}{text.content[begin:end]}{_TAIL}"
    part = Part(text, content, ((0, begin), (len(_HEAD), begin)))
    return _alone(lambda problems: load_part(part, problems))


def _read_yaml(text: Text, begin: int, end: int) -> tuple[Document, _Found] | None:
    part = text.content[begin:end]
    # What a tab is to YAML depends on the lines above it.
    if "\t" in part or _ANCHOR.search(part):
        return None
    head = Text(text.name, f"paths:\n{part}")
    line = text.content.count("\n", 0, begin)
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
