"""The path item around a change in a document of JSON, by its key."""

from __future__ import annotations

import json
import re
from collections.abc import Collection

from ..documents.tree import as_text

_KEY = re.compile(r'("/(?:[^"\\]|\\.)*")([ \t\n\r]*:[ \t\n\r]*)(?=\{)')
"""A key of JSON that may be a path, with an object behind it."""

_TEXT = re.compile(r'"(?:[^"\\]|\\.)*"')
_SLASHES = ('"/', '"\\')
"""What a text of JSON begins with that may be a path: a slash, or an escape."""

_ESCAPED = re.compile(r"\\(?:/|u00)")
"""A slash, or another character that a path may be made of, written with an escape."""

_NEAR = 1 << 16
"""How many bytes are looked through at once for the key before a change."""

_decode = json.JSONDecoder().raw_decode


def bytes_of_item(
    content: bytes, start: int, stop: int, paths: Collection[str]
) -> tuple[int, int] | None:
    """From the key of the path item around bytes that changed up to its end.

    The nearest key before them that is a path is taken, unless something else is called so, too: it
    might be the path, and what was found stand in an example.
    """
    # A character a byte: what is found is where it is in the document, and no character but those of
    # ASCII means anything to JSON.
    text = content.decode("latin-1")
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
        return as_text(_decode(written.encode("latin-1").decode())[0])
    except ValueError:
        return ""


def _end(text: str, begin: int) -> int:
    """Where a value of JSON ends; -1 where there is none."""
    try:
        return _decode(text, begin)[1]
    except (ValueError, RecursionError):
        return -1
