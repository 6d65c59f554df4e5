"""A tree that is changed by copying what is touched, and that knows where its nodes come from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field
from typing import TypeAlias

from ..data import data, record
from ..problems import Locate, Place
from .pointers import (
    JSON,
    as_list,
    as_map,
    child,
    inner,
    is_collection,
    item_number,
    split,
)
from .tree import Document

Location: TypeAlias = tuple[int | str, ...]
"""Keys from the root to a node."""


@data
class Source:
    """Where a node was read: a pointer in some document."""

    locate: Locate
    pointer: str

    def child(self, key: str | int) -> Source:
        """Where a member or an item was read, when nothing changed in between."""
        return Source(self.locate, child(self.pointer, key))


@record
class _Sources:
    """Where the members of a copied collection come from, as far as not from its own source."""

    of: JSON  # the collection: held so that no other takes its id
    members: dict[str, Source] = field(default_factory=dict[str, Source])
    items: list[Source] = field(default_factory=list[Source])


class Editor:
    """Changes a document's tree without touching what the document holds.

    Every collection is copied at most once, when it is first changed; the rest is shared.
    """

    def __init__(self, document: Document) -> None:
        self.root = document.root
        self._source = Source(document.locate, "")
        self._sources: dict[int, _Sources] = {}
        self._own: set[int] = set()

    def locate(self, pointer: str) -> Place:
        """The place that the node at `pointer` was read from, or its nearest ancestor's."""
        node, source = self.root, self._source
        for name in split(pointer):
            items, members = as_list(node), as_map(node)
            number = item_number(name) if items else None
            if number is not None and number < len(items):
                source = self._inner_source(items, source, number)
                node = items[number]
            elif name in members:
                source = self._inner_source(members, source, name)
                node = members[name]
            else:
                break
        return source.locate(source.pointer)

    def source(self, location: Location) -> Source:
        """Where the node at a location comes from."""
        node, source = self.root, self._source
        for key in location:
            source, node = self._inner_source(node, source, key), node[key]
        return source

    def share(self) -> None:
        """Takes the tree for one whose collections may stand in several places."""
        self._own.clear()

    def put(self, location: Location, value: JSON, source: Source) -> None:
        """Puts another value in the place of a node below the root."""
        parent = self._owned_at(location[:-1])[0]
        self._set(parent, location[-1], value, source)

    def remove(self, location: Location) -> None:
        """Takes a node out of the collection that holds it."""
        parent, key = self._owned_at(location[:-1])[0], location[-1]
        del parent[key]
        sources = self._sources[id(parent)]
        if isinstance(key, int):
            del sources.items[key]
        else:
            sources.members.pop(key, None)

    def append(self, location: Location, values: Sequence[tuple[JSON, Source]]) -> None:
        """Adds items at the end of the array at a location."""
        array = self._owned_at(location)[0]
        self._append(array, values)

    def merge(
        self,
        location: Location,
        update: dict[str, JSON],
        source: Source,
        *,
        strict: bool,
    ) -> list[str]:
        """Merges an object into the one at a location (Overlay 1.1.0 §4.4.3).

        Returns the pointers, within the update, of values whose kind is not that of the value
        they meet; such a value replaces the other one unless `strict`.
        """
        target, at = self._owned_at(location)
        return list(self._merge(target, at, update, source, "", strict))

    def _merge(
        self,
        target: dict[str, JSON],
        at: Source,
        update: dict[str, JSON],
        source: Source,
        pointer: str,
        strict: bool,
    ) -> Iterator[str]:
        for key, value in update.items():
            origin = self._inner_source(update, source, key)
            old = target.get(key)
            below = child(pointer, key)
            if key in target and isinstance(old, dict) and isinstance(value, dict):
                old_at = self._inner_source(target, at, key)
                target[key] = self._owned(old, old_at)
                yield from self._merge(
                    target[key], old_at, as_map(value), origin, below, strict
                )
            elif key in target and isinstance(old, list) and isinstance(value, list):
                old_at = self._inner_source(target, at, key)
                target[key] = self._owned(old, old_at)
                self._append(target[key], self.items(value, origin))
            elif key in target and strict and is_collection(old) + is_collection(value):
                yield below
            else:
                self._set(target, key, value, origin)

    def items(self, values: JSON, source: Source) -> list[tuple[JSON, Source]]:
        """The items of an array that comes from `source`, each with its own source."""
        return [
            (value, self._inner_source(values, source, key))
            for key, value in inner(values)
        ]

    def _owned_at(self, location: Location) -> tuple[JSON, Source]:
        source = self._source
        self.root = node = self._owned(self.root, source)
        for key in location:
            source = self._inner_source(node, source, key)
            node[key] = node = self._owned(node[key], source)
        return node, source

    def _owned(self, node: JSON, source: Source) -> JSON:
        if id(node) in self._own:
            return node
        known = self._sources.get(id(node))
        if isinstance(node, list):
            items = as_list(node)
            copy: JSON = [*items]
            origins = known.items if known else map(source.child, range(len(items)))
            self._sources[id(copy)] = _Sources(copy, items=[*origins])
        else:
            copy = {**as_map(node)}
            members = {**known.members} if known else {}
            self._sources[id(copy)] = _Sources(copy, members)
        self._own.add(id(copy))
        return copy

    def _inner_source(self, node: JSON, source: Source, key: str | int) -> Source:
        known = self._sources.get(id(node))
        if known is None:
            return source.child(key)
        if isinstance(key, int):
            return known.items[key]
        return known.members.get(key) or source.child(key)

    def _set(self, parent: JSON, key: str | int, value: JSON, source: Source) -> None:
        parent[key] = value
        if isinstance(key, int):
            self._sources[id(parent)].items[key] = source
        else:
            self._sources[id(parent)].members[key] = source

    def _append(self, array: JSON, values: Sequence[tuple[JSON, Source]]) -> None:
        array += [value for value, _ in values]
        self._sources[id(array)].items += [source for _, source in values]
