"""Types that documents name with their namespaces: `Acme.Api.Models.Pet`, `io.k8s.api.core.v1.Pod`."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence

from .names import pascal
from .paths import is_version

_ASSEMBLY = re.compile(r"`\d+|, [\w.]+, Version=[^\]]*")
"""What .NET writes beside the names of generic types and their arguments."""

_BEGINNING = r"(?:(?<=Of)|(?<=_)|(?<=[^\w.]))"
"""Where another name with its namespace may begin inside of one: `PageOfAcme.Pet`, `Page_Acme.Pet_`."""

_DEEP = 8
"""Steps of a namespace that are tried one by one to tell types apart; beyond them all are taken."""


def without_namespaces(keys: Mapping[str, str]) -> dict[str, str]:
    """Names for those schemas, by pointer, whose keys end in a type's name: without its namespace.

    Where several types are called alike they keep as many of the words before them as tell them apart.
    What is the name of a schema itself is no namespace: `Pet.Status` beside `Pet` keeps it.
    """
    known = set(keys.values())
    types = {p: _ASSEMBLY.sub("", key) for p, key in keys.items() if _is_type(key)}
    roots = {key.partition(".")[0] for key in types.values()}
    known_roots = "|".join(sorted(map(re.escape, roots)))
    inside = re.compile(_BEGINNING + r"(?=(?:" + known_roots + r")\.)")
    parts = {
        pointer: [_steps(part, known) for part in inside.split(key)]
        for pointer, key in types.items()
    }
    taken = {pascal(key) for pointer, key in keys.items() if pointer not in types}
    alike: dict[str, list[str]] = defaultdict(list)
    for pointer, found in parts.items():
        alike[_name(found, 1)].append(pointer)
    names: dict[str, str] = {}
    for pointers in alike.values():
        for told in _wishes({pointer: parts[pointer] for pointer in pointers}):
            if len({*told.values()}) == len(told) and taken.isdisjoint(told.values()):
                names |= told
                break
    return names


def _wishes(parts: dict[str, list[list[str]]]) -> Iterator[dict[str, str]]:
    """Names for types that are called alike, the shortest first, and versions only where nothing else helps."""
    unversioned = {
        pointer: [
            [*(s for s in steps[:-1] if not is_version(s)), steps[-1]]
            for steps in found
        ]
        for pointer, found in parts.items()
    }
    for said in (unversioned, parts):
        deepest = max(len(steps) for found in said.values() for steps in found)
        for depth in sorted({*range(1, min(deepest, _DEEP) + 1), deepest}):
            yield {pointer: _name(found, depth) for pointer, found in said.items()}


def _is_type(key: str) -> bool:
    """Whether a key has a namespace, and behind it what begins with a capital."""
    namespace, _, name = _ASSEMBLY.sub("", key).rpartition(".")
    return bool(namespace) and name[:1].isupper()


def _steps(part: str, known: Collection[str]) -> list[str]:
    """A name with its namespace in steps; a type inside of another is one step with it."""
    *before, name = part.split(".")
    while before and ".".join(before) in known:
        name = f"{before.pop()}.{name}"
    return [*before, name]


def _name(parts: Sequence[Sequence[str]], depth: int) -> str:
    """The class name of what is made of several types, each with so many of its last steps."""
    name = "".join(pascal(".".join(steps[-depth:]), "") for steps in parts)
    return name if name[:1].isidentifier() else f"Model{name}"
