"""The tree of resources: which attribute of the client leads to which operation."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from ..api.media import is_json
from ..api.model import Definition, Model, Operation
from ..api.types import Array, ModelRef, Type
from .names import digest, is_plural, safe, settle, snake, spelled
from .paths import PathParts, path_parts
from .results import success

_VERBS = {"head": "head", "options": "options", "trace": "trace", "delete": "delete"}


@dataclass(frozen=True, slots=True)
class Route:
    """Where an operation stands: the chain of resources, then the method."""

    chain: tuple[str, ...]
    method: str

    @property
    def call(self) -> str:
        """The dotted path from the client."""
        return ".".join((*self.chain, self.method))


def routes(
    operations: Sequence[Operation],
    definitions: dict[str, Definition],
    *,
    by_id: bool = False,
    reserved: frozenset[str] = frozenset(),
    given: dict[str, str] | None = None,
) -> dict[str, Route]:
    """A route for each operation, by its pointer.

    `by_id` names methods by operationId. Where dropping words of the path made two routes one, the
    dropped words come back first, then `by_<parameter>`, then the operationId.
    """
    paths = {op.pointer: path_parts(op.path) for op in operations}
    shapes = _Shapes([paths[op.pointer] for op in operations], operations)
    first: dict[str, Route] = {}
    for op in operations:
        path = paths[op.pointer]
        chain, method = shapes.route(op, path, definitions)
        if by_id and op.operation_id:
            method = snake(op.operation_id, "call")
        first[op.pointer] = Route(chain, method)
    first = _put_back(operations, paths, first)
    return _settle(operations, paths, first, reserved, given or {})


class _Shapes:
    """What the paths of a document, seen together, say about each of their words."""

    def __init__(
        self, paths: Sequence[PathParts], operations: Sequence[Operation]
    ) -> None:
        self.methods: dict[tuple[str, ...], set[str]] = defaultdict(set)
        self.open: set[tuple[str, ...]] = set()
        self.children: dict[tuple[str, ...], set[str]] = defaultdict(set)
        for path, op in zip(paths, operations, strict=True):
            if path.ends_open:
                self.open.add(path.words)
            else:
                self.methods[path.words].add(op.method)
            for depth in range(len(path.words)):
                self.children[path.words[:depth]].add(path.words[depth])
        self.patched = {op.path for op in operations if op.method == "patch"}

    def is_action(self, words: tuple[str, ...], *, below: bool = False) -> bool:
        """Whether the last word is a verb: posted to and nothing else, with verbs alone below it.

        A plural is a thing, unless it stands `below` a verb (`search`, `search/groups`).
        """
        if len(words) < 2 or words in self.open or (is_plural(words[-1]) and not below):
            return False
        methods = self.methods.get(words, set())
        if methods - {"post"}:
            return False
        below = below or bool(methods)
        return all(
            self.is_action((*words, name), below=below)
            for name in self.children.get(words, ())
        )

    def route(
        self, op: Operation, path: PathParts, definitions: dict[str, Definition]
    ) -> tuple[tuple[str, ...], str]:
        words = path.words
        if op.method == "post" and not path.ends_open:
            cut = next(
                (n for n in range(2, len(words)) if self.is_action(words[:n])),
                len(words),
            )
            cut -= self.is_action(words[:cut])
            if cut < len(words):
                return _chain(words[:cut]), "_".join(
                    snake(word, "call") for word in words[cut:]
                )
        return _chain(words), self._method(op, path, definitions)

    def _method(
        self, op: Operation, path: PathParts, definitions: dict[str, Definition]
    ) -> str:
        match op.method:
            case "get":
                return "list" if self._lists(op, path, definitions) else "get"
            case "post":
                return "update" if path.ends_open else "create"
            case "put":
                return "replace" if op.path in self.patched else "update"
            case "patch":
                return "update"
            case other:
                return _VERBS.get(other, snake(other, "call"))

    def _lists(
        self, op: Operation, path: PathParts, definitions: dict[str, Definition]
    ) -> bool:
        answer = _answer(op)
        if answer is not None and _is_array(answer, definitions):
            return True
        if path.ends_open or not path.words:
            return False
        if path.words in self.open:
            return True
        return (
            is_plural(path.words[-1])
            and answer is not None
            and _wraps_array(answer, definitions)
        )


def _chain(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(snake(word, "resource") for word in words) or ("root",)


def _answer(op: Operation) -> Type | None:
    for answer in success(op):
        for content in answer.contents:
            if is_json(content.media_type):
                return content.type
    return None


def _is_array(type_: Type, definitions: dict[str, Definition]) -> bool:
    for _ in range(10):
        if isinstance(type_, Array):
            return True
        if not isinstance(type_, ModelRef):
            return False
        definition = definitions.get(type_.pointer)
        if definition is None or isinstance(definition, Model):
            return False
        type_ = definition.type
    return False


def _wraps_array(type_: Type, definitions: dict[str, Definition]) -> bool:
    if not isinstance(type_, ModelRef):
        return False
    definition = definitions.get(type_.pointer)
    return (
        isinstance(definition, Model)
        and sum(_is_array(p.type, definitions) for p in definition.properties) == 1
    )


def _put_back(
    operations: Sequence[Operation],
    paths: dict[str, PathParts],
    first: dict[str, Route],
) -> dict[str, Route]:
    """Puts dropped words back into every chain in which leaving them out made two routes one."""
    users: dict[Route, set[tuple[str, ...]]] = defaultdict(set)
    for op in operations:
        users[first[op.pointer]].add(paths[op.pointer].dropped)
    mixed = {route.chain for route, dropped in users.items() if len(dropped) > 1}
    found: dict[str, Route] = {}
    for op in operations:
        route = first[op.pointer]
        if route.chain in mixed:
            words = (snake(word, "version") for word in paths[op.pointer].dropped)
            route = Route((*words, *route.chain), route.method)
        found[op.pointer] = route
    return found


def _settle(
    operations: Sequence[Operation],
    paths: dict[str, PathParts],
    first: dict[str, Route],
    reserved: frozenset[str],
    given: dict[str, str],
) -> dict[str, Route]:
    resources = {
        route.chain[: depth + 1]
        for route in first.values()
        for depth in range(len(route.chain))
    }
    safe_chain = {
        chain: tuple(
            safe(word, reserved if index == 0 else frozenset())
            for index, word in enumerate(chain)
        )
        for chain in {route.chain for route in first.values()}
    }
    by_chain: dict[tuple[str, ...], list[Operation]] = defaultdict(list)
    for op in operations:
        by_chain[first[op.pointer].chain].append(op)
    found: dict[str, Route] = {}
    for chain, members in by_chain.items():
        taken = [c[-1] for c in resources if c[:-1] == chain]
        wishes = Counter(first[op.pointer].method for op in members)
        order = sorted(
            members,
            key=lambda op: (
                wishes[first[op.pointer].method] > 1
                and len(paths[op.pointer].parameters)
            ),
        )
        names = settle(
            [
                (op.pointer, _methods(op, paths[op.pointer], first[op.pointer]))
                for op in order
            ],
            taken=taken,
            given={
                op.pointer: method
                for op in members
                if (method := _given(given.get(op.pointer), safe_chain[chain]))
                is not None
            },
        )
        for op in members:
            found[op.pointer] = Route(safe_chain[chain], names[op.pointer])
    return found


def _given(call: str | None, chain: tuple[str, ...]) -> str | None:
    """The method of a call that was given before, when it still stands on the same resource."""
    if call is None:
        return None
    *before, method = call.split(".")
    return method if tuple(before) == chain else None


def _methods(op: Operation, path: PathParts, route: Route) -> list[str]:
    pinned = snake(op.pinned_name, "call") if op.pinned_name else ""
    wish = safe(pinned or route.method)
    last = snake(path.parameters[-1], "parameter") if path.parameters else ""
    every = "_and_".join(snake(name, "parameter") for name in path.parameters)
    found = [wish]
    if op.pinned_name:
        found.append(safe(route.method))
    if last:
        found += [f"{route.method}_by_{last}", f"{route.method}_by_{every}"]
    if op.operation_id:
        found.append(safe(snake(op.operation_id, "call")))
    found.append(safe(snake(spelled(f"{op.method}{op.path}"), "call")))
    found.append(f"{route.method}_{digest(op.pointer)}")
    return found
