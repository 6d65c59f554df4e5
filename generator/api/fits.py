"""Whether a single JSON value is of a type, and if not, why."""

from __future__ import annotations

import operator

from ..documents.tree import JSON
from .regular import matches
from .types import (
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

_NAMES = {
    bool: "boolean",
    int: "integer",
    float: "number",
    str: "string",
    list: "array",
    dict: "object",
}
_TEXT = frozenset({Kind.STRING, Kind.DATE_TIME, Kind.DATE, Kind.TIME, Kind.UUID})


def fault(type_: Type, value: JSON) -> str:
    """What forbids the value by its own kind; "" when nothing does. Members are not looked into."""
    match type_:
        case Scalar(kind=kind, limits=limits):
            return _kind_fault(kind, value) or _limit_fault(limits, value)
        case Choice(values=values):
            if any(value == one and type(value) is type(one) for one in values):
                return ""
            return f"{shown(value)} is not among the enum's values"
        case Array() | Tuple():
            return "" if isinstance(value, list) else _instead(value, "array")
        case Map() | ModelRef():
            return "" if isinstance(value, dict) else _instead(value, "object")
        case Implied(type=inner):
            return fault(inner, value) if _kind(value) in _kinds(inner) else ""
        case Held(type=inner):
            return fault(inner, value)
        case Union(members=members):
            faults = [fault(member, value) for member in members]
            return "" if "" in faults else faults[0]


def _kind(value: JSON) -> str:
    return "null" if value is None else _NAMES[type(value)]


def _kinds(type_: Type) -> frozenset[str]:
    """The kinds of values that an implied type speaks of."""
    match type_:
        case Array() | Tuple():
            return frozenset({"array"})
        case Map() | ModelRef():
            return frozenset({"object"})
        case Held(type=inner):
            return _kinds(inner)
        case Scalar(kind=kind) if kind in _TEXT:
            return frozenset({"string"})
        case _:
            return frozenset({"integer", "number"})


def shown(value: JSON) -> str:
    """A value in a message: text in quotes and cut short, the rest by its kind."""
    if isinstance(value, str):
        return repr(value if len(value) <= 40 else f"{value[:37]}...")
    if value is None:
        return "null"
    if isinstance(value, bool | int | float):
        return str(value).lower() if isinstance(value, bool) else str(value)
    return f"an {_NAMES[type(value)]}"


def _instead(value: JSON, wanted: str) -> str:
    if value is None or isinstance(value, list | dict):
        return f"{shown(value)} stands where the schema says {wanted}"
    return f"the {_NAMES[type(value)]} {shown(value)} stands where the schema says {wanted}"


def _kind_fault(kind: Kind, value: JSON) -> str:
    number = isinstance(value, int | float) and not isinstance(value, bool)
    match kind:
        case Kind.ANY:
            return ""
        case Kind.NOTHING:
            return "a value stands where the schema allows none"
        case Kind.NULL:
            return "" if value is None else _instead(value, "null")
        case Kind.BOOLEAN:
            return "" if isinstance(value, bool) else _instead(value, "boolean")
        case Kind.INTEGER | Kind.INT64:
            whole = number and (isinstance(value, int) or value.is_integer())
            return "" if whole else _instead(value, "integer")
        case Kind.NUMBER | Kind.DECIMAL:
            return "" if number else _instead(value, "number")
        case _:
            return "" if isinstance(value, str) else _instead(value, "string")


def _limit_fault(limits: Limits, value: JSON) -> str:
    if isinstance(value, str):
        if limits.min_length is not None and len(value) < limits.min_length:
            return f"{shown(value)} is shorter than minLength {limits.min_length}"
        if limits.max_length is not None and len(value) > limits.max_length:
            return f"{shown(value)} is longer than maxLength {limits.max_length}"
        if limits.pattern is not None and not matches(limits.pattern, value):
            return f"{shown(value)} does not match the pattern"
    elif isinstance(value, int | float):
        for bound, breaks, word in (
            (limits.minimum, operator.lt, "below minimum"),
            (limits.maximum, operator.gt, "above maximum"),
            (limits.exclusive_minimum, operator.le, "not above exclusiveMinimum"),
            (limits.exclusive_maximum, operator.ge, "not below exclusiveMaximum"),
        ):
            if bound is not None and breaks(value, bound):
                return f"{value} is {word} {bound}"
    return ""
