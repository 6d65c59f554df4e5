"""What a vendor's operationId says of an operation: its verb, and its words beside the resource's."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import dropwhile

from ..openapi.at import METHODS
from .names import first_word, snake, words
from .plurals import PREPOSITIONS, singular
from .verbs import is_lone_verb, may_be_verb

_VERBS = frozenset({"create", "get", "list", "replace", "update", "upload", "upsert"})
"""Verbs that HTTP's method and the path alone do not tell apart for certain."""

_USUAL = frozenset(
    {
        "add",
        "create",
        "delete",
        "destroy",
        "fetch",
        "find",
        "generate",
        "get",
        "list",
        "remove",
    }
    | {"replace", "retrieve", "search", "update", "upsert"}
)
"""Verbs that say no more than HTTP's method, or than the path."""


_ARTICLES = frozenset({"a", "an", "the"})
_CONNECTING = frozenset({"and", "or"})
_MOST_TOLD = 4
"""How many words behind its verb are a name, and no sentence yet."""

_DIGEST = re.compile(r"[._-](?=[a-f]*[0-9])[0-9a-f]{4}$")
"""What a program made of an operation, to tell its operationId from others: `getReport.1de3`."""


def telling_verb(*texts: str) -> str:
    """The verb that the first of the texts to begin with one begins with, unless HTTP says as much."""
    for text in texts:
        first = first_word(text).lower()
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


def says_upload(operation_id: str, summary: str) -> bool:
    """Whether a vendor says that something is uploaded.

    An operationId that a program made, of HTTP's method and the path, leaves it to the summary.
    """
    first = first_word(operation_id).lower()
    said = summary if not first or first in METHODS else operation_id
    return said_verb(said) == "upload"


def says_done(operation_id: str, last: str) -> bool:
    """Whether a path's last word is what an operationId says is done: `setNote`, of `set_dag_run_note`.

    It may say so behind a group (`NotesController_setNote`). `changeRequestUpdate` is about a
    `changeRequest`: the verb stands behind it.
    """
    path = _phrase(last)
    return bool(path) and any(
        _is_said(path, words(said)) for said in _told(operation_id)
    )


def says_doing(summary: str, last: str) -> bool:
    """Whether a path's last word is what a summary begins to say is done: `changePassword`, of `Change password`."""
    path = _phrase(last)
    return (
        bool(path) and may_be_verb(path[0]) and first_word(summary).lower() == path[0]
    )


def _phrase(word: str) -> list[str]:
    """The words of what may be said to be done to one thing; none where it is several."""
    found = [each.lower() for each in words(word)]
    return found if len(found) > 1 and singular(found[-1]) == found[-1] else []


def _told(operation_id: str) -> Iterator[str]:
    yield operation_id
    _, *behind = list(filter(None, re.split(r"[\W_]+", operation_id))) or [""]
    if len(behind) == 1 and len(words(behind[0])) > 1:
        yield behind[0]


def _is_said(path: list[str], told: Sequence[str]) -> bool:
    said = [word.lower() for word in told]
    if path[:1] != said[:1]:
        return False
    behind = said[len(path) :] if said[: len(path)] == path else []
    return not any(is_lone_verb(word) or word in METHODS for word in behind)


def told_apart(text: str, chain: Iterable[str], method: str) -> str:
    """The name that a vendor's words give an operation beside others that want to be called `method`.

    It is what they say beyond the resource, behind the verb: of `thread.run`, `createThreadAndRun` is
    `create_thread_and_run`, and of `droplet.actions`, `dropletActions_post_byTag` is `create_by_tag`.
    "" where they say nothing more, or too much.
    """
    segments = [[singular(w) for w in s.strip("_").split("_")] for s in chain]
    own = {word for segment in segments for word in segment}
    said = (word.lower() for word in words(_DIGEST.sub("", text)))
    verb, *tail = [*_without(said, own)] or [""]
    if verb not in METHODS and not is_lone_verb(verb):
        return ""
    whole = tail = [word for word in tail if word not in _ARTICLES]
    if tail[:1] == ["or"] and is_lone_verb("".join(tail[1:2])):
        return snake("_".join([verb, *tail[:2]]), "call")
    doing = [singular(word) for word in method.split("_")]
    tail = [*_without(tail, {*own, *doing})]
    tail = [*_without(reversed(tail), {*segments[-1], *doing})][::-1]
    if not tail or set(tail) <= {"id", "ids"}:
        return ""
    if tail[0] in _CONNECTING or tail[-1] in _CONNECTING | PREPOSITIONS:
        tail = [*_without(whole, set(doing))]
    if len(tail) > _MOST_TOLD or not {*doing}.isdisjoint(tail):
        return ""
    telling = verb not in METHODS and verb not in _USUAL
    return snake("_".join([verb if telling else method, *tail]), "call")


def _without(said: Iterable[str], own: set[str]) -> Iterator[str]:
    """What is said, from the first word on that is none of the resource's own."""
    return dropwhile(lambda word: singular(word) in own, said)


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
