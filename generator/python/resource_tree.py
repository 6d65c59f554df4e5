"""The resources of an API as classes, each with its children and operations."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence

from ..api.model import Api, Operation
from ..data import data
from .lock import Names
from .names import digest, pascal, safe
from .prose import ended
from .route import Chain, Route


@data
class Resource:
    """A node of the tree of resources, with its children and operations in document order.

    `about` is a sentence on it.
    """

    chain: Chain
    class_name: str
    about: str
    children: tuple[Chain, ...]
    operations: tuple[Operation, ...]


def _class_names(
    chains: Sequence[Chain], client: str, taken: frozenset[str], given: Names
) -> dict[Chain, str]:
    """The classes of resources, parents first, apart from what else their modules see.

    That is the class of the parent (the client), those of its other children, and what is `taken`.
    """
    found: dict[Chain, str] = {(): client}
    seen: dict[Chain, set[str]] = {}
    for chain in chains:
        parent = chain[:-1]
        beside = seen.setdefault(parent, {found[parent], f"Async{found[parent]}"})
        before = filter(None, [given.get(".".join(chain))])
        for wish in itertools.chain(before, _wishes(chain)):
            pair = {wish, f"Async{wish}"}
            if beside.isdisjoint(pair) and taken.isdisjoint(pair):
                found[chain] = wish
                beside |= pair
                break
        else:
            raise AssertionError(f"every class name for {chain!r} is taken")
    return found


def _wishes(chain: Chain) -> Iterator[str]:
    """The classes that a resource may be, the best first."""
    name = safe(pascal(chain[-1], "Resource"))
    yield name
    yield f"{name}Resource"
    whole = "".join(map(pascal, chain))
    yield f"{whole}Resource"
    yield f"{name}{pascal(digest(whole))}"


def resource_tree(
    api: Api,
    found: dict[str, Route],
    client: str,
    taken: frozenset[str],
    given: Names,
) -> dict[Chain, Resource]:
    """Every resource by its chain; its class is called as `given`, or apart from what is `taken`."""
    chains: dict[Chain, None] = {}
    held: dict[Chain, list[Operation]] = {}
    for op in api.operations:
        chain = found[op.pointer].chain
        for depth in range(1, len(chain) + 1):
            chains.setdefault(chain[:depth])
        held.setdefault(chain, []).append(op)
    names = _class_names(sorted(chains), client, taken, given)
    children: dict[Chain, list[Chain]] = {}
    for chain in chains:
        children.setdefault(chain[:-1], []).append(chain)
    return {
        chain: Resource(
            chain,
            names[chain],
            _about(api, chain, held.get(chain, ())),
            tuple(sorted(children.get(chain, ()))),
            tuple(held.get(chain, ())),
        )
        for chain in sorted(chains)
    }


def _about(api: Api, chain: Chain, operations: Iterable[Operation]) -> str:
    """What a resource is about: the description of the one tag that all its operations share.

    Different tags may stand under one (OAS 3.2.0 section 4.22.1), which they share then.
    """
    tags = {tag for op in operations for tag in op.tags}
    parents = api.tag_parents
    while len(tags) > 1 and not tags.isdisjoint(parents):
        tags = {parents.get(tag, tag) for tag in tags}
    described = api.tags.get(next(iter(tags))) if len(tags) == 1 else None
    if described:
        return ended(described.strip().split("\n\n")[0])
    return f"Operations on `{'.'.join(chain)}`."
