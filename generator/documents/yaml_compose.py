"""YAML events to one value and the offsets of its nodes: anchors, merge keys, limits."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NoReturn, cast

import yaml

from ..data import data
from ..problems import Fatal, Outcome, Problem
from .limits import MAX_DEPTH, current, too_aliased, too_deep, too_many
from .pointers import JSON, child
from .positions import Entry, Inner
from .text import Lines
from .yaml_open import Open, OpenMapping, OpenSequence

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


def begin(event: yaml.Event) -> int:
    """Where an event begins, as an offset in characters."""
    return event.start_mark.index if event.start_mark else 0


def _events(content: str) -> Iterator[yaml.Event]:
    # `yaml.parse` asks twice for each, which costs half as much again.
    get_event: Callable[[], yaml.Event | None] = cast("Any", _Loader(content)).get_event
    return iter(get_event, None)


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
    are one key. An alias is the object it names.
    """

    def __init__(self, lines: Lines) -> None:
        self._lines = lines
        # A sequence of documents; more than one is refused.
        self._stream = OpenSequence(0, None, 0)
        self._open: list[Open] = [self._stream]
        self._anchors: dict[str, _Anchor | None] = {}
        self._nodes = 0
        self._aliased = 0
        self._limits = current()

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
        take: dict[type[yaml.Event], Callable[[Any], None]] = {
            yaml.ScalarEvent: self._scalar,
            yaml.SequenceStartEvent: self._enter,
            yaml.MappingStartEvent: self._enter,
            yaml.SequenceEndEvent: self._leave,
            yaml.MappingEndEvent: self._leave,
            yaml.AliasEvent: self._alias,
            yaml.DocumentStartEvent: self._begin,
        }
        try:
            for event in _events(content):
                taker = take.get(type(event))
                if taker is not None:
                    taker(event)
        except yaml.MarkedYAMLError as error:
            raise self._invalid(error) from error
        if not self._stream.items:
            return None, (0, None)
        return self._stream.items[0], self._stream.entries[0]

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
        for open in self._open[1:]:
            pointer = child(pointer, open.step())
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

    def _begin(self, event: yaml.DocumentStartEvent) -> None:
        if self._stream.items:
            self.fail(event, "the file holds more than one document", "split it")

    def _scalar(self, event: yaml.ScalarEvent) -> None:
        # As `_count` and `begin` do, without calls: most nodes are scalars.
        self._nodes += 1
        if self._nodes > self._limits.nodes:
            raise too_many(self._lines.place(0))
        mark = event.start_mark
        offset = mark.index if mark else 0
        value = self.scalar(event)
        if event.anchor:
            self._anchors[event.anchor] = _Anchor(value, None, event.value)
        open = self._open[-1]
        if not (isinstance(open, OpenMapping) and open.awaits_key):
            open.add(value, (offset, None), 0)
            return
        key = event.value
        self._take_key(open, offset, key, merges=key == "<<" and event.implicit[0])
        if len(key) == 3 and event.implicit[0] and key.isdigit():
            self.number_key(key, offset)

    def _enter(self, event: yaml.CollectionStartEvent) -> None:
        within = self._open[-1]
        if isinstance(within, OpenMapping) and within.awaits_key:
            self.fail(
                event,
                "a key has to be text, not a collection",
                "quote the key, also one that holds {{ or [",
            )
        if event.tag is not None and event.tag not in _COLLECTION_TAGS:
            self.unknown_tag(event, event.tag)
        if len(self._open) > MAX_DEPTH:
            raise too_deep(self._lines.place(begin(event)))
        if event.anchor:
            self._anchors[event.anchor] = None
        self._count(1)
        kind = OpenMapping if type(event) is yaml.MappingStartEvent else OpenSequence
        self._open.append(kind(begin(event), event.anchor, self._nodes))

    def unknown_tag(self, event: yaml.Event, tag: str) -> NoReturn:
        """Raises Fatal for a tag outside the core schema (YAML 1.2.2 §10.3)."""
        self.fail(
            event,
            f"the tag {tag} has no meaning in an API description",
            "leave the tag out, or quote the text",
            "unknown-tag",
        )

    def _leave(self, _: yaml.CollectionEndEvent) -> None:
        open = self._open.pop()
        value, inner = open.done()
        if open.anchor:
            nodes = self._nodes - open.nodes + 1
            self._anchors[open.anchor] = _Anchor(value, inner, None, nodes, open.height)
        self._open[-1].add(value, (open.offset, inner), open.height)

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
        open = self._open[-1]
        if len(self._open) - 1 + anchor.height > MAX_DEPTH:
            raise too_deep(self._lines.place(begin(event)))
        self._aliased += anchor.nodes
        if self._aliased > self._limits.aliased:
            raise too_aliased(self._lines.place(begin(event)))
        self._count(anchor.nodes)
        if not (isinstance(open, OpenMapping) and open.awaits_key):
            open.add(anchor.value, (begin(event), anchor.inner), anchor.height)
        elif anchor.text is None:
            self.fail(event, "a key has to be text, not a collection", "write a text")
        else:
            self._take_key(open, begin(event), anchor.text)

    def _take_key(
        self, open: OpenMapping, offset: int, key: str, *, merges: bool = False
    ) -> None:
        open.take_key(key, offset, merges=merges)
        if key in open.members:
            self.duplicate(key, open.key_offset)

    def _count(self, nodes: int) -> None:
        self._nodes += nodes
        if self._nodes > self._limits.nodes:
            raise too_many(self._lines.place(0))
