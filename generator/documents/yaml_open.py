"""The collections of a YAML document that are being read, and what merge keys add to them."""

from __future__ import annotations

from typing import TypeAlias

from .pointers import JSON, as_list, as_map
from .positions import Entry, Inner

_Merged: TypeAlias = tuple[dict[str, JSON], dict[str, Entry]]


class Open:
    """A collection that is being read: where it begins, its anchor, and how high it is so far.

    `nodes` is how many nodes the document has up to this one.
    """

    __slots__ = ("anchor", "height", "nodes", "offset")

    def __init__(self, offset: int, anchor: str | None, nodes: int) -> None:
        self.offset = offset
        self.anchor = anchor
        self.nodes = nodes
        self.height = 1

    def add(self, value: JSON, entry: Entry, height: int) -> None:
        """Takes the next node: its value, its entry, and its height, 0 of a scalar."""
        raise NotImplementedError

    def done(self) -> tuple[JSON, Inner]:
        """The collection as it is now, and the entries of what it holds."""
        raise NotImplementedError

    def step(self) -> str | int:
        """The step of a pointer that leads from here to the node that is being read."""
        raise NotImplementedError


class OpenSequence(Open):
    """A sequence that is being read."""

    __slots__ = ("entries", "items")

    def __init__(self, offset: int, anchor: str | None, nodes: int) -> None:
        super().__init__(offset, anchor, nodes)
        self.items: list[JSON] = []
        self.entries: list[Entry] = []

    def add(self, value: JSON, entry: Entry, height: int) -> None:
        self.items.append(value)
        self.entries.append(entry)
        if height >= self.height:
            self.height = height + 1

    def done(self) -> tuple[JSON, Inner]:
        return self.items, self.entries

    def step(self) -> str | int:
        return len(self.items)


class OpenMapping(Open):
    """A mapping that is being read; while it does not wait for a key, it waits for `key`'s value.

    `merges` tells that this is a merge key.
    """

    __slots__ = (
        *("_merged", "awaits_key", "entries", "key", "key_offset"),
        *("members", "merges"),
    )

    def __init__(self, offset: int, anchor: str | None, nodes: int) -> None:
        super().__init__(offset, anchor, nodes)
        self.members: dict[str, JSON] = {}
        self.entries: dict[str, Entry] = {}
        self.awaits_key = True
        self.key = ""
        self.key_offset = 0
        self.merges = False
        self._merged: list[_Merged] = []

    def take_key(self, key: str, offset: int, *, merges: bool = False) -> None:
        """Takes the key of the next member."""
        self.key, self.key_offset, self.merges = key, offset, merges
        self.awaits_key = False

    def add(self, value: JSON, entry: Entry, height: int) -> None:
        self.awaits_key = True
        if self.merges and self._merge(value, entry[1]):
            height -= 1  # its members become members here
        else:
            self.members[self.key] = value
            self.entries[self.key] = (self.key_offset, entry[1])
        if height >= self.height:
            self.height = height + 1

    def done(self) -> tuple[JSON, Inner]:
        if not self._merged:
            return self.members, self.entries
        # The first of several merged mappings counts; the mapping's own keys count most.
        parts = [*reversed(self._merged), (self.members, self.entries)]
        members = {k: value for part, _ in parts for k, value in part.items()}
        entries = {k: entry for _, part in parts for k, entry in part.items()}
        return members, entries

    def step(self) -> str | int:
        return self.key

    def _merge(self, value: JSON, inner: Inner) -> bool:
        """Merges a mapping or several (yaml.org/type/merge); other values are ordinary ones."""
        found: list[tuple[JSON, Inner]] = [(value, inner)]
        if isinstance(value, list) and isinstance(inner, list):
            found = [
                (item, entries)
                for item, (_, entries) in zip(as_list(value), inner, strict=True)
            ]
        merged = [
            (as_map(part), entries)
            for part, entries in found
            if isinstance(entries, dict)
        ]
        if len(merged) < len(found):
            return False
        self._merged += merged
        return True
