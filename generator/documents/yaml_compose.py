"""YAML events to one value and the offsets of its nodes: anchors, merge keys, limits."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NoReturn, TypeAlias, cast

import yaml

from ..data import data
from ..problems import Fatal, Outcome, Problem
from .limits import MAX_DEPTH, current, too_aliased, too_deep, too_many
from .pointers import JSON, NAMING, child
from .positions import Entry, Inner
from .text import Lines
from .yaml_core import NAMED, NUMERIC
from .yaml_merge import Merged, merged, parts

try:
    from yaml import CSafeLoader as _Loader
except ImportError:
    # PyYAML without libyaml: the same events, some ten times slower.
    from yaml import SafeLoader as _Loader  # type: ignore[assignment]

_COLLECTION_TAGS = ("!", "tag:yaml.org,2002:map", "tag:yaml.org,2002:seq")
_REMEDIES = {
    "mapping values are not allowed": "quote a text that holds a colon and a space",
    "cannot start any token": "indent with spaces; quote a text that begins so",
    "undefined tag handle": "declare the handle, or leave the tag out",
}


def _is_plain(event: yaml.Event) -> bool:
    """Whether a scalar stands there without quotes, tags and aliases."""
    return isinstance(event, yaml.ScalarEvent) and event.implicit[0]


def begin(event: yaml.Event) -> int:
    """Where an event begins, as an offset in characters."""
    return event.start_mark.index if event.start_mark else 0


_Node: TypeAlias = tuple[JSON, Inner, int]
"""A value, the entries of what is in it, and how high it is: 0 for a scalar."""


@data
class _Anchor:
    """What an alias stands for; `text` is None for a collection."""

    value: JSON
    inner: Inner
    text: str | None
    nodes: int = 1
    height: int = 0


class Composer:
    """Builds the value of one YAML document (YAML 1.2.2 §3.1.2) from its events.

    Subclasses say what a scalar stands for. Keys are the text of their scalars: `200` and `"200"`
    are one key. An alias is the object it names. `names` are the members of NAMING that mappings have.
    """

    def __init__(self, lines: Lines) -> None:
        self.names: set[str] = set()
        self._lines = lines
        # The keys and numbers that lead to what is being read, one of each open collection.
        self._path: list[str | int] = []
        self._anchors: dict[str, _Anchor | None] = {}
        self._nodes = 0
        self._aliased = 0
        self._limits = current()

    def scalar(self, event: yaml.ScalarEvent, /) -> JSON:
        """The value of a scalar that may be no text, as it has no quotes or a tag."""
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
        # `yaml.parse` asks twice for each event, which costs half as much again.
        self._next: Callable[[], Any] = cast("Any", _Loader(content)).get_event
        try:
            return self._document()
        except yaml.MarkedYAMLError as error:
            raise self._invalid(error) from error

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
        for step in self._path:
            pointer = child(pointer, step)
        return pointer

    def _invalid(self, error: yaml.MarkedYAMLError) -> Fatal:
        message = error.problem or "the text is no YAML"
        mark = error.problem_mark or error.context_mark
        return Fatal(
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
        )

    def _document(self) -> tuple[JSON, Entry]:
        root: JSON = None
        entry: Entry | None = None
        while (event := self._next()) is not None:
            if isinstance(event, yaml.NodeEvent):
                root, inner, _ = self._node(event)
                entry = begin(event), inner
            elif isinstance(event, yaml.DocumentStartEvent) and entry:
                self.fail(event, "the file holds more than one document", "split it")
        return root, entry or (0, None)

    def _node(self, event: yaml.Event) -> _Node:
        """The node that begins with an event, read to its end."""
        if type(event) is yaml.ScalarEvent:
            return self._scalar(event), None, 0
        if isinstance(event, yaml.AliasEvent):
            anchor = self._anchor(event)
            return anchor.value, anchor.inner, anchor.height
        return self._collection(cast("yaml.CollectionStartEvent", event))

    def _scalar(self, event: yaml.ScalarEvent) -> JSON:
        # As `_count` does, without a call: most nodes are scalars.
        self._nodes += 1
        if self._nodes > self._limits.nodes:
            raise too_many(self._lines.place(0))
        text: str = event.value
        is_bare = event.anchor is None and event.tag is None
        if is_bare and not (
            event.implicit[0] and (text in NAMED or text[0] in NUMERIC)
        ):
            return text  # the most by far
        value = self.scalar(event)
        if event.anchor is not None:
            self._anchors[event.anchor] = _Anchor(value, None, text)
        return value

    def _collection(self, event: yaml.CollectionStartEvent) -> _Node:
        if event.tag is not None and event.tag not in _COLLECTION_TAGS:
            self.unknown_tag(event, event.tag)
        if len(self._path) == MAX_DEPTH:
            raise too_deep(self._lines.place(begin(event)))
        is_mapping = type(event) is yaml.MappingStartEvent
        before = self._nodes
        self._count(1)
        if event.anchor:
            self._anchors[event.anchor] = None
        value, inner, height = self._mapping() if is_mapping else self._sequence()
        self._path.pop()
        if event.anchor:
            nodes = self._nodes - before
            self._anchors[event.anchor] = _Anchor(value, inner, None, nodes, height)
        return value, inner, height

    def _sequence(self) -> _Node:
        items: list[JSON] = []
        entries: list[Entry] = []
        height = 1
        self._path.append(0)
        while type(event := self._next()) is not yaml.SequenceEndEvent:
            value, inner, inside = self._node(event)
            items.append(value)
            entries.append((begin(event), inner))
            if inside >= height:
                height = inside + 1
            self._path[-1] = len(items)
        return items, entries, height

    def _mapping(self) -> _Node:
        members: dict[str, JSON] = {}
        entries: dict[str, Entry] = {}
        others: list[Merged] = []
        height = 1
        path = self._path
        path.append("")
        while type(event := self._next()) is not yaml.MappingEndEvent:
            key = self._key(event, members)
            offset = event.start_mark.index
            value_event = self._next()
            if type(value_event) is yaml.ScalarEvent:
                members[key] = self._scalar(value_event)
                entries[key] = offset, None
                continue
            value, inner, inside = self._node(value_event)
            is_merged = key == "<<" and _is_plain(event)
            found = parts(value, inner) if is_merged else None
            if found is None:
                members[key] = value
                entries[key] = offset, inner
            else:
                others += found
                inside -= 1  # its members become members here
            if inside >= height:
                height = inside + 1
        if others:
            members, entries = merged(others, members, entries)
        if not NAMING.isdisjoint(members):
            self.names |= NAMING & members.keys()
        return members, entries, height

    def _key(self, event: yaml.Event, members: dict[str, JSON]) -> str:
        """The text of the next key of a mapping."""
        if type(event) is yaml.ScalarEvent:
            self._scalar(event)
            key: str = event.value
        else:
            key = self._aliased_key(event)
        self._path[-1] = key
        if key in members:
            self.duplicate(key, begin(event))
        if len(key) == 3 and key.isdigit() and _is_plain(event):
            self.number_key(key, begin(event))
        return key

    def _aliased_key(self, event: yaml.Event) -> str:
        fault = "a key has to be text, not a collection"
        if not isinstance(event, yaml.AliasEvent):
            remedy = "quote the key, also one that holds {{ or ["
            self.fail(event, fault, remedy)
        text = self._anchor(event).text
        if text is None:
            self.fail(event, fault, "write a text")
        return text

    def _anchor(self, event: yaml.AliasEvent) -> _Anchor:
        """What an alias stands for, counted as often as it is named."""
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
        if len(self._path) + anchor.height > MAX_DEPTH:
            raise too_deep(self._lines.place(begin(event)))
        self._aliased += anchor.nodes
        if self._aliased > self._limits.aliased:
            raise too_aliased(self._lines.place(begin(event)))
        self._count(anchor.nodes)
        return anchor

    def unknown_tag(self, event: yaml.Event, tag: str) -> NoReturn:
        """Raises Fatal for a tag outside the core schema (YAML 1.2.2 §10.3)."""
        self.fail(
            event,
            f"the tag {tag} has no meaning in an API description",
            "leave the tag out, or quote the text",
            "unknown-tag",
        )

    def _count(self, nodes: int) -> None:
        self._nodes += nodes
        if self._nodes > self._limits.nodes:
            raise too_many(self._lines.place(0))
