"""Which module each definition is written to, so that no two modules import each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import TypeAlias

from ..api.definitions import definition_references
from ..api.model import Api, Content, Operation, Webhook
from ..api.types import Choice, Scalar, Type, references
from ..data import data
from .names import digest, safe, settle, snake
from .reserved import DEVICES
from .route import Route
from .signatures import flattened_members

References: TypeAlias = Mapping[str, Sequence[str]]
"""The pointers of the definitions that each operation and each definition names, by its own."""


@data
class Placement:
    """Modules below `models`, as dotted names, and the definitions in each, in document order."""

    module_of: dict[str, str]
    modules: dict[str, tuple[str, ...]]

    @staticmethod
    def module_name(chain: tuple[str, ...]) -> str:
        """The module of a resource's own models, or of the webhooks'."""
        if chain == _RECEIVED:
            return WEBHOOKS
        first = f"{chain[0]}_" if chain[0] in _OWN else chain[0]
        return ".".join(module_steps((first, *chain[1:])))


@lru_cache(maxsize=1 << 12)
def module_steps(chain: tuple[str, ...]) -> tuple[str, ...]:
    """The folders and the file of a resource: its chain, in names that every system can write."""
    return tuple(safe(word, DEVICES) for word in chain)


WEBHOOKS = "webhooks"
"""The module of what webhooks alone use."""

_OWN = frozenset({"shared", "unused", WEBHOOKS})
"""Modules below `models` that belong to no resource."""


_RECEIVED = ("", WEBHOOKS)
"""Stands for the webhooks among the resources that use models."""


def place(
    api: Api, routes: dict[str, Route], names: dict[str, str], edges: References
) -> Placement:
    """Puts each definition where its users are; `edges` are those of the API.

    One resource uses it: that resource's module. Several do: a module of `shared`, one for each
    strongly connected component. No operation does: `unused`. If M refers to N, the users of N are
    those of M or more, so `shared` refers to `shared` alone and no cycle of imports can arise.
    """
    users = _users(api, routes, edges)
    shared = [p for p in api.definitions if len(users.get(p, ())) > 1]
    component_of = _component_modules(shared, edges, names)
    module_of: dict[str, str] = {}
    for pointer in api.definitions:
        using = users.get(pointer, ())
        if not using:
            module_of[pointer] = "unused"
        elif len(using) > 1:
            module_of[pointer] = f"shared.{component_of[pointer]}"
        else:
            module_of[pointer] = Placement.module_name(next(iter(using)))
    modules: dict[str, list[str]] = defaultdict(list)
    for pointer, module in module_of.items():
        modules[module].append(pointer)
    return Placement(
        module_of, {name: tuple(held) for name, held in sorted(modules.items())}
    )


def edges_of(api: Api) -> References:
    """What operations name, and the definitions that have a name or are named by something written.

    A body whose members are arguments is written nowhere itself.
    """
    edges: dict[str, Sequence[str]] = {
        op.pointer: _written_references(op) for op in api.operations
    }
    waiting = [
        *api.named,
        *(p for named in edges.values() for p in named),
        *(p for hook in api.webhooks for p in webhook_references(hook)),
    ]
    while waiting:
        pointer = waiting.pop()
        if pointer in api.definitions and pointer not in edges:
            edges[pointer] = definition_references(api.definitions[pointer])
            waiting += edges[pointer]
    return edges


def _written_references(operation: Operation) -> list[str]:
    """The pointers of the definitions that an operation's text will name."""
    types = [parameter.type for parameter in operation.parameters]
    members = flattened_members(operation.body)
    if members is not None:
        types += [member.type for member in members]
    elif operation.body:
        types += _content_types(operation.body.contents)
    for answer in operation.answers:
        types += _content_types(answer.contents)
        types += [header.type for header in answer.headers]
    # Most arguments are one of these, and name none.
    naming = (type_ for type_ in types if not isinstance(type_, (Scalar, Choice)))
    return [pointer for type_ in naming for pointer in references(type_)]


def _content_types(contents: Iterable[Content]) -> Iterator[Type]:
    for content in contents:
        yield content.type
        if content.item is not None:
            yield content.item


def webhook_types(hook: Webhook) -> Iterator[Type]:
    """Every type that a webhook's text will speak of."""
    yield from _content_types(hook.contents)
    for header in hook.headers:
        yield header.type


def webhook_references(hook: Webhook) -> Iterator[str]:
    """The pointers of the definitions that a webhook's text will name."""
    for type_ in webhook_types(hook):
        yield from references(type_)


def _users(
    api: Api, routes: dict[str, Route], edges: References
) -> dict[str, set[tuple[str, ...]]]:
    """The resources that reach each definition, and the webhooks as one: one walk for each."""
    roots: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for operation in api.operations:
        roots[routes[operation.pointer].chain] += edges[operation.pointer]
    roots[_RECEIVED] += (p for hook in api.webhooks for p in webhook_references(hook))
    users: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for chain, pointers in roots.items():
        waiting = list(pointers)
        seen: set[str] = set()
        while waiting:
            pointer = waiting.pop()
            if pointer not in seen:
                seen.add(pointer)
                users[pointer].add(chain)
                waiting += edges.get(pointer, ())
    return users


def _component_modules(
    pointers: list[str], edges: References, names: dict[str, str]
) -> dict[str, str]:
    """A module name for each strongly connected component, after the first name in it."""
    components = strong_components({p: edges[p] for p in pointers})
    order = {pointer: index for index, pointer in enumerate(pointers)}
    heads = {
        min(component, key=order.__getitem__): component for component in components
    }
    wanted = [
        (head, _module_names(names[head]))
        for head in sorted(heads, key=order.__getitem__)
    ]
    settled = settle(wanted, fold=str.lower)
    return {
        pointer: settled[head]
        for head, component in heads.items()
        for pointer in component
    }


def _module_names(name: str) -> Iterator[str]:
    """The names of the module that begins with a definition of this name, the best first."""
    yield safe(snake(name), DEVICES)
    yield f"{snake(name)}_{digest(name)}"


def strong_components(edges: References) -> list[list[str]]:
    """The strongly connected components of a graph (Tarjan), without recursion.

    Edges to nodes outside the graph are left out of account.
    """
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    on_stack: set[str] = set()
    found: list[list[str]] = []
    for root in edges:
        if root in index:
            continue
        work: list[tuple[str, Iterator[str]]] = [(root, iter(edges[root]))]
        index[root] = low[root] = len(index)
        stack.append(root)
        on_stack.add(root)
        while work:
            node, targets = work[-1]
            for target in targets:
                if target not in edges:
                    continue
                if target not in index:
                    index[target] = low[target] = len(index)
                    stack.append(target)
                    on_stack.add(target)
                    work.append((target, iter(edges[target])))
                    break
                if target in on_stack:
                    low[node] = min(low[node], index[target])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[node])
                if low[node] == index[node]:
                    component: list[str] = []
                    while True:
                        member = stack.pop()
                        on_stack.discard(member)
                        component.append(member)
                        if member == node:
                            break
                    found.append(component)
    return found
