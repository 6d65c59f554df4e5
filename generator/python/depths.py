"""Models that lead to models that lead to models: only so deep that the engine can build them."""

from __future__ import annotations

from dataclasses import replace

from ..api.definitions import Alias, Definition, definition_references
from ..api.model import Api
from ..api.rewriting import rewrite
from ..api.types import ANY, ModelRef, Type
from ..openapi import Specification
from ..problems import Outcome
from .placement import strong_components

DEEPEST = 24
"""How many definitions may lead to one another, at most half as many more at the end.

pydantic builds a class by building what it refers to first, in nested calls: some forty of them may be more
than Python allows. What leads back to itself is counted once.
"""


def buildable(spec: Specification, api: Api) -> Api:
    """The API in which no chain of definitions is too long.

    Definitions stand in storeys of `DEEPEST`. A reference down to another storey gives way to any
    value, unless what it leads to is low itself, as what most others refer to is.
    """
    heights = _heights(api)
    if max(heights.values(), default=0) < DEEPEST:
        return api

    def change(pointer: str, owner: str, type_: Type) -> Type:
        def refer(one: ModelRef) -> Type:
            height = heights.get(one.pointer, 0)
            same = heights[owner] // DEEPEST == height // DEEPEST
            if same or height < DEEPEST // 2:
                return one
            spec.report(
                "too-deep-model",
                Outcome.DEGRADED,
                pointer,
                f"what it refers to leads to {height} others, one in another: "
                "more than can be built as types; read as any value",
                "flatten the schemas",
            )
            return ANY

        return rewrite(type_, refer=refer)

    def definition(one: Definition) -> Definition:
        if isinstance(one, Alias):
            return replace(one, type=change(one.pointer, one.pointer, one.type))
        properties = tuple(
            replace(p, type=change(p.pointer, one.pointer, p.type))
            for p in one.properties
        )
        extra = one.extra and change(one.pointer, one.pointer, one.extra)
        return replace(one, properties=properties, extra=extra)

    definitions = {pointer: definition(one) for pointer, one in api.definitions.items()}
    return replace(api, definitions=definitions)


def _heights(api: Api) -> dict[str, int]:
    """How many definitions each one leads to, one in another."""
    edges = {
        pointer: tuple(dict.fromkeys(definition_references(one)))
        for pointer, one in api.definitions.items()
    }
    found: dict[str, int] = {}
    # What a component leads to comes before it.
    for component in strong_components(edges):
        below = [found.get(p, -1) for one in component for p in edges[one]]
        height = 1 + max(below, default=-1)
        found |= dict.fromkeys(component, height)
    return found
