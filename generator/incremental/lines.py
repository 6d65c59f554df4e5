"""The lines of a path item in a document of YAML."""

from __future__ import annotations

import re

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


def lines_of_item(
    content: bytes, start: int, stop: int, count: int
) -> tuple[int, int] | None:
    """The lines of the path item around lines that changed.

    Lines of a text in quotes may look like it: there have to be as many as the `count` of the paths.
    """
    if not _is_in_lines(content) or not count:
        return None
    head = _PATHS.search(content)
    if head is None:
        return None
    top = head.end()
    behind = _TOP.search(content, top)
    bottom = behind.end() if behind else len(content)
    indent = _INDENT.search(content, top, bottom)
    if indent is None or not top < start <= stop <= bottom:
        return None
    entry = re.compile(rb"\n%b(?=[^\s#])" % indent[1])
    # Lines that are new belong to what stands above them.
    begin = start if start < stop else _line_above(content, start)
    while begin > top and not entry.match(content, begin - 1):
        begin = _line_above(content, begin)
    following = entry.search(content, content.find(b"\n", begin), bottom)
    end = following.start() + 1 if following else bottom
    if begin <= top or stop > end:
        return None
    entries = sum(1 for _ in entry.finditer(content, top, bottom))
    return (begin, end) if entries == count else None


def _is_in_lines(content: bytes) -> bool:
    """Whether YAML is a mapping in which every member, one that is called `paths` as well, begins a line."""
    if any(end in content for end in _BREAKS) or not _BEGINNING.match(content):
        return False
    lines: list[bytes] = _OUTERMOST.findall(content)
    begun = sum(line.startswith(b"paths:") for line in lines)
    return begun + content.startswith(b"paths:") == 1 and all(
        map(_MEMBER.fullmatch, lines)
    )


def is_item(content: bytes, begin: int, end: int, like: bytes) -> bool:
    """Whether lines that changed still stand between others as the ones did that they are `like`."""
    indent = like[: len(like) - len(like.lstrip(b" "))]
    first = content[begin : begin + len(indent) + 1]
    return (
        first.startswith(indent)
        and first[len(indent) :] not in (b" ", b"\n", b"#")
        and (end == len(content) or content[end - 1 : end] == b"\n")
        and not _TOP.search(content, begin, end)
        and not any(mark in content[begin:end] for mark in _BREAKS)
    )


def _line_above(content: bytes, line: int) -> int:
    """Where the line above one begins."""
    return content.rfind(b"\n", 0, line - 1) + 1
