"""Patterns that the runtime's regular expressions can read; the others are left out, and reported."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from operator import is_
from typing import TypeAlias, TypeVar, assert_never

from ..api.definitions import Alias, Definition, NamedLike, Property
from ..api.model import Answer, Api, Content, Header, Operation, Webhook
from ..api.paging_rules import Paging
from ..api.regular import Obstacle, obstacle
from ..api.rewriting import rewrite
from ..api.types import Choice, ModelRef, Scalar, Type
from ..openapi import Specification
from ..problems import Outcome

Change: TypeAlias = Callable[[str, Type], Type]
"""Gives the type at a pointer without what cannot be read."""

Typed = TypeVar("Typed", Alias, Content, Header, NamedLike, Property)


def readable_patterns(spec: Specification, api: Api) -> Api:
    """The API without the patterns of models and answers that pydantic's engine cannot hold a value to.

    The engine knows no look-around and no back-references, in exchange for never taking
    exponential time.
    """
    change = partial(_change, spec)
    return replace(
        api,
        definitions={
            pointer: _definition(one, change)
            for pointer, one in api.definitions.items()
        },
        operations=tuple(_operation(one, change) for one in api.operations),
        webhooks=tuple(_webhook(one, change) for one in api.webhooks),
    )


def _change(spec: Specification | None, pointer: str, type_: Type) -> Type:
    # Most types are one of these, and have no pattern.
    if isinstance(type_, (ModelRef, Choice)):
        return type_
    if isinstance(type_, Scalar) and type_.limits.pattern is None:
        return type_

    def scalar(one: Scalar) -> Scalar:
        pattern = one.limits.pattern
        found = None if pattern is None else obstacle(pattern)
        if found is None:
            return one
        if spec is not None:
            _report(spec, pointer, found)
        return replace(one, limits=replace(one.limits, pattern=None))

    return rewrite(type_, scalar)


def _definition(one: Definition, change: Change) -> Definition:
    if isinstance(one, Alias):
        return _typed(change, one)
    extra = None if one.extra is None else change(one.pointer, one.extra)
    members: list[Property | NamedLike] = [*one.properties, *one.named]
    types = [change(each.pointer, each.type) for each in members]
    if extra is one.extra and all(map(is_, types, [each.type for each in members])):
        return one
    return replace(
        one,
        properties=tuple(map(_with_type, one.properties, types)),
        named=tuple(map(_with_type, one.named, types[len(one.properties) :])),
        extra=extra,
    )


def _operation(one: Operation, change: Change) -> Operation:
    paging = one.paging and _paging(one.paging)
    if paging is one.paging and _are_references(one.answers):
        return one
    answers = tuple(_answer(each, change) for each in one.answers)
    return replace(one, answers=answers, paging=paging)


def _are_references(answers: Iterable[Answer]) -> bool:
    """Whether answers are of definitions alone, as most are."""
    for answer in answers:
        if answer.headers:
            return False
        for content in answer.contents:
            if content.items is not None or not isinstance(content.type, ModelRef):
                return False
    return True


def _paging(one: Paging) -> Paging:
    """The paging of an answer, whose own type has been told of."""
    item, answer = (_change(None, "", type_) for type_ in (one.item, one.answer))
    if item is one.item and answer is one.answer:
        return one
    return replace(one, item=item, answer=answer)


def _answer(one: Answer, change: Change) -> Answer:
    return replace(
        one,
        contents=tuple(_content(each, change) for each in one.contents),
        headers=tuple(_typed(change, each) for each in one.headers),
    )


def _webhook(one: Webhook, change: Change) -> Webhook:
    return replace(
        one,
        contents=tuple(_content(each, change) for each in one.contents),
        headers=tuple(_typed(change, each) for each in one.headers),
    )


def _content(one: Content, change: Change) -> Content:
    one = _typed(change, one)
    if one.items is None or one.items.type is None:
        return one
    item = change(one.pointer, one.items.type)
    if item is one.items.type:
        return one
    return replace(one, items=replace(one.items, type=item))


def _typed(change: Change, one: Typed) -> Typed:
    return _with_type(one, change(one.pointer, one.type))


def _with_type(one: Typed, type_: Type) -> Typed:
    return one if type_ is one.type else replace(one, type=type_)


def _report(spec: Specification, pointer: str, found: Obstacle) -> None:
    match found:
        case Obstacle.WORDS:
            spec.report(
                "unreadable-pattern",
                Outcome.DEGRADED,
                pointer,
                "the pattern cannot be checked by the engine of the generated models; left out",
                "write it without look-around and back-references",
            )
        case Obstacle.SIZE:
            spec.report(
                "unreadable-pattern",
                Outcome.DEGRADED,
                pointer,
                "the pattern is too large for the engine of the generated models; left out",
                "repeat without numbers, as in ^[a-z]+$, and say them as minLength and maxLength",
            )
        case Obstacle.SYNTAX:
            spec.report(
                "unreadable-pattern",
                Outcome.DEGRADED,
                pointer,
                "the pattern is no regular expression that the generated models can read; left out",
                "correct it in the overlay",
            )
        case _:
            assert_never(found)
