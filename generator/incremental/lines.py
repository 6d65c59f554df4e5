"""The lines of a path item in a text of YAML."""

from __future__ import annotations

import re

_BEGINNING = re.compile(r"(?:[ ]*(?:#.*)?\n|---[ ]*\n)*[\w.-]+:[ \n]")
"""How YAML begins that is a mapping with each member in lines of its own."""

_OUTERMOST = re.compile(r"\n([^ \n#].*)")
_MEMBER = re.compile(r"[\w.-]+:(?: .*)?|-(?: .*)?|---[ ]*")
"""A line that begins a member of such a mapping, or an item of one."""

_BREAKS = ("\x85", "\u2028", "\u2029")
"""What ends a line as well, for YAML alone."""

_PATHS = re.compile(r"(?:^|\n)paths:[ ]*(?:#.*)?(?=\n)")
_INDENT = re.compile(r"\n( +)(?=[^\s#-])")
_TOP = re.compile(r"\n(?=[^\s#])")
"""The end before a line that belongs to none of the mappings above it."""


def lines_of_item(
    text: str, start: int, stop: int, count: int
) -> tuple[int, int] | None:
    """The lines of the path item around lines that changed.

    Lines of a text in quotes may look like it: there have to be as many as the `count` of the paths.
    """
    if not _is_in_lines(text) or not count:
        return None
    head = _PATHS.search(text)
    if head is None:
        return None
    top = head.end()
    behind = _TOP.search(text, top)
    bottom = behind.end() if behind else len(text)
    indent = _INDENT.search(text, top, bottom)
    if indent is None or not top < start <= stop <= bottom:
        return None
    entry = re.compile(rf"\n{indent[1]}(?=[^\s#])")
    # Lines that are new belong to what stands above them.
    begin = start if start < stop else _line_above(text, start)
    while begin > top and not entry.match(text, begin - 1):
        begin = _line_above(text, begin)
    following = entry.search(text, text.find("\n", begin), bottom)
    end = following.start() + 1 if following else bottom
    if begin <= top or stop > end:
        return None
    entries = sum(1 for _ in entry.finditer(text, top, bottom))
    return (begin, end) if entries == count else None


def _is_in_lines(text: str) -> bool:
    """Whether YAML is a mapping in which every member, one that is called `paths` as well, begins a line."""
    if any(end in text for end in _BREAKS) or not _BEGINNING.match(text):
        return False
    lines: list[str] = _OUTERMOST.findall(text)
    begun = sum(line.startswith("paths:") for line in lines)
    return begun + text.startswith("paths:") == 1 and all(map(_MEMBER.fullmatch, lines))


def is_item(text: str, begin: int, end: int, like: str) -> bool:
    """Whether lines that changed still stand between others as the ones did that they are `like`."""
    indent = like[: len(like) - len(like.lstrip(" "))]
    first = text[begin : begin + len(indent) + 1]
    return (
        first.startswith(indent)
        and first[len(indent) :] not in (" ", "\n", "#")
        and (end == len(text) or text[end - 1] == "\n")
        and not _TOP.search(text, begin, end)
        and not any(mark in text[begin:end] for mark in _BREAKS)
    )


def _line_above(text: str, line: int) -> int:
    """Where the line above one begins."""
    return text.rfind("\n", 0, line - 1) + 1
