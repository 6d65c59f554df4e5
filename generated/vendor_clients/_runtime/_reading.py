# Generated from specs/. Change the overlay, not this file.
"""What became of a JSON value that was read as a type, and how far it is from it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field
from decimal import Decimal
from typing import Final

from ._data import data
from ._drift import Fault
from ._plain import Plain


@data()
class Reading:
    """What became of a JSON value, and how far it is from its type.

    Args:
        value: Typed where the JSON fits; the JSON itself everywhere else.
        faults: Each shape of fault once; a dict, as it keeps their order.
        count: How many faults there are.
        typed: Whether it is the right kind of value at all.
        matched: How many of the members are known, where it is a model.
    """

    value: object
    faults: Mapping[Fault, None] = field(default_factory=dict[Fault, None])
    count: int = 0
    typed: bool = True
    matched: int = 0


def misfit(reading: Reading) -> tuple[bool, bool, int, int]:
    """Orders the readings of a union, the one that fits best first."""
    literal = any(fault.error == "literal_error" for fault in reading.faults)
    untyped = not reading.typed
    return untyped, untyped and literal, reading.count, -reading.matched


def wrong(error: str, tree: Plain) -> Reading:
    return Reading(tree, {Fault("", error, kind(tree)): None}, 1, typed=False)


MISSING: Final = Reading(None, {Fault("", "missing", "nothing"): None}, 1, typed=False)


def add(reading: Reading, fault: Fault) -> Reading:
    faults = {**reading.faults, fault: None}
    return Reading(reading.value, faults, reading.count + 1, matched=reading.matched)


def join(value: object, parts: Iterable[tuple[str, Reading]]) -> Reading:
    faults: dict[Fault, None] = {}
    count = 0
    for name, part in parts:
        count += part.count
        for fault in part.faults:
            location = f"/{name}{fault.location}"
            faults[Fault(location, fault.error, fault.found)] = None
    return Reading(value, faults, count)


def kind(tree: Plain) -> str:
    """The JSON type of a value."""
    match tree:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int() | float() | Decimal():
            return "number"
        case str():
            return "string"
        case list():
            return "array"
        case dict():
            return "object"
