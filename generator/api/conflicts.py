"""Values held against types: everything that a type forbids, and where."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TypeAlias

from ..data import data
from ..documents.tree import JSON, as_list, as_map, child
from .agreement import Agreement
from .definitions import Alias, Definition
from .fits import fault
from .types import Array, Held, Implied, Map, ModelRef, Tuple, Type, Union

Steps: TypeAlias = tuple[str, ...]


@data
class Conflict:
    """An example's value that its schema forbids.

    `owner` and `name` are the model and the property whose type is contradicted (no owner: the
    answer itself); `steps` lead from the property's type to the one that is: `items`, `values`,
    the place in a tuple, or its `rest`.
    """

    fault: str
    value: JSON
    value_pointer: str
    schema_pointer: str
    owner: str = ""
    name: str = ""
    steps: Steps = ()
    absent: bool = False


@data
class _Site:
    schema_pointer: str
    owner: str = ""
    name: str = ""
    steps: Steps = ()
    sent: bool = False

    def step(self, word: str) -> _Site:
        return replace(self, steps=(*self.steps, word))


_HERE = "~here"
"""Stands for the pointer of a schema that is yet to be told."""


@data
class _Known:
    """The definitions, and what was found where one of them was held against a value.

    A value lies at the same place for all alternatives of a union that leads to itself: without
    what is known, each level of it would be looked at once for every way to it.
    """

    definitions: dict[str, Definition]
    agreement: Agreement
    found: dict[tuple[str, str], tuple[Conflict, ...]]


def conflicts(
    type_: Type,
    value: JSON,
    value_pointer: str,
    schema_pointer: str,
    definitions: dict[str, Definition],
    *,
    sent: bool = False,
) -> Iterator[Conflict]:
    """Everything in a value that its type forbids, each at its own place.

    A value that is `sent` has none of the members that are read only, one that is received none of
    those that are written only (OAS 3.0.4 section 4.7.24.2).
    """
    agreement = Agreement(definitions, sent, {})
    if not agreement.holds(type_, value):
        site = _Site(schema_pointer, sent=sent)
        known = _Known(definitions, agreement, {})
        yield from _conflicts(type_, value, value_pointer, site, known)


def _conflicts(
    type_: Type, value: JSON, at: str, site: _Site, known: _Known
) -> Iterator[Conflict]:
    match type_:
        case ModelRef(pointer=pointer):
            if not known.agreement.holds(type_, value):
                yield from _referred(pointer, value, at, site, known)
        case Array() | Map() | Tuple() if not fault(type_, value):
            for step, key, part, item in _parts(type_, value):
                yield from _conflicts(
                    part, item, child(at, key), site.step(step), known
                )
        case Implied(type=inner) if not fault(type_, value) and fault(inner, value):
            return
        case Implied(type=inner) | Held(type=inner):
            yield from _conflicts(inner, value, at, site, known)
        case Union(members=members):
            found = [list(_conflicts(m, value, at, site, known)) for m in members]
            best = min(found, key=len)
            if best and all(one.value_pointer == at for one in best):
                yield _at(
                    site, "the value is none of what the schema allows", value, at
                )
            else:
                yield from best
        case _:
            message = fault(type_, value)
            if message:
                yield _at(site, message, value, at)


def _parts(
    type_: Array | Map | Tuple, value: JSON
) -> Iterator[tuple[str, str | int, Type, JSON]]:
    """The step to each part of a value, its key, its type and its value."""
    match type_:
        case Array(items=items):
            for index, item in enumerate(as_list(value)):
                yield "items", index, items, item
        case Map(values=values):
            for name, item in as_map(value).items():
                yield "values", name, values, item
        case Tuple(prefix=prefix, rest=rest):
            for index, item in enumerate(as_list(value)):
                if index < len(prefix):
                    yield str(index), index, prefix[index], item
                elif rest is not None:
                    yield "rest", index, rest, item


def _referred(
    pointer: str, value: JSON, at: str, site: _Site, known: _Known
) -> Iterator[Conflict]:
    if (pointer, at) not in known.found:
        here = _Site(_HERE, sent=site.sent)
        known.found[pointer, at] = tuple(_defined(pointer, value, at, here, known))
    for one in known.found[pointer, at]:
        yield (
            one
            if one.schema_pointer != _HERE
            else replace(
                one,
                schema_pointer=site.schema_pointer,
                owner=site.owner,
                name=site.name,
                steps=(*site.steps, *one.steps),
            )
        )


def _defined(
    pointer: str, value: JSON, at: str, site: _Site, known: _Known
) -> Iterator[Conflict]:
    definition = known.definitions.get(pointer)
    if isinstance(definition, Alias):
        yield from _conflicts(definition.type, value, at, site, known)
    elif definition is not None and isinstance(value, dict):
        members = as_map(value)
        for property_ in definition.properties:
            name = property_.name
            one_way = property_.read_only if site.sent else property_.write_only
            if (
                known.agreement.holds(property_.type, members[name])
                if name in members
                else one_way or not property_.required
            ):
                continue
            inner = _Site(property_.pointer, pointer, name, sent=site.sent)
            if name in members:
                yield from _conflicts(
                    property_.type, members[name], child(at, name), inner, known
                )
            else:
                message = f"the required member {name!r} is absent"
                yield replace(_at(inner, message, None, at), absent=True)
    elif definition is not None and not definition.implied:
        yield _at(site, fault(ModelRef(pointer), value), value, at)


def _at(site: _Site, message: str, value: JSON, at: str) -> Conflict:
    return Conflict(
        message, value, at, site.schema_pointer, site.owner, site.name, site.steps
    )
