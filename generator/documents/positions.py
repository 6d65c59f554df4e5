"""From a JSON Pointer to the place of its node, computed when a problem first asks."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, TypeAlias

from ..problems import Place
from .pointers import item_number, split
from .text import Lines


class Entry(NamedTuple):
    """Where a node begins, as an offset in characters: a member at its key, an item at itself."""

    offset: int
    inner: Inner


Inner: TypeAlias = "dict[str, Entry] | list[Entry] | None"
"""The entries of an object's members or an array's items; None for a scalar."""


def find(root: Entry, keys: list[str]) -> int:
    """The offset of the node that keys lead to, or of its nearest ancestor that exists."""
    entry = root
    for key in keys:
        match entry.inner:
            case dict() as members if key in members:
                entry = members[key]
            case list() as items if (number := item_number(key)) is not None:
                if number >= len(items):
                    break
                entry = items[number]
            case _:
                break
    return entry.offset


class Positions:
    """Locates the nodes of one document; nothing is scanned before the first call."""

    def __init__(self, lines: Callable[[], Lines], scan: Callable[[], Entry]) -> None:
        self._lines = lines
        self._scan = scan
        self._known: tuple[Lines, Entry] | None = None

    def __call__(self, pointer: str) -> Place:
        """The place of the node at `pointer`, or of its nearest ancestor that exists."""
        if self._known is None:
            self._known = (self._lines(), self._scan())
        lines, root = self._known
        return lines.place(find(root, split(pointer)))
