"""Documents whose paths name procedures: `/users.list`, `/getUser`, `/twirp/acme.Users/Get`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from .names import snake
from .paths import PathParts, is_version
from .plurals import PREPOSITIONS, is_plural, singular
from .verbs import CALLING, may_be_verb

_DOTTED = re.compile(r"[^\W\d_][\w-]*(\.[^\W\d_][\w-]*)+")
_BOUND = re.compile(r"[)}]/(?P<name>[^/(]+)(\(.*\))?$")
"""What is done to what stands before it in a path."""

_TELLING = PREPOSITIONS - {"of"}


def procedures(
    paths: Mapping[str, PathParts], methods: Mapping[str, set[str]]
) -> dict[str, PathParts]:
    """The parts of all paths, by their templates, with the words of procedures taken apart.

    `methods` are the HTTP methods of each template. One name says nothing: a document names procedures where
    half of all that look like it begin (behind the last dot, if there are any) with a verb.
    """
    found = _undotted(dict(paths))
    firsts = {p.words[0] for p in found.values() if p.words}
    lone = {p.words[0] for p in found.values() if len(p.words) == 1}
    calling = [word for word in lone if _verb(word, CALLING)]
    spoken = [word for word in lone if _verb(word)]
    if len(calling) < 2 or 2 * len(spoken) < len(firsts):
        return found
    split = {
        template: apart
        for template, p in found.items()
        if len(p.words) == 1
        and len(methods[template]) == 1
        and (apart := _apart(p.words[0]))
    }
    names = sorted({name for name, _ in split.values()}, key=is_plural)
    several = {singular(name): name for name in names}
    single = {name for name, doing in split.values() if doing == "get"}
    for template, (name, doing) in split.items():
        if doing == "get" and is_plural(name) and singular(name) in single:
            doing = "list"
        words = (several[singular(name)], doing)
        found[template] = replace(found[template], words=words, doing=True)
    return found


def _verb(word: str, verbs: frozenset[str] = frozenset()) -> str:
    """The verb that a phrase of several words begins with, one of these or any; else ""."""
    first, _, rest = snake(word, "call").partition("_")
    said = first in verbs if verbs else may_be_verb(first)
    return first if said and rest else ""


def _apart(phrase: str) -> tuple[str, str] | None:
    """What a phrase is about, and what it does: of `getUsersByName` that is `users`, `get_by_name`."""
    verb = _verb(phrase)
    if not verb:
        return None
    words = snake(phrase, "call").split("_")[1:]
    end = next((i for i, word in enumerate(words) if word in _TELLING), len(words))
    return ("_".join(words[:end]), "_".join([verb, *words[end:]])) if end else None


def _undotted(paths: dict[str, PathParts]) -> dict[str, PathParts]:
    """The parts with dotted words taken apart, where the document names procedures so."""
    names = {w for p in paths.values() for w in p.words if _DOTTED.fullmatch(w)}
    spoken = [name for name in names if may_be_verb(name.rpartition(".")[2])]
    shared = _shared(names)
    bound = bool(shared) and all(
        (end := _BOUND.search(template)) and end["name"] == p.words[-1]
        for template, p in paths.items()
        if not names.isdisjoint(p.words)
    )
    if not names or not (bound or 2 * len(spoken) >= len(names)):
        return paths
    if not bound and all(len(name.split(".")) == len(shared) + 1 for name in names):
        shared = ()
    return {template: _without(p, names, len(shared)) for template, p in paths.items()}


def _shared(names: Iterable[str]) -> tuple[str, ...]:
    """What all names begin with, before their last dot: the namespace of them all."""
    split = [name.split(".")[:-1] for name in names]
    if len(split) < 2:
        return ()
    found: list[str] = []
    for parts in zip(*split, strict=False):
        if len(set(parts)) > 1:
            break
        found.append(parts[0])
    return tuple(found)


def _without(path: PathParts, names: set[str], shared: int) -> PathParts:
    words: list[str] = []
    dropped = list(path.dropped)
    for word in path.words:
        parts = word.split(".")[shared:] if word in names else [word]
        dropped += [part for part in parts if word in names and is_version(part)]
        words += [part for part in parts if word not in names or not is_version(part)]
    doing = path.doing or bool(path.words and path.words[-1] in names)
    return replace(path, words=tuple(words), dropped=tuple(dropped), doing=doing)
