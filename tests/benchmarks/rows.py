"""The rows that are measured: what is done, by whom, and what is to be reached."""

from __future__ import annotations

import compileall
import json
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from . import decoding, peers, synthetic
from .measure import Contender, Cost, cost, in_turns

ROOT = Path(__file__).parents[2]
CORPUS = ROOT.parent / "shared" / "corpus"


@dataclass(frozen=True, slots=True)
class Size:
    """How much is measured: the small form shows that everything runs, and no more."""

    largest: int
    counts: tuple[int, ...]
    rounds: int
    peers: bool
    corpus: bool


WHOLE = Size(1224, (100, 1000, 10000), 2, peers=True, corpus=True)
SMALL = Size(8, (8, 16), 1, peers=False, corpus=False)


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


def rows(size: Size, scratch: Path) -> Iterator[Row]:
    """Measures every row, with what it writes below `scratch`."""
    largest = _document(size.largest, scratch)
    openai = CORPUS / "openai.yaml"
    if size.corpus and openai.is_file():
        yield from _generation("openai.yaml, 288 operations", openai, size, scratch)
    yield from _generation(f"{size.largest} operations, JSON", largest, size, scratch)
    yield _start(size)
    yield _again(largest, size, scratch)
    yield from _growth(size, scratch)
    package = _package("largest", scratch)
    compileall.compile_dir(package, quiet=2)
    yield from _imports(package, size)
    yield from _decoding(package, size)


def _document(operations: int, scratch: Path) -> Path:
    path = scratch / f"synthetic-{operations}.json"
    path.write_text(json.dumps(synthetic.document(operations), indent=2), "utf-8")
    return path


def _package(name: str, scratch: Path) -> Path:
    return scratch / "out" / name


def _ours(document: Path, name: str, scratch: Path, *more: str) -> list[str]:
    made = ("--package", name, "--output", str(scratch / "out"), *more)
    return [sys.executable, "-m", "generator", "generate", str(document), *made]


def _command(
    command: Sequence[str],
    *,
    clear: Path | None = None,
    environment: Mapping[str, str] | None = None,
) -> Contender[Cost]:
    """A contender that is a command, run after a folder was cleared."""

    def work() -> Cost:
        if clear is not None:
            shutil.rmtree(clear, ignore_errors=True)
        return cost(command, ROOT, environment or {})

    return work


def _seconds(costs: Mapping[str, tuple[Cost, ...]]) -> dict[str, tuple[float, ...]]:
    return {name: tuple(one.seconds for one in found) for name, found in costs.items()}


def _megabytes(costs: Mapping[str, tuple[Cost, ...]]) -> dict[str, tuple[float, ...]]:
    return {
        name: tuple(one.megabytes for one in found) for name, found in costs.items()
    }


def _generation(what: str, document: Path, size: Size, scratch: Path) -> Iterator[Row]:
    ours = _ours(document, "largest", scratch, "--no-cache")
    work = {"apiwright": _command(ours, clear=_package("largest", scratch))}
    if size.peers:
        theirs = peers.commands(scratch, document)
        work |= {name: _command(command) for name, command in theirs.items()}
    costs = in_turns(work, size.rounds)
    beside = "openapi-python-client" if size.peers else "apiwright"
    share = "1/4" if document.suffix == ".yaml" else "1/5"
    yield Row(
        f"generate {what}", "CPU seconds", beside, _seconds(costs), f"at most {share}"
    )
    yield Row(
        f"generate {what}",
        "MB at the peak",
        beside,
        _megabytes(costs),
        "at most 400 MB",
    )


def _start(size: Size) -> Row:
    work = {
        "apiwright --help": _command([sys.executable, "-m", "generator", "--help"]),
        "python -c pass": _command([sys.executable, "-c", "pass"]),
    }
    costs = in_turns(work, size.rounds * 3)
    beside = "python -c pass"
    return Row("start", "CPU seconds", beside, _seconds(costs), "at most 0.15 s")


