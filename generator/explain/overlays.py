"""Which actions of an overlay made a node what it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..documents.overlay import ActionCount
from ..documents.pointers import inner
from ..documents.tree import Document, child, lookup
from ..problems import Place

_MANY = 20_000
"""How many nodes below one are looked at for what an overlay put there."""


def actions_at(
    document: Document, pointer: str, actions: Sequence[ActionCount]
) -> list[tuple[Place, str]]:
    """The places in the overlay that the node at a pointer, or one below it, comes from, with reasons.

    One place an action: the first.
    """
    if not actions:
        return []
    file = actions[0].place.file
    found: dict[Place, tuple[Place, str]] = {}
    for place in _places(document, pointer):
        if place.file == file:
            action = _action_of(place, actions)
            found.setdefault(action.place, (place, action.reason))
    return list(found.values())


def _action_of(place: Place, actions: Sequence[ActionCount]) -> ActionCount:
    """The action that a place in the overlay is inside of: the last that begins before it."""
    before = [a for a in actions if a.place.line <= place.line]
    return max(before or actions[:1], key=lambda a: a.place.line)


def _places(document: Document, pointer: str) -> Iterator[Place]:
    waiting = [(pointer, lookup(document.root, pointer))]
    for _ in range(_MANY):
        if not waiting:
            return
        at, node = waiting.pop()
        yield document.locate(at)
        waiting += [(child(at, key), value) for key, value in reversed(inner(node))]
