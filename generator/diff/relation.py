"""How the types of two versions relate, as a type checker sees them."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import replace
from typing import TypeAlias, assert_never

from ..api.definitions import Alias
from ..api.types import (
    NO_LIMITS,
    NULL,
    Array,
    Choice,
    Held,
    Implied,
    Kind,
    Limits,
    Map,
    ModelRef,
    Scalar,
    Tuple,
    Type,
    Union,
)
from ..data import data
from ..python.plan import Plan


class Relation(enum.Enum):
    """What the new type is to the old one."""

    SAME = enum.auto()
    WIDER = enum.auto()
    NARROWER = enum.auto()
    OTHER = enum.auto()


@data
class Named:
    """A model, by its name: what changes inside of it is told once, there."""

    name: str


@data
class Of:
    """A container: `list`, `dict` or `tuple`, and the forms of what is in it."""

    kind: str
    forms: tuple[Forms, ...]


@data
class One:
    """A literal, or a scalar by the name of its kind."""

    kind: str
    value: str = ""


Form: TypeAlias = Named | Of | One
Forms: TypeAlias = frozenset[Form]
"""The alternatives of a type; aliases are looked through, since checkers do."""

_ANY = One(Kind.ANY)
_PLAIN = {str: Kind.STRING, bool: Kind.BOOLEAN, int: Kind.INTEGER}
_SPELT_AS = {Kind.INT64: Kind.INTEGER, Kind.BINARY: Kind.STRING}


def relation(old: Forms, new: Forms) -> Relation:
    """What `new` is to `old`."""
    if old == new:
        return Relation.SAME
    wider, narrower = _cover(new, old), _cover(old, new)
    if wider and narrower:
        return Relation.SAME
    if wider:
        return Relation.WIDER
    return Relation.NARROWER if narrower else Relation.OTHER


def forms(type_: Type, plan: Plan, seen: frozenset[str] = frozenset()) -> Forms:
    """The alternatives of a type."""
    match type_:
        case Scalar(kind=kind):
            return frozenset({One(_SPELT_AS.get(kind, kind))})
        case Choice(values=values, closed=closed):
            if closed:
                return frozenset(One("literal", repr(value)) for value in values)
            return frozenset(One(_PLAIN[type(value)]) for value in values)
        case Array(items=items):
            return frozenset({Of("list", (forms(items, plan, seen),))})
        case Tuple(prefix=prefix, rest=rest):
            if not type_.is_whole:
                return frozenset({Of("list", (frozenset({_ANY}),))})
            parts = [*prefix, *([] if rest is None else [rest])]
            return frozenset({Of("tuple", tuple(forms(p, plan, seen) for p in parts))})
        case Map(values=values):
            return frozenset({Of("dict", (forms(values, plan, seen),))})
        case Implied(type=inner) | Held(type=inner):
            return forms(inner, plan, seen)
        case Union(members=members):
            return frozenset[Form]().union(*(forms(m, plan, seen) for m in members))
        case ModelRef(pointer=pointer):
            definition = plan.api.definitions.get(pointer)
            if isinstance(definition, Alias) and pointer not in seen:
                return forms(definition.type, plan, seen | {pointer})
            return frozenset({Named(plan.names.get(pointer, pointer))})
        case _:
            assert_never(type_)


def renamed(found: Forms, names: Mapping[str, str]) -> Forms:
    """The alternatives with models under the names that they have now."""
    return frozenset(_renamed(form, names) for form in found) if names else found


def _renamed(form: Form, names: Mapping[str, str]) -> Form:
    match form:
        case Named(name=name):
            return Named(names.get(name, name))
        case Of(kind=kind, forms=inner):
            return Of(kind, tuple(renamed(each, names) for each in inner))
        case One():
            return form
        case _:
            assert_never(form)


def may_be_null(found: Forms) -> bool:
    """Whether None is among the alternatives."""
    return One(NULL.kind) in found


def _cover(wide: Forms, narrow: Forms) -> bool:
    """Whether every alternative of `narrow` is one of `wide`."""
    return all(any(_covers(each, form) for each in wide) for form in narrow)


def _covers(wide: Form, narrow: Form) -> bool:
    if wide in (narrow, _ANY):
        return True
    match wide, narrow:
        case One(kind=Kind.NUMBER), One(kind=Kind.INTEGER):
            return True
        case One(kind=kind), One(kind="literal", value=value):
            return value[:1] in "'\"" and kind == Kind.STRING
        case Of(), Of():
            return (
                wide.kind == narrow.kind
                and len(wide.forms) == len(narrow.forms)
                and all(map(_cover, wide.forms, narrow.forms))
            )
        case _:
            return False


def choices(type_: Type, plan: Plan, seen: frozenset[str] = frozenset()) -> list[str]:
    """The values of the enums that a type is made of, as they are written, in order."""
    match type_:
        case Choice(values=values):
            return list(map(repr, values))
        case Union(members=members):
            return [value for m in members for value in choices(m, plan, seen)]
        case (
            Array(items=inner)
            | Implied(type=inner)
            | Held(type=inner)
            | Map(values=inner)
        ):
            return choices(inner, plan, seen)
        case ModelRef(pointer=pointer):
            definition = plan.api.definitions.get(pointer)
            if isinstance(definition, Alias) and pointer not in seen:
                return choices(definition.type, plan, seen | {pointer})
            return []
        case Scalar() | Tuple():
            return []
        case _:
            assert_never(type_)


def constraints(type_: Type) -> list[Limits]:
    """What a type asks of its values beyond what a checker sees, outside of models."""
    match type_:
        case Scalar(limits=limits):
            return [limits]
        case Array(items=inner, limits=limits) | Map(values=inner, limits=limits):
            return [limits, *constraints(inner)]
        case Tuple(prefix=prefix, limits=limits):
            return [limits, *(found for part in prefix for found in constraints(part))]
        case Held(type=inner, rule=rule):
            return [replace(NO_LIMITS, constant=rule), *constraints(inner)]
        case Implied(type=inner):
            return constraints(inner)
        case Union(members=members):
            return [found for member in members for found in constraints(member)]
        case Choice() | ModelRef():
            return []
        case _:
            assert_never(type_)
