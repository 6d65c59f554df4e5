"""What was found in a document, at the places that it has moved to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TypeAlias

from ..documents.tree import Document, child, split
from ..problems import Locate, Outcome, Place, Problem, Problems
from .difference import Difference

_Told: TypeAlias = tuple[str, Outcome, str, str]
"""What tells a problem from others, wherever its node stands."""

_ELSEWHERE = frozenset({"duplicate-operation-id"})
"""Codes of what is wrong in one path because of another, as neither of them may change it."""


def located(item: Document, path: str) -> Locate:
    """The places of the nodes of one path item; all others have none, and are told by their pointers."""
    inside = child("/paths", path)

    def locate(pointer: str) -> Place:
        if _is_inside(pointer, inside):
            return item.locate(pointer)
        return Place(item.name, text=pointer)

    return locate


def findings(
    before: Sequence[Problem],
    old: Sequence[Problem],
    new: Sequence[Problem],
    change: Difference,
    paths: Iterable[str],
) -> Problems | None:
    """What would be found in the whole of a document that changed in one path item.

    `before` was found in the whole of it; `old` and `new` in slices of these `paths`, before and
    after, at places of `located`. None where it cannot be told: where something else is found outside
    of the path item, or in the slice than in the whole, a place lies in the lines that changed, or two
    things are at one place.
    """
    inside = child("/paths", change.path)
    if _within(paths, before) != _within(paths, old):
        return None
    if _outside(old, inside) != _outside(new, inside):
        return None
    come = [p for p in new if _is_inside(p.pointer, inside)]
    move = _Moves(change)
    found = Problems()
    try:
        gone = _each_once(p for p in old if _is_inside(p.pointer, inside))
        known = _each_once(p for p in before if _told(p) in gone)
        if gone.keys() != known.keys():
            return None
        for problem in before:
            if _told(problem) not in gone:
                found.add(move.problem(problem))
        taken = {problem.place for problem in found}
        arrived = [_arrived(p, gone, known, move) for p in come]
    except _Unclear:
        return None
    if not taken.isdisjoint(problem.place for problem in arrived):
        return None
    for problem in arrived:
        found.add(problem)
    return found


class _Unclear(Exception):
    """Where something is now cannot be told."""


class _Moves:
    """Where things are now that did not change; raises _Unclear."""

    def __init__(self, change: Difference) -> None:
        self._move = change.moves()

    def problem(self, problem: Problem) -> Problem:
        (place,) = self.places([problem.place])
        return replace(problem, place=place, places=self.places(problem.places))

    def places(self, places: Iterable[Place]) -> tuple[Place, ...]:
        moved = [self._move(place) for place in places]
        found = tuple(place for place in moved if place is not None)
        if len(found) < len(moved):
            raise _Unclear
        return found


def _told(problem: Problem) -> _Told:
    return problem.code, problem.outcome, problem.message, problem.pointer


def _each_once(problems: Iterable[Problem]) -> dict[_Told, Problem]:
    """Problems by what tells them from others; raises _Unclear where that is two at once.

    One thing can be said of several places: of a key that is given three times.
    """
    listed = [*problems]
    found = {_told(problem): problem for problem in listed}
    if len(found) < len(listed):
        raise _Unclear
    return found


def _within(paths: Iterable[str], problems: Iterable[Problem]) -> set[_Told]:
    """What is wrong in some paths, whatever others say."""
    wanted = {*paths}
    return {
        _told(p)
        for p in problems
        if p.code not in _ELSEWHERE
        and p.pointer.startswith("/paths/")
        and split(p.pointer)[1] in wanted
    }


def _outside(problems: Iterable[Problem], inside: str) -> list[Problem]:
    return [p for p in problems if not _is_inside(p.pointer, inside)]


def _is_inside(pointer: str, inside: str) -> bool:
    return pointer == inside or pointer.startswith(f"{inside}/")


def _arrived(
    problem: Problem,
    gone: Mapping[_Told, Problem],
    known: Mapping[_Told, Problem],
    move: _Moves,
) -> Problem:
    """A problem of the path item as it is now, with the real places of what it speaks of."""
    if _is_nowhere(problem.place):
        raise _Unclear
    if not any(map(_is_nowhere, problem.places)):
        return problem
    told = _told(problem)
    if told not in gone or gone[told].places != problem.places:
        raise _Unclear
    return replace(problem, places=move.places(known[told].places))


def _is_nowhere(place: Place) -> bool:
    return not place.line and bool(place.text)
