"""The tree of resources: which attribute of the client leads to which operation."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from ..api.definitions import Definition
from ..api.model import Operation
from .dropped import put_back
from .heard import asked
from .methods import Shapes
from .names import counted, digest, safe, settle, snake, spelled
from .paths import PathParts, path_parts
from .procedures import procedures
from .reserved import RESOURCE
from .route import Chain, Route
from .said import telling_verb, told_apart, without_resource
from .subjects import Subjects
from .verbs import is_verb

_ON_ONE = frozenset({"delete", "patch", "put"})
"""Methods that most often mean one thing, so that the plain name is not for all of them at once."""


_DEEPEST = 20
"""How many resources may stand in one another: each is a folder, and a path has an end."""


def routes(
    operations: Sequence[Operation],
    definitions: dict[str, Definition],
    *,
    by_id: bool = False,
    reserved: frozenset[str] = frozenset(),
    given: dict[str, str] | None = None,
) -> tuple[dict[str, Route], dict[str, Route]]:
    """A route for each operation, by its pointer; and the routes that others wanted as well.

    A pinned call stays what the overlay says, and one that is `given` what it was: everything else
    makes way for them. `by_id` names methods by operationId. Where dropping words of the path made
    two routes one, the dropped words come back first, then `by_<parameter>`, then the operationId.
    """
    methods: dict[str, set[str]] = defaultdict(set)
    for op in operations:
        methods[op.path].add(op.method)
    parts = procedures({path: path_parts(path) for path in methods}, methods)
    paths = {op.pointer: parts[op.path] for op in operations}
    shapes = Shapes([paths[op.pointer] for op in operations], operations)
    subjects = Subjects(operations, parts)
    first: dict[str, Route] = {}
    for op in operations:
        words, method = shapes.route(op, paths[op.pointer], definitions)
        words = words or subjects.of(op)
        if by_id and op.operation_id:
            method = snake(op.operation_id, "call")
        chain = _pinned_chain(op)
        first[op.pointer] = Route(chain or _chain(words), method)
    free = [op for op in operations if not _pinned_chain(op)]
    first |= put_back(free, paths, first)
    settling = _Settling(operations, paths, first, reserved)
    return settling.settled(given or {}), settling.contested


def _chain(words: Iterable[str]) -> Chain:
    found = tuple(snake(counted(word), "resource") for word in words) or ("root",)
    if len(found) <= _DEEPEST:
        return found
    last = snake("_".join(found[_DEEPEST - 1 :]), "resource")
    return (*found[: _DEEPEST - 1], last)


def _pinned_chain(op: Operation) -> Chain:
    """The resource that the overlay pins: for the path, or for the operation before the last dot."""
    before, _, _ = op.pinned_name.rpartition(".")
    said = before or op.pinned_resource
    return _chain(filter(None, said.split("."))) if said else ()


class _Settling:
    """Gives every operation a route of its own.

    `contested` are those that operations did not get as others have them, by pointer.
    """

    def __init__(
        self,
        operations: Sequence[Operation],
        paths: dict[str, PathParts],
        first: dict[str, Route],
        reserved: frozenset[str],
    ) -> None:
        self._operations = operations
        self._paths = paths
        self._first = first
        self._reserved = reserved
        self.contested: dict[str, Route] = {}

    def settled(self, given: dict[str, str]) -> dict[str, Route]:
        kept = self._kept(given)
        found = dict(kept)
        rest = [op for op in self._operations if op.pointer not in kept]
        calls = {(*route.chain, route.method) for route in kept.values()}
        by_chain: dict[Chain, list[Operation]] = defaultdict(list)
        for op in rest:
            chain = self._safe(self._first[op.pointer].chain, calls)
            by_chain[chain].append(op)
        chains = {*by_chain, *(route.chain for route in kept.values())}
        resources = {
            chain[: depth + 1] for chain in chains for depth in range(len(chain))
        }
        beside: dict[Chain, list[str]] = defaultdict(list)
        for resource in sorted(resources | calls):
            beside[resource[:-1]].append(resource[-1])
        for chain, members in by_chain.items():
            names = self._methods(members, beside[chain])
            found |= {pointer: Route(chain, name) for pointer, name in names.items()}
        return {op.pointer: found[op.pointer] for op in self._operations}

    def _kept(self, given: dict[str, str]) -> dict[str, Route]:
        """The calls that are settled already: pinned ones, then those that were given before."""
        kept: dict[str, Route] = {}
        used: set[Route] = set()
        for op in self._operations:
            if op.pinned_name:
                chain = self._safe(self._first[op.pointer].chain, set())
                name = safe(snake(op.pinned_name.rpartition(".")[2], "call"))
                route = Route(chain, name)
            elif op.pointer in given and not op.pinned_resource:
                *before, method = given[op.pointer].split(".")
                route = Route(tuple(before) or ("root",), method)
            else:
                continue
            if route not in used:
                used.add(route)
                kept[op.pointer] = route
        resources = {
            route.chain[: depth + 1]
            for route in kept.values()
            for depth in range(len(route.chain))
        }
        return {
            pointer: route
            for pointer, route in kept.items()
            if (*route.chain, route.method) not in resources
        }

    def _safe(self, chain: Chain, calls: set[Chain]) -> Chain:
        """The chain in words that nothing else is called: no keyword, no method given before."""
        found: Chain = ()
        for index, word in enumerate(chain):
            word = safe(word, RESOURCE if index else self._reserved)
            found = (*found, word)
            if found in calls:
                found = (*found[:-1], f"{word}_resource")
        return found

    def _methods(self, members: list[Operation], taken: list[str]) -> dict[str, str]:
        wishes = Counter(self._first[op.pointer].method for op in members)
        listing = {
            op.path for op in members if self._first[op.pointer].method == "list"
        }
        verbs = {op.pointer: _told(op) for op in members}
        told = Counter((self._first[p].method, verb) for p, verb in verbs.items())
        common = self._common(members)
        longest: dict[str, int] = defaultdict(int)
        for op in members:
            wish, own = self._first[op.pointer].method, self._paths[op.pointer]
            longest[wish] = max(longest[wish], len(own.parameters))

        def rank(op: Operation) -> tuple[bool, bool, bool, bool, bool, int]:
            path = self._paths[op.pointer]
            several = wishes[self._first[op.pointer].method] > 1
            lists = op.path in listing
            shorter = len(path.parameters) < longest[self._first[op.pointer].method]
            bulk = (
                lists and shorter if path.ends_open else lists or op.method == "delete"
            )
            return (
                bool(path.variant),
                several and op.method in _ON_ONE and bulk,
                several and path.fixed,
                self._reads_by_post(op),
                several
                and (path.ends_open or bool(self._told_apart(op, op.operation_id))),
                several and len(path.parameters),
            )

        def alone(op: Operation) -> str:
            """The vendor's own verb, where no other that wants the same name has it."""
            verb = verbs[op.pointer]
            return verb if told[self._first[op.pointer].method, verb] == 1 else ""

        return settle(
            [
                (op.pointer, self._wishes(op, wishes, alone(op), common))
                for op in sorted(members, key=rank)
            ],
            taken=taken,
        )

    def _told_apart(self, op: Operation, text: str) -> str:
        route = self._first[op.pointer]
        return told_apart(text, route.chain, route.method)

    def _apart(self, op: Operation, text: str) -> Iterator[str]:
        told = self._told_apart(op, text)
        if told:
            yield safe(told)

    def _reads_by_post(self, op: Operation) -> bool:
        """Whether a POST gets what a GET might, asked for by more than an address can hold."""
        return op.method == "post" and self._first[op.pointer].method in {"get", "list"}

    def _common(self, members: list[Operation]) -> dict[str, set[str]]:
        """The parameters of paths that all members have which want one name: they tell none apart."""
        common: dict[str, set[str]] = {}
        for op in members:
            own = {*self._paths[op.pointer].parameters}
            common.setdefault(
                self._first[op.pointer].method, {*own}
            ).intersection_update(own)
        return common

    def _wishes(
        self,
        op: Operation,
        wishes: Counter[str],
        told: str,
        common: dict[str, set[str]],
    ) -> Iterator[str]:
        """The names that a method may take, the best first."""
        path, route = self._paths[op.pointer], self._first[op.pointer]
        method = route.method
        found = [safe(method)]
        if path.variant:
            words = [snake(word, "call") for word in path.variant]
            joined = "_".join(words)
            told = safe(joined) if is_verb(words[0]) else f"{method}_{joined}"
            found.insert(wishes[method] == 1, told)
        if told:
            found.append(safe(told))
        yield from found
        if not path.ends_open:
            yield from self._apart(op, op.operation_id)
        # Who gets as far as here is called by what `heard` tells, or by less.
        self.contested[op.pointer] = route
        if not path.ends_open:
            yield from self._apart(op, op.text.summary)
        given = path.parameters or asked(op)
        if given and not path.fixed and not self._reads_by_post(op):
            telling = [name for name in given if name not in common[method]]
            last = snake((telling or given)[-1], "parameter")
            every = "_and_".join(snake(name, "parameter") for name in given)
            yield from (f"{method}_by_{last}", f"{method}_by_{every}")
        if op.method in _ON_ONE and not path.parameters:
            yield f"{method}_many" if op.body else f"{method}_all"
        if op.operation_id:
            yield safe(without_resource(op.operation_id, route.chain))
            yield safe(snake(op.operation_id, "call"))
        yield safe(snake(spelled(f"{op.method}{op.path}"), "call"))
        yield f"{method}_{digest(op.pointer)}"


def _told(op: Operation) -> str:
    """The verb that the summary or the operationId begins with, where it says more than HTTP."""
    return telling_verb(op.text.summary, op.operation_id)
