from __future__ import annotations

from generator.openapi.faults import Fault, degraded, odd_case, repaired
from generator.problems import Outcome


def test_a_path_may_be_one_step() -> None:
    assert repaired("c", "in", "m", "r") == repaired("c", ("in",), "m", "r")
    assert degraded("c", "in", "m", "r").path == ("in",)


def test_an_outcome_is_said_by_the_name() -> None:
    assert repaired("c", (), "m", "r").outcome is Outcome.REPAIRED
    assert degraded("c", (), "m", "r").outcome is Outcome.DEGRADED


def test_a_word_in_another_case_is_read_as_meant() -> None:
    assert odd_case("type", "String", "string") == Fault(
        "odd-case",
        Outcome.REPAIRED,
        ("type",),
        "'String' is written 'string'",
        "write it in that case",
    )
