"""Constraints as the metadata of annotations."""

from __future__ import annotations

import json
import math
from collections.abc import Callable

from ..api.types import NO_LIMITS, Limits
from .layout import Expr, call, dict_of, json_value, keyword, tuple_of
from .literals import literal

_FLOAT_BITS = 1023


def constraints(
    limits: Limits, runtime: Callable[[str], str], *, decimal: bool = False
) -> list[Expr]:
    """What stands behind the type in `Annotated`; `runtime` imports a name and gives it.

    A `decimal` is compared with decimals: 1.1 is less than the float that is written so.
    """
    if limits is NO_LIMITS:
        return []
    found: list[Expr] = []
    words = field_limits(limits, runtime("Decimal") if decimal else "")
    if words:
        found.append(call(runtime("Field"), *words))
    step = limits.multiple_of
    if step is not None and _whole(step) is None:
        found.append(call(runtime("MultipleOf"), literal(step)))
    if limits.unique:
        found.append(call(runtime("Unique")))
    if limits.required or limits.together:
        found.append(call(runtime("Members"), *_members(limits)))
    if limits.constant is not None:
        value = json.loads(limits.constant)
        found.append(call(runtime("Const"), json_value(value)))
    return found


def rule_text(rule: str, runtime: Callable[[str], str]) -> Expr:
    """A rule, in its own words."""
    return call(runtime("Rule"), json_value(json.loads(rule)))


def field_limits(limits: Limits, decimal: str = "") -> list[Expr]:
    """The constraints that pydantic knows, as keyword arguments of `Field`.

    With the name of the class `decimal`, bounds that have a fraction are decimals.
    """
    words = {
        "ge": _bound(limits.minimum),
        "le": _bound(limits.maximum),
        "gt": _bound(limits.exclusive_minimum),
        "lt": _bound(limits.exclusive_maximum),
        "multiple_of": _whole(limits.multiple_of),
        "min_length": _length(limits.min_length),
        "max_length": _length(limits.max_length),
        "pattern": limits.pattern,
    }
    return [
        keyword(name, _value(value, decimal))
        for name, value in words.items()
        if value is not None
    ]


def _value(value: str | float, decimal: str) -> Expr:
    exact = decimal and isinstance(value, float) and math.isfinite(value)
    return call(decimal, literal(str(value))) if exact else literal(value)


def _whole(step: float | None) -> int | None:
    """A step of whole numbers, which pydantic counts exactly."""
    return int(step) if step is not None and step == int(step) else None


def _length(said: int | None) -> int | None:
    """A length that the engine can hold: nothing is longer than its largest."""
    return None if said is None else min(said, 2**63 - 1)


def _bound(said: float | None) -> float | None:
    """A bound that can be compared with floats: beyond their range it is infinite."""
    if isinstance(said, int) and said.bit_length() > _FLOAT_BITS:
        return math.inf if said > 0 else -math.inf
    return said


def _members(limits: Limits) -> list[Expr]:
    said: list[Expr] = []
    if limits.required:
        said.append(keyword("required", tuple_of(map(literal, limits.required))))
    if limits.together:
        together = {
            literal(name): tuple_of(map(literal, others))
            for name, others in limits.together
        }
        said.append(keyword("together", dict_of(together)))
    return said
