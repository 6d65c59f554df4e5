"""Where a JSON Pointer leads to in a type."""

from __future__ import annotations

from typing import assert_never

from .definitions import Alias, Definition, Model
from .regular import matches
from .types import (
    ANY,
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
)

EVERY = "*"
"""The step of a pointer that stands for every item or member."""


def reach(
    type_: Type, steps: list[str], definitions: dict[str, Definition]
) -> list[Type]:
    """The types that the steps of a pointer lead to, each once; none where no value has them."""
    found = [type_]
    for step in steps:
        inner: dict[Type, None] = {}
        for outer in found:
            for flat in alternatives(outer, definitions):
                inner.update(dict.fromkeys(_inside(flat, step, definitions)))
        found = list(inner)
    return found


def alternatives(type_: Type, definitions: dict[str, Definition]) -> list[Type]:
    """The members of a union, through aliases and unions of unions; a model stays a reference."""
    if not isinstance(type_, (Union, Implied, Held, ModelRef)):
        return [type_]
    waiting: list[Type] = [type_]
    found: dict[Type, None] = {}
    seen: set[str] = set()
    while waiting:
        match waiting.pop(0):
            case Union(members=members):
                waiting += members
            case Implied(type=inner) | Held(type=inner):
                waiting.append(inner)
            case ModelRef(pointer=pointer) as ref:
                definition = definitions.get(pointer)
                if not isinstance(definition, Alias):
                    found[ref] = None
                elif pointer not in seen:
                    seen.add(pointer)
                    waiting.append(definition.type)
            case plain:
                found[plain] = None
    return list(found)


def members(type_: Type, definitions: dict[str, Definition]) -> list[str]:
    """The names of the members that a value may have, in document order."""
    names: dict[str, None] = {}
    for flat in alternatives(type_, definitions):
        if isinstance(flat, ModelRef):
            definition = definitions.get(flat.pointer)
            if isinstance(definition, Model):
                names.update(dict.fromkeys(p.name for p in definition.properties))
    return list(names)


def declared(type_: Type, name: str, definitions: dict[str, Definition]) -> list[str]:
    """The pointers of the schemas of the members that have a name."""
    return [
        p.pointer
        for flat in alternatives(type_, definitions)
        if isinstance(flat, ModelRef)
        and isinstance(definition := definitions.get(flat.pointer), Model)
        for p in definition.properties
        if p.name == name
    ]


def _inside(type_: Type, step: str, definitions: dict[str, Definition]) -> list[Type]:
    match type_:
        case ModelRef(pointer=pointer):
            definition = definitions.get(pointer)
            if not isinstance(definition, Model):
                return []
            named = [p.type for p in definition.properties if step in (p.name, EVERY)]
            extra = [] if definition.extra is None else [definition.extra]
            extra += [
                one.type
                for one in definition.named
                if step == EVERY or matches(one.pattern, step)
            ]
            return named if named and step != EVERY else [*named, *extra]
        case Array(items=items):
            return [items] if _is_index(step) else []
        case Tuple(prefix=prefix, rest=rest):
            if not _is_index(step):
                return []
            each = [*prefix, *([] if rest is None else [rest])]
            if step == EVERY:
                return each
            return each[int(step) : int(step) + 1] or each[-1:]
        case Map(values=values):
            return [values]
        case Scalar():
            return [ANY] if type_ == ANY else []
        case Choice() | Union() | Implied() | Held():
            return []
        case _:
            assert_never(type_)


def _is_index(step: str) -> bool:
    return step == EVERY or step.isdecimal()
