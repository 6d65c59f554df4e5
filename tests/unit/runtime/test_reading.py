"""How far a JSON value is from its type, and which of several readings is the nearest."""

from __future__ import annotations

import pytest
from runtime._drift import Fault
from runtime._plain import Plain
from runtime._reading import MISSING, Reading, add, join, kind, misfit, wrong


@pytest.mark.parametrize(
    ("tree", "name"),
    [
        (None, "null"),
        (True, "boolean"),
        (1, "number"),
        (1.5, "number"),
        ("", "string"),
        ([], "array"),
        ({}, "object"),
    ],
)
def test_a_value_has_a_kind(tree: Plain, name: str) -> None:
    assert kind(tree) == name


def test_a_wrong_value_is_kept_and_tells_its_kind() -> None:
    reading = wrong("int_type", "x")
    assert (reading.value, reading.count, reading.typed) == ("x", 1, False)
    assert list(reading.faults) == [Fault("", "int_type", "string")]


def test_faults_of_parts_are_found_below_the_whole_each_shape_once() -> None:
    parts = [("*", wrong("int_type", "x")), ("*", wrong("int_type", "y"))]
    whole = join(["x", "y"], [*parts, ("a", MISSING)])
    assert whole.count == 3
    assert list(whole.faults) == [
        Fault("/*", "int_type", "string"),
        Fault("/a", "missing", "nothing"),
    ]


def test_a_fault_of_the_whole_is_added_to_those_of_its_parts() -> None:
    whole = add(join([1], [("*", wrong("x", 1))]), Fault("", "too_short", "array"))
    assert (whole.count, len(whole.faults)) == (2, 2)


def test_the_reading_that_fits_best_is_typed_then_whole_then_known() -> None:
    good = Reading({}, matched=1)
    known = Reading({}, matched=3)
    faulty = join({}, [("a", wrong("int_type", "x"))])
    no_literal = wrong("literal_error", "x")
    untyped = wrong("model_type", "x")
    order = [no_literal, untyped, faulty, good, known]
    assert sorted(order, key=misfit) == [known, good, faulty, untyped, no_literal]