def _again(document: Path, size: Size, scratch: Path) -> Row:
    ours = _ours(document, "largest", scratch)
    # What is made again for the first time is remembered from then on.
    env = {"XDG_CACHE_HOME": str(scratch / "cache")}
    again = _command(ours, environment=env)

    def unchanged() -> Cost:
        again()
        return again()

    def changed() -> Cost:
        again()
        _change_one(document)
        return again()

    work = {
        "into an empty folder": _command(
            ours, clear=_package("largest", scratch), environment=env
        ),
        "nothing changed": unchanged,
        "one operation changed": changed,
    }
    costs = in_turns(work, size.rounds)
    return Row(
        "regenerate",
        "CPU seconds",
        "into an empty folder",
        _seconds(costs),
        "nothing changed 0.3 s; one operation 1/5",
    )


def _change_one(document: Path) -> None:
    """Changes what a document says of its first operation."""
    tree = json.loads(document.read_text("utf-8"))
    operation = next(iter(next(iter(tree["paths"].values())).values()))
    operation["summary"] = operation.get("summary", "") + " Changed."
    document.write_text(json.dumps(tree, indent=2), "utf-8")


def _growth(size: Size, scratch: Path) -> Iterator[Row]:
    """The cost of one operation, without that of a document of four operations."""
    counts = {f"{count} operations": count for count in size.counts}
    few = _ours(_document(4, scratch), "made4", scratch, "--no-cache")
    work = {"4 operations": _command(few)}
    for name, count in counts.items():
        document = _document(count, scratch)
        command = _ours(document, f"made{count}", scratch, "--no-cache")
        work[name] = _command(command, clear=scratch / "out" / f"made{count}")
    costs = in_turns(work, size.rounds)
    start = costs.pop("4 operations")
    each = {
        name: tuple(
            (one.seconds - bare.seconds) / count * 1000
            for one, bare in zip(costs[name], start, strict=True)
        )
        for name, count in counts.items()
    }
    beside = next(iter(counts))
    yield Row("growth", "CPU ms an operation", beside, each, "within 15 %")
    yield Row("growth", "MB at the peak", beside, _megabytes(costs), "at most 1 GB")


# Both import most of themselves when it is first asked for.
_DEPENDENCIES = """
import httpx2, typing_extensions
from pydantic import *
httpx2.Client().close()
"""
_IMPORT = """
{before}
import psutil, sys, time
def megabytes(): return psutil.Process().memory_info().rss / 2**20
sys.path.insert(0, {path!r})
seconds, held = time.process_time(), megabytes()
{work}
print((time.process_time() - seconds) * 1000 if {time} else megabytes() - held)
"""
_EVERY = """
import importlib, pkgutil
import {name}
for found in pkgutil.walk_packages({name}.__path__, "{name}."):
    importlib.import_module(found.name)
"""


def _imports(package: Path, size: Size) -> Iterator[Row]:
    name = package.name
    works = {
        "import the client": f"from {name} import Client",
        "make a client": f"from {name} import Client; Client(api_key='k')",
        "import every module": _EVERY.format(name=name),
    }
    for unit, time in (("CPU ms", True), ("MB", False)):
        work = {
            what: _printed(
                _IMPORT.format(
                    before=_DEPENDENCIES,
                    path=str(package.parent),
                    work=code,
                    time=time,
                )
            )
            for what, code in works.items()
        }
        yield Row(
            "above its dependencies",
            unit,
            "import every module",
            in_turns(work, size.rounds),
            "import 20 ms and 2 MB; every module 1000 ms",
        )


def _printed(code: str) -> Contender[float]:
    def work() -> float:
        command = [sys.executable, "-c", code]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        return float(done.stdout)

    return work


def _decoding(package: Path, size: Size) -> Iterator[Row]:
    rounds: list[dict[str, dict[str, float]]] = []
    for _ in range(size.rounds):
        command = [sys.executable, decoding.__file__, package.name, "Bababababa"]
        done = subprocess.run(
            command,
            env={"PYTHONPATH": str(package.parent)},
            capture_output=True,
            text=True,
            check=True,
        )
        rounds.append(json.loads(done.stdout))
    for payload in rounds[0]:
        contenders = rounds[0][payload]
        yield Row(
            f"decode {payload}",
            "microseconds",
            "json.loads",
            {name: tuple(r[payload][name] for r in rounds) for name in contenders},
            "median of all at most 1.5; at most 1.1 of models by hand",
        )
