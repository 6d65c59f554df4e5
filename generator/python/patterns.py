"""Patterns that the runtime's regular expressions can read; the others are left out, and reported."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from ..api.definitions import Alias, Definition, Property
from ..api.model import Api
from ..api.regular import Obstacle, obstacle
from ..api.rewriting import rewrite
from ..api.types import Choice, ModelRef, Scalar, Type
from ..openapi import Specification
from ..problems import Outcome


def readable_patterns(spec: Specification, api: Api) -> Api:
    """The API without the patterns of models that pydantic's engine cannot hold a value to.

    The engine knows no look-around and no back-references, in exchange for never taking
    exponential time.
    """

    def change(pointer: str, type_: Type) -> Type:
        # Most types have no pattern in them.
        if isinstance(type_, (ModelRef, Choice)):
            return type_
        if isinstance(type_, Scalar) and type_.limits.pattern is None:
            return type_

        def scalar(one: Scalar) -> Scalar:
            pattern = one.limits.pattern
            found = None if pattern is None else obstacle(pattern)
            if found is None:
                return one
            _report(spec, pointer, found)
            return replace(one, limits=replace(one.limits, pattern=None))

        return rewrite(type_, scalar)

    def definition(one: Definition) -> Definition:
        if isinstance(one, Alias):
            type_ = change(one.pointer, one.type)
            return one if type_ is one.type else replace(one, type=type_)
        types = [change(p.pointer, p.type) for p in one.properties]
        if all(new is p.type for p, new in zip(one.properties, types, strict=True)):
            return one
        properties = map(_with_type, one.properties, types)
        return replace(one, properties=tuple(properties))

    definitions = {pointer: definition(one) for pointer, one in api.definitions.items()}
    return replace(api, definitions=definitions)


def _with_type(one: Property, type_: Type) -> Property:
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
