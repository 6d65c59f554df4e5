"""What a document shows of the pages of its lists, and when that is enough to go by.

Where the way to turn pages is not certain nothing is inferred: to end too early, or to take a page
twice, would be worse than to turn pages by hand.
"""

from __future__ import annotations

from dataclasses import replace

from ..openapi import Specification
from . import paging_words as words
from .definitions import Definition
from .model import Operation
from .paging_answer import Answered, Items, answered, find_items, is_called_like_items
from .paging_request import Sent, sent
from .paging_rules import Doubt, Paging, doubt
from .paging_signs import Signs


def infer(
    spec: Specification, op: Operation, definitions: dict[str, Definition]
) -> Paging | Doubt | None:
    """How an operation turns pages; None where nothing speaks of pages."""
    if op.method not in ("get", "post"):
        return None
    taken = sent(op, definitions)
    answer = answered(op, definitions)
    if answer is None:
        told = _about_pages(taken) if op.method == "get" else None
        if told is None:
            return None
        return doubt(
            f"{told.name!r} is taken, yet the answer is not one JSON object or array",
            "describe the answer as one in the overlay, or say x-pagination: false there",
        )
    if _is_one_thing(op, taken, answer):
        return None
    return _found(spec, op, taken, answer)


def _is_one_thing(op: Operation, taken: list[Sent], answer: Answered) -> bool:
    """Whether an answer is a single thing, whose envelope speaks of pages as those of lists do.

    Below an id a list is told by what is taken, by an array that is called like one, or by an array
    that the answer has nothing beside, but what it says of its page.
    """
    if any(each.name in words.ARGUMENTS for each in taken) or answer.item is not None:
        return False
    if not op.path.rstrip("/").endswith("}"):
        return not answer.arrays
    return not answer.is_page and not any(
        is_called_like_items(op, array) for array in answer.arrays
    )


def _found(
    spec: Specification, op: Operation, taken: list[Sent], answer: Answered
) -> Paging | Doubt | None:
    items = find_items(op, answer)
    found = _weighed(Signs(spec, op, taken, answer, items))
    if not isinstance(found, Paging):
        return found
    if answer.others:
        other = " or ".join(answer.others)
        return doubt(
            f"{found.leads}, yet the answer may be {other} as well",
            "remove that from the answers in the overlay, or say x-pagination: false there",
        )
    if isinstance(items, Items):
        return replace(found, items=items.pointer, item=items.item, answer=answer.type)
    names = ", ".join(member.pointer for member in items)
    if names:
        return doubt(f"{found.leads}, yet each of {names} may be the items")
    return doubt(
        f"{found.leads}, yet the answer has no array of items",
        "describe the array in the overlay, or say x-pagination: false there",
    )


def _weighed(signs: Signs) -> Paging | Doubt | None:
    """The one way to turn pages that the document speaks of, or why there is none.

    Where a server says itself where the next page is, nothing else has to be understood: a number
    that the next page has, and the last one has not, is taken as it is given. A body is sent again
    for a cursor alone.
    """
    is_get = signs.op.method == "get"
    if is_get and (said := signs.link() or signs.url()):
        return said
    cursor, counted = signs.cursor(), signs.counted() if is_get else None
    if not isinstance(counted, Paging):
        return cursor or counted
    if isinstance(cursor, Paging):
        if cursor.parameter == counted.parameter and signs.may_end(cursor.next):
            return cursor
        return doubt(f"{cursor.leads}, or {counted.leads}: which one, is not said")
    other = signs.first(lambda s: s.name in words.CURSORS and s.is_scalar)
    if other is not None:
        return doubt(f"{counted.leads}, yet {other.name!r} is taken as well")
    return counted


def _about_pages(taken: list[Sent]) -> Sent | None:
    """An argument that is there for pages alone."""
    if not any(each.name in words.SIZES for each in taken):
        return None
    counts = words.PAGES | words.ZERO_BASED
    return next((s for s in taken if s.name in counts and s.is_number), None)
