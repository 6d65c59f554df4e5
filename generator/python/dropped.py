"""The words of a path that say nothing where they stand, put back where they tell two routes apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from ..api.model import Operation
from .names import snake, words
from .paths import PathParts
from .plurals import singular
from .route import Chain, Route

_NOTHING_TOLD = frozenset({"api", "rest"})
"""Words of a path that all APIs are; a tag tells more."""


def put_back(
    operations: Sequence[Operation],
    paths: dict[str, PathParts],
    first: dict[str, Route],
) -> dict[str, Route]:
    """Puts dropped words back into every chain in which leaving them out made two routes one.

    Words that all of them share tell nothing, and stay away. What stands below such a resource, and
    dropped the same, goes with it.
    """
    users: dict[Route, set[Chain]] = defaultdict(set)
    by_chain: dict[Chain, dict[Chain, Chain]] = defaultdict(dict)
    for op in operations:
        dropped = paths[op.pointer].dropped
        users[first[op.pointer]].add(dropped)
        by_chain[first[op.pointer].chain][dropped] = dropped
    mixed = {route.chain for route, dropped in users.items() if len(dropped) > 1}
    for chain in mixed:
        by_chain[chain] = _telling(by_chain[chain])
    found: dict[str, Route] = {}
    above: dict[tuple[Chain, Chain], Chain] = {}
    for op in operations:
        route, dropped = first[op.pointer], paths[op.pointer].dropped
        if route.chain in mixed:
            told = by_chain[route.chain][dropped]
            if _NOTHING_TOLD.issuperset(map(str.lower, told)) and told:
                told = _beyond(op.tags[:1], route.chain) or told
            back = tuple(snake(word, "version") for word in told)
            above.setdefault((route.chain, dropped), back)
            rest = () if back and route.chain == ("root",) else route.chain
            found[op.pointer] = Route((*back, *rest), route.method)
    for op in operations:
        route, dropped = first[op.pointer], paths[op.pointer].dropped
        if route.chain not in mixed:
            back = _of_above(above, route.chain, dropped)
            found[op.pointer] = Route((*back, *route.chain), route.method)
    return found


def _of_above(
    above: dict[tuple[Chain, Chain], Chain], chain: Chain, dropped: Chain
) -> Chain:
    """The words that were put back into the nearest resource above one, of a path that dropped the same."""
    for depth in range(len(chain) - 1, 0, -1):
        back = above.get((chain[:depth], dropped))
        if back is not None:
            return back
    return ()


def _beyond(tags: Sequence[str], chain: Chain) -> Chain:
    """What tags say that a chain does not: of "v2 messages", beside messages, it is "v2"."""
    own = {singular(word) for segment in chain for word in segment.split("_")}
    said = ([w for w in words(tag) if singular(w.lower()) not in own] for tag in tags)
    return tuple(" ".join(telling) for telling in said if telling)


def _telling(dropped: Iterable[Chain]) -> dict[Chain, Chain]:
    """What is left of each without the words that all begin and end with."""
    rest = {words: words for words in dropped}
    for end in (-1, 0):
        while all(rest.values()) and len({w[end] for w in rest.values()}) == 1:
            rest = {k: w[:-1] if end else w[1:] for k, w in rest.items()}
    return rest
