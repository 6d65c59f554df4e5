"""Problems are kept once each, and read well by people on any terminal."""

from __future__ import annotations

import pytest

from generator.problems import Outcome, Place, Problem, Problems, describe, excerpt

HERE = Place("a.yaml", 3, 5, "    type: strin")


def problem(
    place: Place = HERE,
    outcome: Outcome = Outcome.DEGRADED,
    message: str = "'strin' is no type",
) -> Problem:
    return Problem("unknown-type", outcome, message, "write string", place, "/a")


def test_a_problem_shows_place_fault_line_caret_and_remedy() -> None:
    assert describe(problem()).split("\n") == [
        "a.yaml:3:5: degraded: 'strin' is no type [unknown-type]",
        "    type: strin",
        "    ^",
        "    remedy: write string",
    ]


def test_the_caret_stands_below_the_column() -> None:
    shown = excerpt(Place("a.yaml", 1, 7, "type: strin"))
    line, caret = shown.split("\n")
    assert line[caret.index("^")] == "s"


def test_a_problem_of_a_whole_file_shows_no_line() -> None:
    assert describe(problem(Place("a.yaml"))).split("\n") == [
        "a.yaml: degraded: 'strin' is no type [unknown-type]",
        "    remedy: write string",
    ]


def test_further_places_are_named() -> None:
    two = Problem(
        "twice",
        Outcome.REPAIRED,
        "said twice",
        "",
        Place("a", 1, 1, "x"),
        "/x",
        (Place("b", 2, 3),),
    )
    assert "    see b:2:3" in describe(two).split("\n")


def test_a_long_line_is_cut_around_the_column() -> None:
    text = "x" * 5_000 + "HERE" + "y" * 5_000
    line, caret = excerpt(Place("a", 1, 5_001, text)).split("\n")
    assert len(line) <= 104
    assert line[caret.index("^") :].startswith("HERE")


@pytest.mark.parametrize("hostile", ["\x1b[2J", "\x07", "\u202e", "\x00", "\u2028"])
def test_a_document_does_not_speak_to_the_terminal(hostile: str) -> None:
    shown = describe(
        problem(Place("a", 1, 1, f"key: {hostile}"), message=f"{hostile} is wrong")
    )
    assert hostile not in shown


def test_the_same_fault_at_the_same_place_counts_once() -> None:
    problems = Problems()
    problems.add(problem())
    problems.add(problem())
    problems.add(problem(message="another fault"))
    assert len(problems) == 2
    assert [p.message for p in problems] == ["'strin' is no type", "another fault"]


def test_problems_know_the_places_that_have_one() -> None:
    problems = Problems()
    problems.add(problem())
    assert problems.has(problem().place)
    assert not problems.has(Place("a.yaml", 4, 5))


def test_what_is_found_to_be_missing_is_skipped_where_it_was_degraded() -> None:
    problems, there = Problems(), Place("a.yaml", 4, 1)
    problems.add(problem())
    problems.add(problem(message="no file", outcome=Outcome.REPAIRED))
    problems.add(problem(there))
    problems.skip(HERE)
    assert [p.place for p in problems.of(Outcome.SKIPPED)] == [HERE]
    assert [p.place for p in problems.of(Outcome.DEGRADED)] == [there]
    assert [p.place for p in problems.of(Outcome.REPAIRED)] == [HERE]


def test_only_an_error_is_fatal() -> None:
    problems = Problems()
    for outcome in (
        Outcome.DEGRADED,
        Outcome.SKIPPED,
        Outcome.REPAIRED,
        Outcome.EVIDENCE,
    ):
        problems.add(problem(outcome=outcome, message=outcome))
    assert not problems.fatal
    problems.add(problem(outcome=Outcome.ERROR, message="error"))
    assert problems.fatal
    assert [p.message for p in problems.of(Outcome.ERROR)] == ["error"]


def test_a_place_is_written_as_editors_read_it() -> None:
    assert str(Place("a.yaml", 3, 5)) == "a.yaml:3:5"
    assert str(Place("a.yaml")) == "a.yaml"
