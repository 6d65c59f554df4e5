"""What the name of an operation takes from its summary and its parameters, and from nothing else of them."""

from __future__ import annotations

from typing import TypeAlias

from ..api.model import Operation
from .names import first_word
from .route import Route
from .said import said_verb, told_apart
from .verbs import is_lone_verb, may_be_verb

Heard: TypeAlias = tuple[str, str, str, tuple[str, ...]]


def heard(op: Operation, wanted: Route | None) -> Heard:
    """What names hear of an operation: the words that its summary begins with, where they are verbs.

    Where others want its name as well, `wanted` is the route that it would have alone: then also what the
    summary tells it apart by, and the query parameters that have to be given. Operations of which the
    same is heard are called the same, if nothing else of them differs but texts and parameters.
    """
    said = op.text.summary
    first = first_word(said).lower()
    opening = first if may_be_verb(first) or is_lone_verb(first) else ""
    if wanted is None:
        return opening, said_verb(said), "", ()
    return (
        opening,
        said_verb(said),
        told_apart(said, wanted.chain, wanted.method),
        tuple(asked(op)),
    )


def asked(op: Operation) -> list[str]:
    """The query parameters that a call has to give."""
    return [p.name for p in op.parameters if p.location == "query" and p.required]
