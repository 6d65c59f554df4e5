"""YAML events to one value and the offsets of its nodes: anchors, merge keys, limits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NoReturn, TypeAlias

import yaml

from ..problems import Fatal, Outcome, Problem
from .limits import MAX_DEPTH, current, too_aliased, too_deep, too_many
from .pointers import JSON, as_list, as_map, child
from .positions import Entry, Inner
from .text import Lines

try:
    from yaml import CSafeLoader as _Loader
except ImportError:
    # PyYAML without libyaml: the same events, some ten times slower.
    from yaml import SafeLoader as _Loader  # type: ignore[assignment]

_Container: TypeAlias = "dict[str, JSON] | list[JSON]"
_Merged: TypeAlias = tuple[dict[str, JSON], dict[str, Entry]]
_COLLECTION_TAGS = ("!", "tag:yaml.org,2002:map", "tag:yaml.org,2002:seq")
_REMEDIES = {
    "mapping values are not allowed": "quote a text that holds a colon and a space",
    "cannot start any token": "indent with spaces; quote a text that begins so",
    "undefined tag handle": "declare the handle, or leave the tag out",
}


def begin(event: yaml.Event) -> int:
    """Where an event begins, as an offset in characters."""
    return event.start_mark.index if event.start_mark else 0


@dataclass(frozen=True, slots=True)
class _Anchor:
    """What an alias stands for; `text` is None for a collection."""

    value: JSON
    inner: Inner
    text: str | None
    nodes: int = 1
    height: int = 0


@dataclass(slots=True)
class _Open:
    """A collection that is being read."""

    container: _Container
    inner: dict[str, Entry] | list[Entry]
    event: yaml.CollectionStartEvent
    nodes: int  # of the document before this one
    height: int = 1
    key: str = ""
    offset: int = -1  # of the key; -1 while a mapping waits for one
    merges: bool = False  # whether the key is a merge key
    merged: list[_Merged] = field(default_factory=list[_Merged])

    def awaits_key(self) -> bool:
        return self.offset < 0 and type(self.container) is dict


class Composer:
    """Builds the value of one YAML document (YAML 1.2.2 §3.1.2) from its events.

    Subclasses say what a scalar stands for. Keys are the text of their scalars: `200` and `"200"`
    are one key. An alias is the object it names.
    """

    def __init__(self, lines: Lines) -> None:
        self._lines = lines
        self._open: list[_Open] = []
        self._anchors: dict[str, _Anchor | None] = {}
        self._nodes = 0
        self._aliased = 0
        self._limits = current()
        self._root: tuple[JSON, Entry] = None, Entry(0, None)

    def scalar(self, event: yaml.ScalarEvent, /) -> JSON:
        """The value of a scalar."""
        raise NotImplementedError

    def duplicate(self, key: str, offset: int, /) -> None:
        """Takes note of a key that its mapping has already."""
        raise NotImplementedError

    def number_key(self, key: str, offset: int, /) -> None:
        """Takes note of a key of three digits that stands without quotes."""

    def compose(self, content: str) -> tuple[JSON, Entry]:
        """The value of the root, None when there is none, and where its nodes begin.

        Raises Fatal: "invalid-yaml", "unknown-tag", "too-deep", "document-too-large".
        """
        documents = 0
        for event in self._events(content):
            match event:
                case yaml.ScalarEvent():
                    self._scalar(event)
                case yaml.SequenceStartEvent():
                    self._enter(event, [], [])
                case yaml.MappingStartEvent():
                    self._enter(event, {}, {})
                case yaml.CollectionEndEvent():
                    self._leave()
                case yaml.AliasEvent():
                    self._alias(event)
                case yaml.DocumentStartEvent():
                    documents += 1
                    if documents > 1:
                        self.fail(
                            event, "the file holds more than one document", "split it"
                        )
                case _:
                    pass
        return self._root

    def fail(
        self,
        event: yaml.Event,
        message: str,
        remedy: str,
        code: str = "invalid-yaml",
    ) -> NoReturn:
        """Raises Fatal with the place of an event."""
        place = self._lines.place(begin(event))
        pointer = self.pointer()
        raise Fatal(Problem(code, Outcome.ERROR, message, remedy, place, pointer))

    def pointer(self) -> str:
        """The pointer of the node that is being read."""
        pointer = ""
        for open in self._open:
            if isinstance(open.container, dict):
                pointer = child(pointer, open.key)
            else:
                pointer = child(pointer, len(open.container))
        return pointer

    def _events(self, content: str) -> Iterator[yaml.Event]:
        try:
            yield from yaml.parse(content, _Loader)
        except yaml.MarkedYAMLError as error:
            message = error.problem or "the text is no YAML"
            mark = error.problem_mark or error.context_mark
            raise Fatal(
                Problem(
                    "invalid-yaml",
                    Outcome.ERROR,
                    f"{message}, {error.context}" if error.context else message,
                    next(
                        (_REMEDIES[part] for part in _REMEDIES if part in message),
                        "mend the YAML here, or in the lines above",
                    ),
                    self._lines.place(mark.index if mark else 0),
                )
            ) from error

    def _scalar(self, event: yaml.ScalarEvent) -> None:
        self._count(1)
        value = self.scalar(event)
        if event.anchor:
            self._anchors[event.anchor] = _Anchor(value, None, event.value)
        if self._open and self._open[-1].awaits_key():
            self._take_key(self._open[-1], event, event.value)
            if event.implicit[0] and len(event.value) == 3 and event.value.isdigit():
                self.number_key(event.value, begin(event))
            self._open[-1].merges = event.value == "<<" and event.implicit[0]
        else:
            self._add(value, None, event, 0)

    def _enter(
        self,
        event: yaml.CollectionStartEvent,
        container: _Container,
        inner: dict[str, Entry] | list[Entry],
    ) -> None:
        if self._open and self._open[-1].awaits_key():
            self.fail(
                event,
                "a key has to be text, not a collection",
                "quote the key, also one that holds {{ or [",
            )
        if event.tag is not None and event.tag not in _COLLECTION_TAGS:
            self.unknown_tag(event, event.tag)
        if len(self._open) >= MAX_DEPTH:
            raise too_deep(self._lines.place(begin(event)))
        if event.anchor:
            self._anchors[event.anchor] = None
        self._count(1)
        self._open.append(_Open(container, inner, event, self._nodes))

    def unknown_tag(self, event: yaml.Event, tag: str) -> NoReturn:
        """Raises Fatal for a tag outside the core schema (YAML 1.2.2 §10.3)."""
        self.fail(
            event,
            f"the tag {tag} has no meaning in an API description",
            "leave the tag out, or quote the text",
            "unknown-tag",
        )

    def _leave(self) -> None:
        done = self._open.pop()
        container, inner = done.container, done.inner
        if done.merged and isinstance(container, dict) and isinstance(inner, dict):
            # The first of several merged mappings counts; the mapping's own keys count most.
            parts = [*reversed(done.merged), (container, inner)]
            container = {k: value for part, _ in parts for k, value in part.items()}
            inner = {k: entry for _, part in parts for k, entry in part.items()}
        if done.event.anchor:
            nodes = self._nodes - done.nodes + 1
            self._anchors[done.event.anchor] = _Anchor(
                container, inner, None, nodes, done.height
            )
        self._add(container, inner, done.event, done.height)

    def _alias(self, event: yaml.AliasEvent) -> None:
        name = event.anchor
        if name not in self._anchors:
            self.fail(event, f"no anchor is named {name}", "define the anchor above")
        anchor = self._anchors[name]
        if anchor is None:
            self.fail(
                event,
                f"the alias {name} stands inside the collection that it names",
                "describe recursion by $ref",
            )
        if len(self._open) + anchor.height > MAX_DEPTH:
            raise too_deep(self._lines.place(begin(event)))
        self._aliased += anchor.nodes
        if self._aliased > self._limits.aliased:
            raise too_aliased(self._lines.place(begin(event)))
        self._count(anchor.nodes)
        if not (self._open and self._open[-1].awaits_key()):
            self._add(anchor.value, anchor.inner, event, anchor.height)
        elif anchor.text is None:
            self.fail(event, "a key has to be text, not a collection", "write a text")
        else:
            self._take_key(self._open[-1], event, anchor.text)

    def _take_key(self, open: _Open, event: yaml.Event, key: str) -> None:
        open.key, open.offset, open.merges = key, begin(event), False
        if key in open.container:
            self.duplicate(key, open.offset)

    def _add(self, value: JSON, inner: Inner, event: yaml.Event, height: int) -> None:
        if not self._open:
            self._root = value, Entry(begin(event), inner)
            return
        open = self._open[-1]
        match open.container, open.inner:
            case list() as items, list() as entries:
                items.append(value)
                entries.append(Entry(begin(event), inner))
            case dict() as members, dict() as entries:
                if open.merges and self._merge(open, value, inner):
                    height -= 1  # its members become members here
                else:
                    members[open.key] = value
                    entries[open.key] = Entry(open.offset, inner)
                open.offset = -1
            case _:
                raise AssertionError("a collection and its entries are of one kind")
        open.height = max(open.height, height + 1)

    def _merge(self, open: _Open, value: JSON, inner: Inner) -> bool:
        """Merges a mapping or several (yaml.org/type/merge); other values are ordinary ones."""
        found: list[tuple[JSON, Inner]] = [(value, inner)]
        if isinstance(value, list) and isinstance(inner, list):
            found = [
                (item, entry.inner)
                for item, entry in zip(as_list(value), inner, strict=True)
            ]
        merged = [
            (as_map(part), entries)
            for part, entries in found
            if isinstance(entries, dict)
        ]
        if len(merged) < len(found):
            return False
        open.merged += merged
        return True

    def _count(self, nodes: int) -> None:
        self._nodes += nodes
        if self._nodes > self._limits.nodes:
            raise too_many(self._lines.place(0))
