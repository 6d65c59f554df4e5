"""Named types that lead to named types that lead to named types: only so deep that the engine can build them."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from ..api.definitions import Alias, Definition
from ..api.model import Api
from ..api.rewriting import rewrite
from ..api.types import (
    ANY,
    NO_LIMITS,
    Array,
    Choice,
    Held,
    Implied,
    Map,
    ModelRef,
    Scalar,
    Tuple,
    Type,
    Union,
    references,
)
from ..openapi import Specification
from ..problems import Outcome
from .placement import strong_components

DEEPEST = 24
"""How many types may stand in one another between an object and the next, at most half as many more at the end.

pydantic builds a type by building what is in it first, in nested calls: each takes some ten of the
thousand that Python allows. Of classes the runtime builds those that lie deep by themselves.
"""


def buildable(spec: Specification, api: Api) -> Api:
    """The API in which no chain of aliases is too long.

    Aliases stand in storeys of `DEEPEST`. A reference to another storey gives way to any value,
    unless what it leads to is low itself, as what most others refer to is.
    """
    aliases = {
        one.pointer: one for one in api.definitions.values() if isinstance(one, Alias)
    }
    spans = _spans(aliases)
    if max((top for _, top in spans.values()), default=0) <= DEEPEST:
        return api

    def change(one: Alias) -> Alias:
        storey = (spans[one.pointer][1] - 1) // DEEPEST

        def refer(to: ModelRef) -> Type:
            if to.pointer not in spans:
                return to
            base, top = spans[to.pointer]
            same = storey * DEEPEST <= base and top <= (storey + 1) * DEEPEST
            if same or top <= DEEPEST // 2:
                return to
            spec.report(
                "too-deep-model",
                Outcome.DEGRADED,
                one.pointer,
                f"what it refers to leads to types {top} deep in one another: "
                "more than can be built; read as any value",
                "flatten the schemas",
            )
            return ANY

        return replace(one, type=rewrite(one.type, refer=refer))

    definitions: dict[str, Definition] = {
        pointer: change(one) if isinstance(one, Alias) else one
        for pointer, one in api.definitions.items()
    }
    return replace(api, definitions=definitions)


def _spans(aliases: dict[str, Alias]) -> dict[str, tuple[int, int]]:
    """How deep the types below each alias stand in one another, without and with its own."""
    edges = {
        pointer: tuple(dict.fromkeys(references(one.type)))
        for pointer, one in aliases.items()
    }
    found: dict[str, tuple[int, int]] = {}
    # What a component leads to comes before it.
    for component in strong_components(edges):
        below = [found[to][1] for one in component for to in edges[one] if to in found]
        base = max(below, default=0)
        sizes = [1 + _levels(aliases[one].type) for one in component]
        if sum(sizes) <= DEEPEST:
            found |= dict.fromkeys(component, (base, base + sum(sizes)))
            continue
        for one, size in zip(component, sizes, strict=True):
            found[one] = (base, base + size)
            base += size
    return found


def _levels(type_: Type) -> int:
    """How many types stand in one another in a type; what is held to something is one more."""
    match type_:
        case Scalar() | Choice() | ModelRef():
            return 0
        case Array(items=items, limits=limits, contains=contains):
            return 1 + _levels(items) + (limits != NO_LIMITS or contains is not None)
        case Tuple(prefix=prefix, rest=rest, limits=limits):
            parts = (*prefix, *([] if rest is None else [rest]))
            return 1 + max(map(_levels, parts), default=0) + (limits != NO_LIMITS)
        case Map(values=values):
            return 2 + _levels(values)
        case Implied(type=inner) | Held(type=inner):
            return 1 + _levels(inner)
        case Union(members=members, tag=tag):
            return max(map(_levels, members)) + 2 * (tag is not None)
        case _:
            assert_never(type_)
