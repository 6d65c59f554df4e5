"""A row of the table, and what all rows are measured with."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from . import synthetic
from .measure import Contender, Cost, cost

ROOT = Path(__file__).parents[2]

_ASIDE = "put-aside"


@dataclass(frozen=True, slots=True)
class Size:
    """How much is measured: the small form shows that everything runs, and no more."""

    largest: int
    counts: tuple[int, ...]
    rounds: int
    peers: bool
    corpus: bool


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the table: what each contender cost in each round.

    `beside` is the contender that the others are divided by.
    """

    name: str
    unit: str
    beside: str
    values: Mapping[str, tuple[float, ...]]
    target: str


def synthetic_document(operations: int, scratch: Path) -> Path:
    """Writes the synthetic document of so many operations."""
    path = scratch / f"synthetic-{operations}.json"
    path.write_text(json.dumps(synthetic.document(operations), indent=2), "utf-8")
    return path


def made(name: str, scratch: Path) -> Path:
    """Where our package of a name is written."""
    return scratch / "out" / name


def ours(document: Path, name: str, scratch: Path, *more: str) -> list[str]:
    """The command that makes our package of a document."""
    output = ("--package", name, "--output", str(made(name, scratch).parent), *more)
    return [sys.executable, "-m", "generator", "generate", str(document), *output]


def run(
    command: Sequence[str],
    *,
    clear: Path | None = None,
    environment: Mapping[str, str] | None = None,
    fails: bool = False,
) -> Contender[Cost]:
    """A contender that is a command, run after a folder was emptied.

    It may end as one that found faults where that is no failure.
    """

    def work() -> Cost:
        if clear is not None and clear.exists():
            _put_aside(clear)
        return cost(command, ROOT, environment or {}, fails=fails)

    return work


def _put_aside(folder: Path) -> None:
    """Moves a folder away. Right after files were removed, the system takes longer to make others."""
    aside = folder.parent / _ASIDE
    aside.mkdir(exist_ok=True)
    folder.rename(aside / str(len(list(aside.iterdir()))))


def tidy(scratch: Path) -> None:
    """Removes what was put aside."""
    for aside in [*scratch.rglob(_ASIDE)]:
        shutil.rmtree(aside)


def seconds(costs: Mapping[str, tuple[Cost, ...]]) -> dict[str, tuple[float, ...]]:
    """The CPU seconds of what was measured."""
    return {name: tuple(one.seconds for one in found) for name, found in costs.items()}


def megabytes(costs: Mapping[str, tuple[Cost, ...]]) -> dict[str, tuple[float, ...]]:
    """The peak of memory of what was measured."""
    return {
        name: tuple(one.megabytes for one in found) for name, found in costs.items()
    }
