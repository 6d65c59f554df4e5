"""How large and how deep a document may be, and the faults of one that is more."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import fields

from ..data import data
from ..problems import Fatal, Outcome, Place, Problem
from .pointers import COLLECTIONS, JSON, MAP, is_collection

MAX_BYTES = 100 * 1024 * 1024
"""The longest file that is read, in bytes; three times the largest document known."""

MAX_DEPTH = 200
"""How deep collections may nest, aliases expanded; known documents stay below 40.

Python allows about 1,000 nested calls, so every walk over a tree may take four a level.
"""

MAX_NODES = 5_000_000
"""How many nodes a document may have, aliases and merge keys expanded; known ones: 2,000,000."""

MAX_ALIASED = 100_000
"""How many of them aliases and merge keys may add: a few lines can stand for any number."""


@data
class Limits:
    """What a run takes at most; each can be raised, by `--limit` or in vendor.toml.

    `bytes` are those of a file, `nodes` those of a document, of which aliases add `aliased`.
    `alternatives` are the types of one union, those of unions in it included; `applied` counts each
    schema for every other that it is a part of (`allOf`, `$ref`), `members` those of all objects, what
    they take from others included. `scopes` counts each definition that dynamic scopes make of another,
    once for each anchor that it depends on. `download` are the bytes and `seconds` the time of one
    document of the network, `redirects` are those on the way to it, `documents` all that a run fetches:
    in it `downloads` bytes, and `waiting` seconds, which those that are asked for at once count each.
    """

    bytes: int = MAX_BYTES
    nodes: int = MAX_NODES
    aliased: int = MAX_ALIASED
    alternatives: int = 10_000
    applied: int = 100_000
    members: int = 300_000
    scopes: int = 5_000
    download: int = 32 * 1024 * 1024
    seconds: float = 30
    redirects: int = 5
    documents: int = 200
    downloads: int = 256 * 1024 * 1024
    waiting: float = 600


DEFAULT = Limits()

NAMES = tuple(field.name for field in fields(Limits))
"""What the limits are called."""

_current: ContextVar[Limits] = ContextVar("limits", default=DEFAULT)


def current() -> Limits:
    """The limits of the run."""
    return _current.get()


@contextmanager
def limited(limits: Limits) -> Generator[None, None, None]:
    """Reads documents within these limits for as long as it lasts."""
    token = _current.set(limits)
    try:
        yield
    finally:
        _current.reset(token)


def raising(name: str) -> str:
    """How a limit is raised, as the end of a remedy."""
    return (
        f"if it is right, raise the limit: --limit {name}=NUMBER, or {name} = NUMBER "
        "below [limits] in vendor.toml"
    )


def too_deep(place: Place) -> Fatal:
    """What is raised where collections nest deeper than MAX_DEPTH."""
    return Fatal(
        Problem(
            "too-deep",
            Outcome.ERROR,
            f"collections are nested deeper than {MAX_DEPTH} levels",
            "flatten the document here, or move parts of it to components",
            place,
        )
    )


def too_many(place: Place) -> Fatal:
    """What is raised where a document has more nodes than allowed."""
    return Fatal(
        Problem(
            "document-too-large",
            Outcome.ERROR,
            f"the document has more than {current().nodes} nodes, aliases expanded",
            f"split the document, or use fewer aliases; {raising('nodes')}",
            place,
        )
    )


def too_aliased(place: Place) -> Fatal:
    """What is raised where aliases add more nodes than allowed."""
    return Fatal(
        Problem(
            "document-too-large",
            Outcome.ERROR,
            f"aliases and merge keys add more than {current().aliased} nodes",
            f"write out what is needed, or refer to it by $ref; {raising('aliased')}",
            place,
        )
    )


def too_many_alternatives(place: Place) -> Fatal:
    """What is raised where a union is of more types than allowed."""
    return Fatal(
        Problem(
            "document-too-large",
            Outcome.ERROR,
            f"this may be one of more than {current().alternatives} types",
            "list fewer schemas in anyOf and oneOf, also in those of their members; "
            + raising("alternatives"),
            place,
        )
    )


def applied_too_often(place: Place) -> Fatal:
    """What is raised where schemas apply one another more often than allowed."""
    return Fatal(
        Problem(
            "document-too-large",
            Outcome.ERROR,
            f"schemas apply one another more than {current().applied} times",
            f"let fewer schemas build on one another by allOf; {raising('applied')}",
            place,
        )
    )


def too_many_members(place: Place) -> Fatal:
    """What is raised where the objects of a document have more members than allowed."""
    return Fatal(
        Problem(
            "document-too-large",
            Outcome.ERROR,
            f"objects have more than {current().members} members, "
            "what allOf adds to each included",
            "let fewer schemas take their members from one another by allOf; "
            + raising("members"),
            place,
        )
    )


def too_many_scopes(place: Place) -> Fatal:
    """What is raised where definitions are read in more dynamic scopes than allowed."""
    return Fatal(
        Problem(
            "document-too-large",
            Outcome.ERROR,
            f"dynamic scopes make more than {current().scopes} definitions of others, "
            "each counted for every anchor that it depends on",
            "let fewer schemas with a $dynamicAnchor of one name lead here; "
            + raising("scopes"),
            place,
        )
    )


class _Over(Exception):
    """A tree is over a limit; `fault` tells which."""

    def __init__(self, fault: Callable[[Place], Fatal]) -> None:
        super().__init__()
        self.fault = fault


def exceeded(tree: JSON) -> Callable[[Place], Fatal] | None:
    """The fault of a tree that is over a limit; nodes count as often as they are reached."""
    most, nodes = current().nodes, 0

    def count(node: JSON, room: int) -> None:
        nonlocal nodes
        if not room:
            raise _Over(too_deep)
        nodes += len(node)
        if nodes > most:
            raise _Over(too_many)
        # Depth first: what is in a node lies beside it in memory.
        for value in node.values() if type(node) is MAP else node:
            if type(value) in COLLECTIONS:
                count(value, room - 1)

    try:
        if is_collection(tree):
            count(tree, MAX_DEPTH)
    except _Over as over:
        return over.fault
    return None
