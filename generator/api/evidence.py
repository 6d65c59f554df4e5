"""Documented examples held against their schemas: what contradicts is reported, and widens the answer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ..documents.tree import JSON
from ..openapi import Specification
from ..problems import Outcome, Problem
from .conflicts import Conflict, conflicts
from .definitions import Alias, Definition, Model, definition_references
from .examples import Documented
from .fits import fault
from .model import Api, Operation
from .types import (
    NO_LIMITS,
    NULL,
    Array,
    Choice,
    Held,
    Implied,
    Kind,
    Map,
    ModelRef,
    Scalar,
    Tuple,
    Type,
    Union,
    references,
    union,
)

CONTRADICTION = "example-contradicts-schema"
"""The code of an example that breaks its own schema."""


def weigh(
    spec: Specification,
    api: Api,
    answered: Iterable[Documented],
    sent: Iterable[Documented] = (),
    accepted: frozenset[str] = frozenset(),
) -> Api:
    """The API with the types of answers widened by the examples that contradict them.

    `answered` are examples of answers, `sent` those of arguments: these are only held against their
    schemas, since types that a caller's arguments reach are never widened. `accepted` are the pointers of models or of examples
    that somebody agreed to ("" stands for all): they widen nothing.
    """
    found = [
        conflict
        for examples, is_sent in ((answered, False), (sent, True))
        for type_, schema, pointer, value in examples
        for conflict in conflicts(
            type_, value, pointer, schema, api.definitions, sent=is_sent
        )
    ]
    if not found:
        return api
    fixed = reached_by_arguments(api)
    definitions = dict(api.definitions)
    for conflict in found:
        agreed = not accepted.isdisjoint({"", conflict.owner, conflict.value_pointer})
        widens = bool(conflict.owner) and conflict.owner not in fixed and not agreed
        _report(spec, conflict, widens)
        if widens:
            _widen(definitions, conflict)
    return replace(api, definitions=definitions)


def _report(spec: Specification, conflict: Conflict, widens: bool) -> None:
    after = "the type is widened" if widens else "the type stays as it is"
    spec.problems.add(
        Problem(
            CONTRADICTION,
            Outcome.EVIDENCE,
            f"in the documented example, {conflict.fault}; {after}",
            "ask the vendor which of the two is true, and say so in the overlay",
            spec.place(conflict.value_pointer),
            conflict.value_pointer,
            (spec.place(conflict.schema_pointer),),
        )
    )


def reached_by_arguments(api: Api) -> frozenset[str]:
    """The definitions that arguments reach."""
    waiting = [
        pointer
        for op in api.operations
        for t in _arguments(op)
        for pointer in references(t)
    ]
    seen: set[str] = set()
    while waiting:
        pointer = waiting.pop()
        if pointer in seen or pointer not in api.definitions:
            continue
        seen.add(pointer)
        waiting += definition_references(api.definitions[pointer])
    return frozenset(seen)


def _arguments(operation: Operation) -> Iterator[Type]:
    for parameter in operation.parameters:
        yield parameter.type
    if operation.body:
        for content in operation.body.contents:
            yield content.type


def _widen(definitions: dict[str, Definition], conflict: Conflict) -> None:
    model = definitions[conflict.owner]
    if not isinstance(model, Model):
        return
    properties = tuple(
        (
            property_
            if property_.name != conflict.name
            else (
                replace(property_, required=False)
                if conflict.absent
                else replace(
                    property_, type=_wider(property_.type, conflict, definitions)
                )
            )
        )
        for property_ in model.properties
    )
    definitions[conflict.owner] = replace(model, properties=properties)


def _wider(type_: Type, conflict: Conflict, definitions: dict[str, Definition]) -> Type:
    """The type with the conflict's value allowed where its steps lead."""
    if conflict.steps:
        return _wider_inside(type_, conflict, definitions)
    value = conflict.value
    match type_:
        case Scalar(limits=limits) if limits != NO_LIMITS and not fault(
            replace(type_, limits=NO_LIMITS), value
        ):
            return replace(type_, limits=NO_LIMITS)
        case Choice(closed=False) if isinstance(value, str) and any(
            isinstance(known, str) for known in type_.values
        ):
            return type_
        case _:
            return union([type_, kind_of(value)])


def _wider_inside(
    type_: Type, conflict: Conflict, definitions: dict[str, Definition]
) -> Type:
    further = replace(conflict, steps=conflict.steps[1:])
    match type_:
        case Array(items=items) if conflict.steps[0] == "items":
            return replace(type_, items=_wider(items, further, definitions))
        case Map(values=values) if conflict.steps[0] == "values":
            return replace(type_, values=_wider(values, further, definitions))
        case Tuple(prefix=prefix) if conflict.steps[0].isdigit():
            at = int(conflict.steps[0])
            wider = _wider(prefix[at], further, definitions)
            return replace(type_, prefix=(*prefix[:at], wider, *prefix[at + 1 :]))
        case Tuple(rest=rest) if rest is not None:
            return replace(type_, rest=_wider(rest, further, definitions))
        case Implied(type=inner):
            return Implied(_wider(inner, conflict, definitions))
        case Held(type=inner):
            return replace(type_, type=_wider(inner, conflict, definitions))
        case Union(members=members):
            return union(
                [_wider(member, conflict, definitions) for member in members], type_.tag
            )
        case ModelRef(pointer=pointer):
            # An alias may have users that the example says nothing about: it is written out.
            known = definitions.get(pointer)
            wider = (
                _wider(known.type, conflict, definitions)
                if isinstance(known, Alias)
                else type_
            )
            return type_ if isinstance(known, Alias) and wider == known.type else wider
        case _:
            return type_


def kind_of(value: JSON) -> Type:
    """The plainest type that a value is of."""
    match value:
        case None:
            return NULL
        case bool():
            return Scalar(Kind.BOOLEAN)
        case int():
            return Scalar(Kind.INTEGER)
        case float():
            return Scalar(Kind.NUMBER)
        case str():
            return Scalar(Kind.STRING)
        case list():
            return Array(Scalar(Kind.ANY))
        case _:
            return Map(Scalar(Kind.ANY))
