"""What a vendor's operationId says of an operation: its verb, and its words beside the resource's."""

from __future__ import annotations

import re
from collections.abc import Iterable

from .names import snake, words
from .plurals import singular
from .verbs import is_lone_verb

_VERBS = frozenset({"create", "get", "list", "replace", "update", "upsert"})
"""Verbs that HTTP's method and the path alone do not tell apart for certain."""

_USUAL = frozenset(
    {"add", "create", "delete", "fetch", "find", "generate", "get", "list", "remove"}
    | {"replace", "retrieve", "search", "update", "upsert"}
)
"""Verbs that say no more than HTTP's method, or than the path."""


def telling_verb(*texts: str) -> str:
    """The verb that the first of the texts to begin with one begins with, unless HTTP says as much."""
    for text in texts:
        first = "".join(words(text)[:1]).lower()
        if is_lone_verb(first) and first not in _USUAL:
            return first
    return ""


def said_verb(operation_id: str) -> str:
    """The verb that an operationId begins with, also behind a group (`apps_list_alerts`), or "".

    One that offers a choice (`createOrUpdate`) says nothing.
    """
    parts = list(filter(None, re.split(r"[\W_]+", operation_id)))
    for index, part in enumerate(parts[:2]):
        first, *rest = [word.lower() for word in words(part)] or [""]
        if first in _VERBS:
            behind = (rest or [p.lower() for p in parts[index + 1 :]])[:1]
            return "" if behind == ["or"] else first
    return ""


def without_resource(operation_id: str, chain: Iterable[str]) -> str:
    """The operationId in snake case without the resource's own words before or behind it.

    `volumes_delete_byName` of `volumes` is `delete_by_name`, and `RestoreBoards` of `board` is
    `restore`; one that is nothing but the resource stays whole.
    """
    found = snake(operation_id, "call").split("_")
    for segment in chain:
        own = [singular(word) for word in segment.strip("_").split("_")]
        size = len(own)
        if len(found) <= size:
            continue
        if [singular(word) for word in found[:size]] == own:
            found = found[size:]
        elif [singular(word) for word in found[-size:]] == own:
            found = found[:-size]
    return snake("_".join(found), "call")
