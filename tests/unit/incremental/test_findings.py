"""What was found in a document, at the places that it has moved to."""

from __future__ import annotations

from dataclasses import replace

from generator.documents.text import Text
from generator.documents.tree import load
from generator.incremental import findings as module
from generator.incremental.difference import Difference, Versions, difference
from generator.incremental.findings import located
from generator.incremental.lines import layout
from generator.problems import Outcome, Place, Problem, Problems

BEFORE = "paths:\n  /a:\n    get: {x: 1}\n    put: {y: 2}\n  /b:\n    get: {z: 3}\n"
AFTER = BEFORE.replace("{x: 1}", "\n      w: 0\n      x: 1")
NAME = "a.yaml"


def findings(
    before: list[Problem],
    old: list[Problem],
    new: list[Problem],
    change: Difference,
    paths: tuple[str, ...] = ("/a",),
) -> Problems | None:
    return module.findings(before, old, new, change, paths)


def changed(before: str = BEFORE, after: str = AFTER) -> Difference:
    versions = Versions(NAME, before.encode(), after.encode())
    paths = load(Text(NAME, before)).root["paths"]
    laid = layout(versions.before, len(paths))
    found = difference(versions, paths, laid)
    assert found
    return found


CHANGE = changed()
OLD = load(Text(NAME, BEFORE)).locate
NEW = load(Text(NAME, AFTER)).locate
NOWHERE = Place(NAME, text="/components/schemas/A")


def problem(pointer: str, place: Place, *places: Place, message: str = "m") -> Problem:
    return Problem("c", Outcome.DEGRADED, message, "r", place, pointer, places)


X, Y, Z = "/paths/~1a/get/x", "/paths/~1a/put/y", "/paths/~1b/get/z"


def test_what_is_elsewhere_moves_with_its_line() -> None:
    before = [problem("", Place(NAME)), problem(Z, OLD(Z), OLD(""), OLD(Z))]
    found = findings(before, [], [], CHANGE)
    assert found
    assert [*found] == [before[0], problem(Z, NEW(Z), NEW(""), NEW(Z))]
    other = problem("/x", Place("b.yaml", 7, 1, "x"))
    found = findings([other], [], [], CHANGE)
    assert found
    assert [*found] == [other]


def test_what_the_path_says_comes_and_goes() -> None:
    gone, stays = problem(X, OLD(X)), problem(Y, OLD(Y))
    come = problem("/paths/~1a/get/w", NEW("/paths/~1a/get/w"))
    now = problem(Y, NEW(Y))
    before = [gone, stays, problem(Z, OLD(Z))]
    found = findings(before, [gone, stays], [come, now], CHANGE)
    assert found
    assert [*found] == [come, now, problem(Z, NEW(Z))]
    found = findings(before, [gone, stays], [], CHANGE)
    assert found
    assert [*found] == [problem(Z, NEW(Z))]


def test_what_only_the_whole_tells_of_the_path_stays() -> None:
    def twice(pointer: str, *places: Place) -> Problem:
        found = problem(pointer, OLD(pointer), *places)
        return replace(found, code="duplicate-operation-id")

    found = findings([twice(Y)], [], [], CHANGE)
    assert found
    assert [*found] == [replace(twice(Y), place=NEW(Y))]
    # What stands in the lines that changed may be anywhere now.
    assert findings([twice(X)], [], [], CHANGE) is None
    assert findings([twice(Z, OLD(X))], [], [], CHANGE) is None


def test_what_is_wrong_in_the_paths_of_a_slice_is_so_in_the_whole() -> None:
    assert findings([problem(Y, OLD(Y))], [], [], CHANGE) is None
    assert findings([problem(Z, OLD(Z))], [], [], CHANGE)
    assert findings([problem(Z, OLD(Z))], [], [], CHANGE, ("/a", "/b")) is None


def test_what_is_found_outside_of_the_path_has_to_be_the_same() -> None:
    outside = problem("/components/schemas/A", NOWHERE)
    beside = problem("/paths/~1ab", NOWHERE)
    real = problem("/components/schemas/A", OLD(Z))
    assert findings([real], [outside], [outside], CHANGE)
    assert findings([real], [outside], [], CHANGE) is None
    assert findings([real], [], [outside], CHANGE) is None
    assert findings([real], [], [beside], CHANGE) is None
    assert findings([real], [outside, beside], [beside, outside], CHANGE) is None


def test_what_was_found_in_the_slice_has_to_be_known() -> None:
    one = problem(Y, OLD(Y))
    assert findings([], [one], [], CHANGE) is None
    assert findings([replace(one, message="n")], [one], [], CHANGE) is None
    assert findings([one], [replace(one, outcome=Outcome.SKIPPED)], [], CHANGE) is None


def test_two_that_cannot_be_told_apart_are_not_moved() -> None:
    one, other = problem(Y, OLD(Y)), problem(Y, OLD("/paths/~1a/put"))
    assert findings([one, other], [one], [], CHANGE) is None
    assert findings([one, other], [one, other], [], CHANGE) is None
    apart = problem(Z, OLD(Z)), problem(Z, OLD("/paths/~1b/get"))
    found = findings([*apart, one], [one], [], CHANGE)
    assert found
    assert len(found) == 2


def test_two_at_one_place_are_not_told() -> None:
    stays = problem("/paths/~1a", OLD(Y), message="n")
    come = problem(Y, NEW(Y))
    assert findings([stays], [], [come], CHANGE) is None


def test_places_that_a_problem_speaks_of_are_those_of_before() -> None:
    whole = problem(Y, OLD(Y), OLD(Z))
    old, new = problem(Y, OLD(Y), NOWHERE), problem(Y, NEW(Y), NOWHERE)
    found = findings([whole], [old], [new], CHANGE)
    assert found
    assert [*found] == [problem(Y, NEW(Y), NEW(Z))]
    elsewhere = replace(NOWHERE, text="/components/schemas/B")
    for other in (
        problem(Y, NEW(Y), elsewhere),
        problem(Y, NEW(Y), NOWHERE, message="n"),
        problem(Y, NOWHERE),
    ):
        assert findings([whole], [old], [other], CHANGE) is None


def test_only_nodes_of_the_path_have_places() -> None:
    locate = located(CHANGE.after, "/a")
    assert locate(X) == NEW(X)
    assert locate("/paths/~1a") == NEW("/paths/~1a")
    for pointer in (Z, "/paths/~1ab/x", "", "/components"):
        assert locate(pointer) == Place(NAME, text=pointer)
