"""Tabs before comments and in empty lines, which YAML allows and libyaml takes for indentation."""

from __future__ import annotations

import re
from collections.abc import Iterator

_TABBED = re.compile(r"^ *\t[ \t]*(?=#|\r|\n|\Z)", re.MULTILINE)
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_HEADER = re.compile(r"[|>][-+1-9]{0,2}(?:[ \t]+(?:#.*)?)?$")
"""The end of a line whose value may be the block scalar below it (YAML 1.2.2 section 8.1)."""


def without_tabs(content: str) -> str:
    """YAML text with spaces for the tabs of lines that hold nothing, or a comment alone.

    Such lines have no indentation (YAML 1.2.2 sections 6.6 and 6.7). Those that may be text, in a
    block scalar, stay as they are. One character for one: offsets stay true.
    """
    if not _TABBED.search(content):
        return content
    return "".join(_lines(content))


def _lines(content: str) -> Iterator[str]:
    text_above: int | None = None
    for found in _LINE.finditer(content):
        line = found[0]
        rest = line.lstrip(" ")
        indent = len(line) - len(rest)
        if text_above is not None and rest.strip() and indent <= text_above:
            text_above = None
        if text_above is None and (tabs := _TABBED.match(line)):
            line = " " * tabs.end() + line[tabs.end() :]
        yield line
        if text_above is None and _HEADER.search(line.rstrip("\r\n")):
            text_above = indent
