"""A change of what callers see, how much it matters to them, and the version that it asks for."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterable

from ..data import data
from ..problems import Place


class Effect(enum.IntEnum):
    """What a change does to code that calls the package, the worst first.

    A `WIRE` change is seen by no type checker: a constraint, a documented status.
    """

    BREAKING = 0
    ADDED = 1
    WIRE = 2


@data
class Change:
    """One change: of what (`imports.get(limit)`, `Import.status`), how, and why it matters.

    `code` is a stable kebab-case name. `old` and `new` are where the documents say so.
    """

    code: str
    effect: Effect
    subject: str
    message: str
    reason: str
    old: Place | None = None
    new: Place | None = None


def ordered(changes: Iterable[Change]) -> list[Change]:
    """The changes that matter most first, each group in the order in which it was found."""
    return sorted(dict.fromkeys(changes), key=lambda change: change.effect)


_VERSION = re.compile(r"(\d+)\.(\d+)\.(\d+)")


def next_version(version: str, changes: Iterable[Change]) -> str:
    """The version after changes (Semantic Versioning 2.0.0, §4 to §8).

    Before 1.0.0 what breaks raises the second number and all else the third. A version that is
    not made of three numbers, and one that nothing changed after, stays.
    """
    told = _VERSION.fullmatch(version)
    effects = {change.effect for change in changes}
    if told is None or not effects:
        return version
    major, minor, patch = map(int, told.groups())
    if Effect.BREAKING in effects:
        return f"{major + 1}.0.0" if major else f"0.{minor + 1}.0"
    if Effect.ADDED in effects and major:
        return f"{major}.{minor + 1}.0"
    return f"{major}.{minor}.{patch + 1}"


def size(changes: Iterable[Change]) -> str:
    """The part of the version that changes: `major`, `minor`, `patch` or `none`."""
    worst = min((change.effect for change in changes), default=None)
    match worst:
        case Effect.BREAKING:
            return "major"
        case Effect.ADDED:
            return "minor"
        case Effect.WIRE:
            return "patch"
        case None:
            return "none"
