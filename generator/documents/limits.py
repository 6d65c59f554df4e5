"""How large and how deep a document may be, and the faults of one that is more."""

from __future__ import annotations

from collections.abc import Callable

from ..problems import Fatal, Outcome, Place, Problem
from .pointers import JSON, as_map, is_collection

MAX_BYTES = 100 * 1024 * 1024
"""The longest file that is read, in bytes; three times the largest document known."""

MAX_DEPTH = 200
"""How deep collections may nest, aliases expanded; known documents stay below 40.

Python allows about 1,000 nested calls, so every walk over a tree may take four a level.
"""

MAX_NODES = 5_000_000
"""How many nodes a document may have, aliases and merge keys expanded; known ones: 2,000,000."""

MAX_ALTERNATIVES = 10_000
"""How many types a union may be of, those of unions inside it included; known documents: 200."""

MAX_APPLIED = 100_000
"""How often schemas may apply others (by `allOf` and `$ref`), each counted for every schema that it is
a part of; known documents: 10,000."""

MAX_MEMBERS = 300_000
"""How many members the objects of a document may have, what they take from others counted in each;
known documents: 40,000."""


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
    """What is raised where a document exceeds MAX_NODES."""
    return Fatal(
        Problem(
            "document-too-large",
            Outcome.ERROR,
            f"the document has more than {MAX_NODES} nodes, aliases expanded",
            "split the document, or use fewer aliases",
            place,
        )
    )


def too_many_alternatives(place: Place) -> Fatal:
    """What is raised where a union exceeds MAX_ALTERNATIVES."""
    return Fatal(
        Problem(
            "document-too-large",
            Outcome.ERROR,
            f"this may be one of more than {MAX_ALTERNATIVES} types",
            "list fewer schemas in anyOf and oneOf, also in those of their members",
            place,
        )
    )


def applied_too_often(place: Place) -> Fatal:
    """What is raised where schemas exceed MAX_APPLIED."""
    return Fatal(
        Problem(
            "document-too-large",
            Outcome.ERROR,
            f"schemas apply one another more than {MAX_APPLIED} times",
            "let fewer schemas build on one another by allOf",
            place,
        )
    )


def too_many_members(place: Place) -> Fatal:
    """What is raised where the objects of a document exceed MAX_MEMBERS."""
    return Fatal(
        Problem(
            "document-too-large",
            Outcome.ERROR,
            f"objects have more than {MAX_MEMBERS} members, what allOf adds to each included",
            "let fewer schemas take their members from one another by allOf",
            place,
        )
    )


def exceeded(tree: JSON) -> Callable[[Place], Fatal] | None:
    """The fault of a tree that is over a limit; nodes count as often as they are reached."""
    level: list[JSON] = [tree] if is_collection(tree) else []
    depth = nodes = 0
    while level:
        depth += 1
        nodes += sum(map(len, level))
        if depth > MAX_DEPTH:
            return too_deep
        if nodes > MAX_NODES:
            return too_many
        level = [
            value
            for node in level
            for value in (as_map(node).values() if type(node) is dict else node)
            if type(value) is dict or type(value) is list
        ]
    return None
