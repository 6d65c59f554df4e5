from __future__ import annotations

import pytest

from generator.diff.changes import Change, Effect, next_version, ordered, size

BREAKS = Change("method-removed", Effect.BREAKING, "a.get", "is gone", "calls fail")
ADDS = Change("method-added", Effect.ADDED, "b.get", "is new", "nothing stops")
WIRE = Change("security", Effect.WIRE, "a.get", "security: none", "seen on the wire")


@pytest.mark.parametrize(
    ("version", "changes", "after"),
    [
        ("1.2.3", [BREAKS, ADDS], "2.0.0"),
        ("1.2.3", [ADDS, WIRE], "1.3.0"),
        ("1.2.3", [WIRE], "1.2.4"),
        ("1.2.3", [], "1.2.3"),
        ("0.2.3", [BREAKS], "0.3.0"),
        ("0.2.3", [ADDS], "0.2.4"),
        ("2026-11", [BREAKS], "2026-11"),
    ],
)
def test_the_next_version_follows_from_what_matters_most(
    version: str, changes: list[Change], after: str
) -> None:
    assert next_version(version, changes) == after


@pytest.mark.parametrize(
    ("changes", "part"),
    [
        ([ADDS, BREAKS], "major"),
        ([WIRE, ADDS], "minor"),
        ([WIRE], "patch"),
        ([], "none"),
    ],
)
def test_the_part_that_changes_is_named(changes: list[Change], part: str) -> None:
    assert size(changes) == part


def test_what_breaks_comes_first_and_each_change_once() -> None:
    assert ordered([WIRE, ADDS, BREAKS, ADDS]) == [BREAKS, ADDS, WIRE]
