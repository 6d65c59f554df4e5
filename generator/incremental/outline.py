"""What the rest of a package has to do with, of what a portion of its document says."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import cast

from ..api.definitions import NO_TEXT, Definition, Model, is_null
from ..api.evidence import reached_by_arguments
from ..api.model import Body, Operation
from ..api.types import ModelRef
from ..documents.tree import JSON, as_map
from ..python.heard import heard
from ..python.listing import shape
from ..python.results import success
from .portion import Portion

_SOME_BODY = Body(required=False, contents=(), pointer="")


def differing(one: Portion, other: Portion, inside: str) -> list[str]:
    """The definitions below a pointer of which two portions say something else, by their pointers.

    Nothing but what is there names them: they are of no other model, nor of an operation elsewhere.
    """
    return [
        pointer
        for pointer, old in _read(one).items()
        if pointer.startswith(f"{inside}/")
        and pointer in other.api.definitions
        and not _is_same(
            (old, one.plan.fields.get(pointer)),
            (other.api.definitions[pointer], other.plan.fields.get(pointer)),
        )
    ]


def look_alike(one: Portion, other: Portion, own: Collection[str] = ()) -> bool:
    """Whether everything outside the modules of two portions' operations is the same for both.

    What operations are called, which models they name and how they are asked is everybody's; what else
    they say is their own, and so are the members of definitions that are their `own`.
    """
    return _is_same(_outline(one, own), _outline(other, own))


def _read(portion: Portion) -> dict[str, Definition]:
    """The definitions as they were read: the plan has members in the order in which they got their names."""
    planned = portion.plan.api.definitions
    return {p: one for p, one in portion.api.definitions.items() if p in planned}


def _outline(portion: Portion, apart: Collection[str]) -> object:
    plan, api = portion.plan, portion.plan.api
    definitions = _read(portion)
    own = {op.pointer for op in api.operations}
    return (
        replace(
            api,
            operations=tuple(map(_from_outside, api.operations)),
            definitions={p: d for p, d in definitions.items() if p not in apart},
        ),
        [_named(one, definitions) for one in definitions.values()],
        (portion.pinned, portion.ids),
        {pointer: portion.addresses.get(pointer) for pointer in definitions},
        # The order in which an operation names definitions means nothing, nor how often it does.
        {p: {*named} if p in own else [*named] for p, named in plan.edges.items()},
        reached_by_arguments(portion.api) & definitions.keys(),
        plan.waits,
        plan.headers,
        {p: names for p, names in plan.fields.items() if p not in apart},
        {
            pointer: [(call.method, call.streams, call.other) for call in calls]
            for pointer, calls in plan.methods.items()
        },
        {
            op.pointer: (
                heard(op, plan.contested.get(op.pointer)),
                shape(op, portion.api.definitions),
            )
            for op in api.operations
        },
    )


def _named(one: Definition, definitions: dict[str, Definition]) -> object:
    """What all say of a definition that name it, as a module of webhooks does."""
    is_implied = isinstance(one, Model) and one.implied
    is_nothing = is_null(ModelRef(one.pointer), definitions)
    return one.pointer, type(one).__name__, is_implied, is_nothing


def _from_outside(op: Operation) -> Operation:
    """An operation without what its own methods alone have to do with."""
    good = success(op)
    return replace(
        op,
        parameters=(),
        text=NO_TEXT,
        body=op.body and _SOME_BODY,
        answers=tuple(
            replace(answer, text=NO_TEXT)
            for answer in op.answers
            if answer in good or answer.headers
        ),
        paging=op.paging and replace(op.paging, evidence=()),
    )


def _is_same(one: object, other: object) -> bool:
    """Whether two values are written in the same way.

    Python takes 1, 1.0 and true for the same, and dicts in whatever order; what is made of them is not.
    """
    waiting: list[tuple[JSON, JSON]] = [(one, other)]
    while waiting:
        old, new = waiting.pop()
        if old is new:
            continue
        if type(old) is not type(new):
            return False
        parts, others = _parts(old), _parts(new)
        if parts is None or others is None:
            if old != new or (isinstance(old, float) and repr(old) != repr(new)):
                return False
        elif len(parts) != len(others):
            return False
        else:
            waiting += zip(parts, others, strict=True)
    return True


def _parts(value: JSON) -> list[JSON] | None:
    """What a value is made of, in order; None for one that is a whole."""
    if isinstance(value, dict):
        members = as_map(value)
        return [*members, *members.values()]
    if isinstance(value, list | tuple):
        return [*cast("Iterable[JSON]", value)]
    # All classes of values have slots.
    names: tuple[str, ...] = getattr(value, "__slots__", ())
    return [getattr(value, name) for name in names] if names else None
