"""All names and places of one API, settled before a line is written."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from ..api.addresses import Address
from ..api.definitions import Alias, Model
from ..api.model import Api, Operation
from ..data import data
from .calls import Call, operation_calls, stream_names
from .lock import NO_LOCK, Lock, Names, header_fields
from .model_names import ModelNames, headers_names, webhook_headers_names
from .names import safe, settle, settle_members
from .ordering import ordered
from .pages import page_models
from .placement import (
    Placement,
    References,
    edges_of,
    module_steps,
    place,
)
from .renames import alias_routes, former_models
from .reserved import CLIENT, FIELDS, MODELS, PAGE
from .resource_tree import Resource, resource_tree
from .resources import routes
from .route import Chain, Route
from .runtime_names import RUNTIME
from .settings import Settings
from .signatures import Arguments, arguments
from .waits import wait_names
from .webhook_names import webhook_names


@data
class Plan:
    """Every decision about names and modules.

    `edges` are the definitions that each operation and each definition names; `kept` are the names of before, `former` those of definitions that the vendor renamed: they stay
    as deprecated names of what is at these pointers. `classes` are the names of all models and of what
    the runtime has, `contested` the routes that operations did not get, as others have them.
    """

    api: Api
    settings: Settings
    routes: dict[str, Route]
    names: dict[str, str]
    edges: References
    placement: Placement
    resources: dict[Chain, Resource]
    headers: dict[str, str]
    arguments: dict[str, Arguments]
    fields: dict[str, Names]
    webhooks: Names
    kept: Lock
    waits: dict[str, str]
    methods: dict[str, tuple[Call, ...]]
    former: Names
    classes: frozenset[str]
    contested: dict[str, Route]

    def calls(self, op: Operation) -> tuple[Call, ...]:
        """The methods of an operation."""
        return self.methods[op.pointer]

    def names_near(self, pointers: Iterable[str]) -> frozenset[str]:
        """The names of definitions and of what aliases among them name.

        A module that speaks of them imports what it needs of the runtime under other names.
        """
        waiting = list(pointers)
        seen: set[str] = set()
        while waiting:
            pointer = waiting.pop()
            if pointer in seen or pointer not in self.names:
                continue
            seen.add(pointer)
            if isinstance(self.api.definitions[pointer], Alias):
                waiting += self.edges[pointer]
        return frozenset(self.names[pointer] for pointer in seen)

    def locate(self, pointer: str) -> tuple[str, str]:
        """The name of a definition and the dotted module that it is in."""
        return self.names[pointer], f"models.{self.placement.module_of[pointer]}"

    def resource_module(self, chain: Chain) -> str:
        """The dotted module of a resource below the API's package."""
        return ".".join(("resources", *module_steps(chain)))

    def is_package(self, chain: Chain) -> bool:
        """Whether a resource is a folder: it has others inside."""
        return bool(self.resources[chain].children)

    @property
    def subject(self) -> str:
        """What the package is a client of, in a sentence: the document's title, or its own name."""
        own = self.settings.client
        return self.api.title.strip() or ("the API" if own == "Client" else own)

    @property
    def lock(self) -> Lock:
        """The names to keep for the next time."""
        return Lock(
            calls={pointer: route.call for pointer, route in self.routes.items()},
            resources={
                ".".join(chain): resource.class_name
                for chain, resource in self.resources.items()
            },
            models=dict(self.names),
            headers=dict(self.headers),
            webhooks=dict(self.webhooks),
            arguments={pointer: a.names for pointer, a in self.arguments.items()},
            fields=dict(self.fields),
        )


