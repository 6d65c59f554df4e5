"""What changes for callers between two states of specs/, by client."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from ..built import Built, Made
from ..diff.changes import Change, Effect
from ..diff.compare import compare
from ..diff.sides import Side
from ..documents.vendor import find_vendors
from ..pipeline import build_vendor
from ..problems import Problem


def compare_specs(
    old: Path, new: Path
) -> tuple[dict[str, list[Change]], list[Problem]]:
    """The changes of every client, and what is wrong where a package cannot be made.

    Raises Fatal "missing-specs".
    """
    before, after = _built(old), _built(new)
    found: dict[str, list[Change]] = {}
    problems: list[Problem] = []
    for name in sorted({*before, *after}):
        pair = before.get(name), after.get(name)
        problems += _errors(pair)
        client = next(built.client for built in reversed(pair) if built)
        found.setdefault(client, []).extend(_changes(client, *map(_made, pair)))
    return found, problems


def _built(specs: Path) -> dict[str, Built]:
    return {folder.name: build_vendor(folder) for folder in find_vendors(specs)}


def _made(built: Built | None) -> Made | None:
    return built.made if built else None


def _errors(pair: Iterable[Built | None]) -> list[Problem]:
    """Why a package cannot be compared."""
    broken = [built for built in pair if built and built.made is None]
    return [p for built in broken for p in built.problems if p.outcome == "error"]


def _changes(client: str, old: Made | None, new: Made | None) -> list[Change]:
    match old, new:
        case Made(), Made():
            return compare(
                Side(old.plan, old.spec.place), Side(new.plan, new.spec.place)
            )
        case None, Made():
            effect, message = Effect.ADDED, "is new"
        case _:
            effect, message = Effect.BREAKING, "is gone"
    return [Change("client", effect, client, message, "")]
