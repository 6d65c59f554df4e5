"""From a JSON Pointer to the place of its node, computed when a problem first asks."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from ..problems import Place
from .pointers import item_number, split
from .text import Lines

Entry: TypeAlias = "tuple[int, Inner]"
"""Where a node begins, as an offset in characters (a member at its key, an item at itself), and
the entries of what is in it. There is one for every node, and a named tuple takes five times as long.
"""

Inner: TypeAlias = "dict[str, Entry] | list[Entry] | None"
"""The entries of an object's members or an array's items; None for a scalar."""


def find(root: Entry, keys: list[str]) -> int:
    """The offset of the node that keys lead to, or of its nearest ancestor that exists."""
    offset, inner = root
    for key in keys:
        match inner:
            case dict() as members if key in members:
                offset, inner = members[key]
            case list() as items if (number := item_number(key)) is not None:
                if number >= len(items):
                    break
                offset, inner = items[number]
            case _:
                break
    return offset


class Positions:
    """Locates the nodes of one document: `find` gives the offset of a node in the text that has the `lines`."""

    def __init__(self, lines: Lines, find: Callable[[list[str]], int]) -> None:
        self._lines = lines
        self._find = find

    def __call__(self, pointer: str) -> Place:
        """The place of the node at `pointer`, or of its nearest ancestor that exists."""
        return self._lines.place(self._find(split(pointer)))