def make_plan(
    api: Api,
    addresses: dict[str, Address],
    settings: Settings,
    lock: Lock = NO_LOCK,
    pinned: dict[str, str] | None = None,
) -> Plan:
    """Settles every name of an API; names in the lock are kept where they still fit."""
    edges = edges_of(api)
    referred = {p: d for p, d in api.definitions.items() if p in edges}
    api = replace(api, definitions=ordered(referred, addresses, lock))
    reserved = CLIENT | {argument.name for argument in api.arguments}
    found, contested = routes(
        [op for op in api.operations if not op.alias_of],
        api.definitions,
        by_id=settings.naming == "operation-id",
        reserved=reserved,
        given=lock.calls,
    )
    renamed = [op for op in api.operations if op.alias_of]
    found |= alias_routes(renamed, found, lock.calls, reserved)
    kept = tuple(op for op in api.operations if op.pointer in found)
    api = replace(api, operations=kept)
    hooks = webhook_names(api.webhooks, lock.webhooks)
    given = ModelNames(api, addresses, found, hooks, lock, pinned or {}).names
    names = {pointer: given[pointer] for pointer in api.definitions}
    taken = RUNTIME.union(names.values())
    resources = resource_tree(api, found, settings.client, taken, lock.resources)
    wanted: list[tuple[str, Iterable[str]]] = [
        (
            op.pointer,
            (safe(name, MODELS) for name in headers_names(op, found[op.pointer])),
        )
        for op in api.operations
        if any(answer.headers for answer in op.answers)
    ]
    wanted += [
        (hook.pointer, webhook_headers_names(hooks[hook.pointer], hook.pointer))
        for hook in api.webhooks
        if hook.headers
    ]
    headers = settle(wanted, taken=[*names.values(), *lock.retired], given=lock.headers)
    return Plan(
        api,
        settings,
        found,
        names,
        edges,
        place(api, found, names, edges),
        resources,
        headers,
        {
            op.pointer: arguments(api, op, lock.arguments.get(op.pointer))
            for op in api.operations
        },
        _fields(api, frozenset(names.values()), lock),
        hooks,
        lock,
        _waits(resources, found),
        _methods(api.operations, found),
        former_models(lock, names, {*names.values(), *headers.values()}),
        taken.union(headers.values()),
        contested,
    )


def _fields(api: Api, models: frozenset[str], lock: Lock) -> dict[str, Names]:
    """The Python name of each field of each model, by its wire name.

    None is the name of a type: pydantic would take the field for it.
    """
    found: dict[str, Names] = {}
    reserved = FIELDS | RUNTIME | models
    reserved_in_pages = reserved | PAGE
    pages = page_models(api)
    for pointer, definition in api.definitions.items():
        if isinstance(definition, Model):
            found[pointer] = settle_members(
                [p.name for p in definition.properties],
                "field",
                reserved=reserved_in_pages if pointer in pages else reserved,
                pinned={p.name: p.pinned_name for p in definition.properties},
                given=lock.fields.get(pointer),
            )
    documented = [(op.pointer, op.headers) for op in api.operations]
    documented += [(hook.pointer, hook.headers) for hook in api.webhooks]
    for pointer, headers in documented:
        if headers:
            spelt = {h.name.lower(): h for h in reversed(headers)}
            place = header_fields(pointer)
            found[place] = settle_members(
                [
                    spelt[name].name
                    for name in dict.fromkeys(h.name.lower() for h in headers)
                ],
                "header",
                reserved=FIELDS,
                pinned={h.name: h.pinned_name for h in spelt.values()},
                given=lock.fields.get(place),
            )
    return found


def _methods(
    operations: Sequence[Operation], found: dict[str, Route]
) -> dict[str, tuple[Call, ...]]:
    streams = stream_names(operations, found)
    return {
        op.pointer: tuple(
            operation_calls(op, found[op.pointer], streams.get(op.pointer, ""))
        )
        for op in operations
    }


def _waits(resources: dict[Chain, Resource], found: dict[str, Route]) -> dict[str, str]:
    names: dict[str, str] = {}
    for resource in resources.values():
        methods = {op.pointer: found[op.pointer].method for op in resource.operations}
        children = (chain[-1] for chain in resource.children)
        names |= wait_names(resource.operations, methods, children)
    return names
