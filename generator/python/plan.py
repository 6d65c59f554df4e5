"""All names and places of one API, settled before a line is written."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..api.addresses import Address
from ..api.model import Api, Definition, Operation, definition_references
from .model_names import ModelNames, headers_name
from .names import digest, pascal, safe, settle
from .placement import Placement, place, written_references
from .reserved import CLIENT, MODELS, RUNTIME
from .resources import Route, routes

@dataclass(frozen=True, slots=True)
class Settings:
    """What `vendor.toml` or the command line says about one package."""

    package: str
    client: str
    origin: str
    runtime_depth: int = 1
    naming: str = "path"
    environment: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Lock:
    """Names given before, by pointer: methods as dotted calls, definitions as class names."""

    calls: dict[str, str]
    models: dict[str, str]


NO_LOCK = Lock({}, {})


@dataclass(frozen=True, slots=True)
class Resource:
    """A node of the tree of resources, with its children and operations in document order."""

    chain: tuple[str, ...]
    class_name: str
    children: tuple[tuple[str, ...], ...]
    operations: tuple[Operation, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """Every decision about names and modules."""

    api: Api
    settings: Settings
    routes: dict[str, Route]
    names: dict[str, str]
    placement: Placement
    resources: dict[tuple[str, ...], Resource]
    headers: dict[str, str]

    def locate(self, pointer: str) -> tuple[str, str]:
        """The name of a definition and the dotted module that it is in."""
        return self.names[pointer], f"models.{self.placement.module_of[pointer]}"

    def resource_module(self, chain: tuple[str, ...]) -> str:
        """The dotted module of a resource below the API's package."""
        return ".".join(("resources", *chain))

    def is_package(self, chain: tuple[str, ...]) -> bool:
        """Whether a resource is a folder: it has others inside."""
        return bool(self.resources[chain].children)

    @property
    def lock(self) -> Lock:
        """The names to keep for the next time."""
        return Lock(
            {pointer: route.call for pointer, route in self.routes.items()}, dict(self.names)
        )


def make_plan(
    api: Api,
    addresses: dict[str, Address],
    settings: Settings,
    lock: Lock = NO_LOCK,
    pinned: dict[str, str] | None = None,
) -> Plan:
    """Settles every name of an API; names in the lock are kept where they still fit."""
    api = replace(api, definitions=_referred(api))
    found = routes(
        api.operations,
        api.definitions,
        by_id=settings.naming == "operation-id",
        reserved=CLIENT | {argument.name for argument in api.arguments},
        given=lock.calls,
    )
    given = ModelNames(api, addresses, found, lock.models, pinned or {}).names
    names = {pointer: given[pointer] for pointer in api.definitions}
    resources = _resources(api, found, frozenset(names.values()))
    headers = settle(
        [
            (
                op.pointer,
                [
                    safe(headers_name(op, found[op.pointer]), MODELS),
                    f"{''.join(map(pascal, found[op.pointer].chain))}"
                    f"{pascal(found[op.pointer].method)}Headers",
                    f"{pascal(digest(op.pointer))}Headers",
                ],
            )
            for op in api.operations
            if any(answer.headers for answer in op.answers)
        ],
        taken=names.values(),
    )
    return Plan(
        api, settings, found, names, place(api, found, names), resources, headers
    )


def _referred(api: Api) -> dict[str, Definition]:
    """The definitions with a name of their own, and those that something written refers to.

    A body whose members are arguments is written nowhere itself.
    """
    waiting = [*api.named, *(p for op in api.operations for p in written_references(op))]
    seen: set[str] = set()
    while waiting:
        pointer = waiting.pop()
        if pointer in api.definitions and pointer not in seen:
            seen.add(pointer)
            waiting += definition_references(api.definitions[pointer])
    return {pointer: d for pointer, d in api.definitions.items() if pointer in seen}


def _class_name(word: str, models: frozenset[str]) -> str:
    """A resource's class: its word, told apart from a model of that name."""
    name = pascal(word, "Resource")
    taken = name in RUNTIME or not models.isdisjoint({name, f"Async{name}"})
    return f"{name}Resource" if taken else name


def _resources(
    api: Api, found: dict[str, Route], models: frozenset[str]
) -> dict[tuple[str, ...], Resource]:
    chains: dict[tuple[str, ...], None] = {}
    held: dict[tuple[str, ...], list[Operation]] = {}
    for op in api.operations:
        chain = found[op.pointer].chain
        for depth in range(1, len(chain) + 1):
            chains.setdefault(chain[:depth])
        held.setdefault(chain, []).append(op)
    children: dict[tuple[str, ...], list[tuple[str, ...]]] = {}
    for chain in chains:
        children.setdefault(chain[:-1], []).append(chain)
    return {
        chain: Resource(
            chain,
            _class_name(chain[-1], models),
            tuple(sorted(children.get(chain, ()))),
            tuple(held.get(chain, ())),
        )
        for chain in sorted(chains)
    }
