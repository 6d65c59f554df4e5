# Generated from specs/. Change the overlay, not this file.
"""JSON Pointers (RFC 6901) in which `*` stands for every item or member."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import cast


def find(value: object, pointer: str) -> Iterator[object]:
    """Every value that a pointer leads to; `*` stands for every item or member."""
    found = [value]
    for step in pointer.split("/")[1:]:
        name = step.replace("~1", "/").replace("~0", "~")
        found = [inner for outer in found for inner in _inside(outer, name)]
    return iter(found)


def first(value: object, pointer: str) -> object:
    """The first value that a pointer leads to, or None."""
    return next(find(value, pointer), None)


def is_there(value: object) -> bool:
    """Whether a value says anything: null, false, 0, and an empty text or list do not."""
    return bool(value) or isinstance(value, Mapping)


def _inside(value: object, name: str) -> Iterator[object]:
    if isinstance(value, Mapping):
        members = cast("Mapping[str, object]", value)
        if name == "*":
            yield from members.values()
        elif name in members:
            yield members[name]
    elif isinstance(value, list):
        items = cast("list[object]", value)
        if name == "*":
            yield from items
        elif name.isdecimal() and int(name) < len(items):
            yield items[int(name)]
