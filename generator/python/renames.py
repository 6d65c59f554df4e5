"""What the vendor itself renamed: found by what stays the same, and its old name, which is kept."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import fields, is_dataclass, replace
from typing import cast

from ..api.definitions import Definition, Model
from ..api.model import Api, Operation
from .lock import Lock, Names
from .route import Route


def recognized(before: Names, now: Names, known: Collection[str]) -> Names:
    """The pointers of what is gone, and of what came in its place: the one thing with its mark.

    `before` and `now` are marks by pointer; what is `known` did not come now.
    """
    lost = _alone({p: mark for p, mark in before.items() if p not in now})
    come = _alone({p: mark for p, mark in now.items() if p not in known})
    return {lost[mark]: come[mark] for mark in lost if mark in come}


def mark(definition: Definition) -> str:
    """A digest of the members of an object and all that is said of them, "" of what has none.

    Where its references lead is left out: what they lead to may have been renamed as well.
    """
    if not isinstance(definition, Model) or not definition.properties:
        return ""
    told = sorted(
        [p.name, str(p.required), str(_plain(p.type)), str(_plain(p.text))]
        for p in definition.properties
    )
    return hashlib.sha256(str(told).encode("utf-8", "surrogatepass")).hexdigest()[:12]


def _plain(value: object) -> object:
    """What a node of the API says, as plain values: what it does not say makes no difference.

    So a mark stays what it is when nodes learn to say more.
    """
    if isinstance(value, tuple | list):
        return [_plain(each) for each in cast("Sequence[object]", value)]
    if not is_dataclass(value):
        return str(value)
    said = [
        [field.name, _plain(getattr(value, field.name))]
        for field in fields(value)
        if field.name != "pointer" and getattr(value, field.name) != field.default
    ]
    return [type(value).__name__, *said]


def last(renamed: Names, pointer: str) -> str:
    """Where a chain of renames ends that begins at a pointer."""
    seen = {pointer}
    while renamed.get(pointer, pointer) not in seen:
        pointer = renamed[pointer]
        seen.add(pointer)
    return pointer


def aliases(api: Api, lock: Lock) -> tuple[Operation, ...]:
    """The operations of before under their old pointers, which send what they send now."""
    by_pointer = {op.pointer: op for op in api.operations}
    return tuple(
        replace(
            by_pointer[new],
            pointer=old,
            alias_of=new,
            pinned_name="",
            pinned_resource="",
            text=replace(by_pointer[new].text, deprecated=True),
        )
        for old, new in sorted(lock.renamed.items())
        if new in by_pointer and old in lock.calls
    )


def alias_routes(
    operations: Sequence[Operation],
    found: Mapping[str, Route],
    given: Names,
    reserved: frozenset[str],
) -> dict[str, Route]:
    """The routes of aliases that nothing else is called now; the other aliases have none."""
    calls = {(*route.chain, route.method) for route in found.values()}
    chains = {r.chain[: n + 1] for r in found.values() for n in range(len(r.chain))}
    kept: dict[str, Route] = {}
    for op in operations:
        *chain, method = given[op.pointer].split(".")
        route = Route(tuple(chain) or ("root",), method)
        call = (*route.chain, method)
        above = {route.chain[: n + 1] for n in range(len(route.chain))}
        free = call not in calls | chains and calls.isdisjoint(above)
        if free and route.chain[0] not in reserved:
            kept[op.pointer] = route
            calls.add(call)
            chains |= above
    return kept


def path_names(known: Names, op: Operation) -> Names:
    """Names of arguments as they were, with those of path parameters by their present ones."""
    old = [key for key in known if key.startswith("path:")]
    new = [f"path:{p.name}" for p in op.parameters if p.location == "path"]
    if len(old) != len(new):
        return known
    moved = dict(zip(old, new, strict=True))
    return {moved.get(key, key): name for key, name in known.items()}


def former_models(lock: Lock, names: Names, taken: Collection[str]) -> Names:
    """The old names of definitions that nothing else has now, and where these are."""
    return {
        name: pointer
        for name, pointer in sorted(lock.former.items())
        if pointer in names and name not in taken
    }


def _alone(marks: Names) -> Names:
    """Where each mark stands that only one thing has."""
    found: dict[str, list[str]] = {}
    for pointer, told in marks.items():
        if told:
            found.setdefault(told, []).append(pointer)
    return {told: at[0] for told, at in found.items() if len(at) == 1}
