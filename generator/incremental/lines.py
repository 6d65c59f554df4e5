"""The lines of a path item in a document of YAML."""

from __future__ import annotations

import re
from typing import NamedTuple

_BEGINNING = re.compile(rb"(?:[ ]*(?:#.*)?\n|---[ ]*\n)*[\w.-]+:[ \n]")
"""How YAML begins that is a mapping with each member in lines of its own."""

_OUTERMOST = re.compile(rb"\n([^ \n#].*)")
_MEMBER = re.compile(rb"[\w.-]+:(?: .*)?|-(?: .*)?|---[ ]*")
"""A line that begins a member of such a mapping, or an item of one."""

_BREAKS = tuple(mark.encode() for mark in "\x85\u2028\u2029")
"""What ends a line as well, for YAML alone."""

_PATHS = re.compile(rb"(?:^|\n)paths:[ ]*(?:#.*)?(?=\n)")
_INDENT = re.compile(rb"\n( +)(?=[^\s#-])")
_TOP = re.compile(rb"\n(?=[^\s#])")
"""The end before a line that belongs to none of the mappings above it."""


class Layout(NamedTuple):
    """Where the path items of a document stand, each of which begins with a line of its own.

    They are between the offsets `top` and `bottom`, and their first lines begin with `indent`.
    """

    top: int
    bottom: int
    indent: bytes

    def longer(self, more: int) -> Layout:
        """The same where one of the items is so many bytes longer."""
        return self._replace(bottom=self.bottom + more)

    @property
    def entry(self) -> re.Pattern[bytes]:
        """The end of a line, and the beginning of an item behind it."""
        return re.compile(rb"\n%b(?=[^\s#])" % self.indent)


def layout(content: bytes, count: int) -> Layout | None:
    """How a document of YAML with so many paths is laid out; None where it is in another way.

    Lines of a text in quotes may look like an item: there have to be as many as paths.
    """
    head = _PATHS.search(content) if _is_in_lines(content) else None
    if head is None or not count:
        return None
    top = head.end()
    behind = _TOP.search(content, top)
    bottom = behind.end() if behind else len(content)
    indent = _INDENT.search(content, top, bottom)
    if indent is None:
        return None
    found = Layout(top, bottom, indent[1])
    entries = sum(1 for _ in found.entry.finditer(content, top, bottom))
    return found if entries == count else None


def lines_of_item(
    content: bytes, laid: Layout, start: int, stop: int
) -> tuple[int, int] | None:
    """The lines of the path item around lines that changed."""
    if not laid.top < start <= stop <= laid.bottom:
        return None
    entry = laid.entry
    # Lines that are new belong to what stands above them.
    begin = start if start < stop else _line_above(content, start)
    while begin > laid.top and not entry.match(content, begin - 1):
        begin = _line_above(content, begin)
    following = entry.search(content, content.find(b"\n", begin), laid.bottom)
    end = following.start() + 1 if following else laid.bottom
    return (begin, end) if laid.top < begin and stop <= end else None


def is_item(content: bytes, laid: Layout, begin: int, end: int) -> bool:
    """Whether lines are an item that stands between others."""
    entry = laid.entry
    return (
        entry.match(content, begin - 1) is not None
        and entry.search(content, begin, end) is None
        and (end == len(content) or content[end - 1 : end] == b"\n")
        and not _TOP.search(content, begin, end)
        and not _has_breaks(content[begin:end])
    )


def _is_in_lines(content: bytes) -> bool:
    """Whether YAML is a mapping in which every member, one that is called `paths` as well, begins a line."""
    if not _BEGINNING.match(content) or _has_breaks(content):
        return False
    lines: list[bytes] = _OUTERMOST.findall(content)
    begun = sum(line.startswith(b"paths:") for line in lines)
    return begun + content.startswith(b"paths:") == 1 and all(
        map(_MEMBER.fullmatch, lines)
    )


def _has_breaks(content: bytes) -> bool:
    # Most have none of the last bytes either, and one byte is found much faster than three.
    return any(mark[-1:] in content and mark in content for mark in _BREAKS)


def _line_above(content: bytes, line: int) -> int:
    """Where the line above one begins."""
    return content.rfind(b"\n", 0, line - 1) + 1
