"""What a rule found wrong inside one node, before its place is known."""

from __future__ import annotations

from ..data import data
from ..problems import Outcome


@data
class Fault:
    """A problem of a node, at `path` below it; the rest as in `Problem`."""

    code: str
    outcome: Outcome
    path: tuple[str, ...]
    message: str
    remedy: str


def repaired(
    code: str, path: tuple[str, ...] | str, message: str, remedy: str
) -> Fault:
    """Something that a sentence of the specification forbids, and that was read as meant."""
    where = (path,) if isinstance(path, str) else path
    return Fault(code, Outcome.REPAIRED, where, message, remedy)


def odd_case(where: str, said: str, meant: str) -> Fault:
    """A word of the specification in letters of another case."""
    message = f"{said!r} is written {meant!r}"
    return repaired("odd-case", where, message, "write it in that case")


def degraded(
    code: str, path: tuple[str, ...] | str, message: str, remedy: str
) -> Fault:
    """Something that is typed less exactly than it is said, or left out.

    What the specification allows and vendors mean otherwise is this too, and no repair.
    """
    where = (path,) if isinstance(path, str) else path
    return Fault(code, Outcome.DEGRADED, where, message, remedy)
