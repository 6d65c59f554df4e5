"""The way from the pointer that was asked for to the node that it means, through references."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from ..data import data
from ..documents.identifiers import Identifiers
from ..documents.pointers import inner
from ..documents.tree import (
    JSON,
    Document,
    as_map,
    child,
    lookup,
    parse_ref_fragment,
    split,
)
from ..problems import Fatal, Outcome, Problem


@data
class Hop:
    """A `$ref` on the way: the pointer of the object that holds it, and what it says."""

    pointer: str
    ref: str


@data
class Trail:
    """The pointer of a node, and the references that were followed to come to it.

    The last `ending` of them stand in place of the node itself, those before in place of a node
    around it.
    """

    pointer: str
    hops: tuple[Hop, ...] = ()
    ending: int = 0

    @property
    def same(self) -> tuple[str, ...]:
        """The pointers that stand for the node itself, the one that was asked for first."""
        ending = self.hops[len(self.hops) - self.ending :]
        return (*(hop.pointer for hop in ending), self.pointer)


def as_pointer(asked: str) -> str:
    """The JSON Pointer that was meant: with or without `#`, or an operation as `GET /path`."""
    method, space, path = asked.strip().partition(" ")
    if space and path.strip().startswith("/") and method.isalpha():
        return child(child("/paths", path.strip()), method.lower())
    pointer = parse_ref_fragment(asked) if asked.startswith("#") else asked
    return pointer if pointer.startswith("/") or not pointer else f"/{pointer}"


def follow(document: Document, pointer: str) -> Trail:
    """The node at a pointer; a `$ref` is followed where the way leads on, and at the end.

    Raises Fatal "pointer-to-nowhere", with the nearest node that there is and near spellings.
    """
    references = Identifiers(document.root)
    here, node = "", document.root
    hops: list[Hop] = []
    for key in split(pointer):
        if key not in _keys(node):
            here, node = _through(references, document, here, node, hops)
        if key not in _keys(node):
            raise Fatal(_nowhere(document, pointer, here, node, key))
        here = child(here, key)
        node = lookup(node, child("", key))
    passed = len(hops)
    here, _ = _through(references, document, here, node, hops)
    return Trail(here, tuple(hops), len(hops) - passed)


def _through(
    references: Identifiers, document: Document, here: str, node: JSON, hops: list[Hop]
) -> tuple[str, JSON]:
    """Where the `$ref`s of a node lead in the end; where one leads nowhere, its own place."""
    while isinstance(ref := as_map(node).get("$ref"), str):
        target = references.resolve(ref, here) or references.resolve_around(ref, here)
        if target is None or any(hop.pointer == here for hop in hops):
            break
        hops.append(Hop(here, ref))
        here, node = target, lookup(document.root, target)
    return here, node


def _keys(node: JSON) -> list[str]:
    return [str(key) for key, _ in inner(node)]


def _nowhere(
    document: Document, pointer: str, here: str, node: JSON, key: str
) -> Problem:
    keys = _keys(node)
    near = [child(here, name) for name in _near(key, keys)]
    if near:
        remedy = f"did you mean {' or '.join(f'#{name}' for name in near)}?"
    elif keys:
        shown = ", ".join(keys[:10]) + (", ..." if len(keys) > 10 else "")
        remedy = f"there it has {shown}"
    else:
        remedy = "it has nothing inside"
    return Problem(
        "pointer-to-nowhere",
        Outcome.ERROR,
        f"nothing stands at #{pointer}; the nearest node is #{here}",
        remedy,
        document.locate(here),
        here,
    )


def _near(key: str, keys: Iterable[str]) -> list[str]:
    """The keys that may have been meant, the nearest first; case does not count."""
    lower: dict[str, list[str]] = {}
    for name in keys:
        lower.setdefault(name.lower(), []).append(name)
    found = difflib.get_close_matches(key.lower(), lower, n=3, cutoff=0.6)
    return [name for match in found for name in lower[match]][:3]
