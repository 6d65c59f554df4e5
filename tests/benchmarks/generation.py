"""What generating costs: the first time, again, at the start, and the more operations there are."""

from __future__ import annotations

import json
import re
import statistics
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from . import peers
from .measure import Contender, Cost, in_turns
from .row import Row, Size, made, megabytes, ours, run, seconds, synthetic_document
from .synthetic import Node


def cold(what: str, document: Path, size: Size, scratch: Path) -> Iterator[Row]:
    """A package of a document, into an empty folder, beside what the peers make of it."""
    command = ours(document, "largest", scratch, "--no-cache")
    us = "apiwright"
    work = {us: run(command, clear=made("largest", scratch))}
    if size.peers:
        theirs = peers.commands(scratch, document)
        work |= {who: run(it, clear=place) for who, (it, place) in theirs.items()}
    costs = in_turns(work, size.rounds, often=us)
    beside = peers.CLIENT if size.peers else us
    share = "1/4" if document.suffix == ".yaml" else "1/5"
    name = f"generate {what}"
    yield Row(name, "CPU seconds", beside, seconds(costs), f"at most {share}")
    yield Row(name, "MB at the peak", beside, megabytes(costs), "at most 400 MB")


def start(size: Size) -> Row:
    """The command line without any work."""
    work = {
        "apiwright --help": run([sys.executable, "-m", "generator", "--help"]),
        "python -c pass": run([sys.executable, "-c", "pass"]),
    }
    costs = in_turns(work, size.rounds * 3)
    beside = "python -c pass"
    return Row("start", "CPU seconds", beside, seconds(costs), "at most 0.15 s")


def again(what: str, document: Path, size: Size, scratch: Path) -> Row:
    """A package that is there already, of the same document or of one that changed a little."""
    copy = scratch / f"again{document.suffix}"
    text = document.read_text("utf-8")
    # As it is written again for every change, so that nothing else is different then.
    copy.write_text(
        text if document.suffix == ".yaml" else _json(json.loads(text)), "utf-8"
    )
    command = ours(copy, "again", scratch)
    env = {"XDG_CACHE_HOME": str(scratch / "cache")}
    once = run(command, environment=env)

    def unchanged() -> Cost:
        once()
        return once()

    def changed(change: Callable[[str], str]) -> Contender[Cost]:
        def work() -> Cost:
            once()
            copy.write_text(change(copy.read_text("utf-8")), "utf-8")
            return once()

        return work

    empty = "into an empty folder"
    work = {
        empty: run(command, clear=made("again", scratch), environment=env),
        "nothing changed": unchanged,
        "one operation's words changed": changed(_say_more),
    }
    if document.suffix != ".yaml":
        work["one operation takes one parameter more"] = changed(_take_more)
    costs = seconds(in_turns(work, size.rounds * 8))
    target = "nothing changed 0.3 s; one operation 1/5"
    return Row(f"regenerate {what}", "CPU seconds", empty, costs, target)


def _say_more(text: str) -> str:
    """A document that says a word more where it first describes an operation."""
    head, paths, rest = re.split(r'(\n *"?paths"?:)', text, maxsplit=1)
    said = r'(\n +"?(?:summary|description)"?: "?\w+)'
    return head + paths + re.sub(said, r"\1 indeed", rest, count=1)


def _take_more(text: str) -> str:
    """A document of JSON whose first operation takes one parameter more."""
    tree = json.loads(text)
    members = next(iter(tree["paths"].values())).values()
    operation = next(one for one in members if "responses" in one)
    parameters = operation.setdefault("parameters", [])
    name = f"more-{len(parameters)}"
    parameters.append({"name": name, "in": "query", "schema": {"type": "string"}})
    return _json(tree)


def _json(tree: Node) -> str:
    return json.dumps(tree, indent=2)


def growth(size: Size, scratch: Path) -> Iterator[Row]:
    """The cost of one operation, above that of a document of four.

    The start of a run is as long as a hundred operations, and no two starts are alike: each run is
    held against one right before it, and of short ones a turn takes many.
    """
    start = _whole(4, scratch)
    counts = {f"{count} operations": count for count in size.counts}
    most = max(size.counts) // 2
    work = {
        name: partial(_above, start, _whole(count, scratch), min(20, most // count))
        for name, count in counts.items()
    }
    costs = in_turns(work, size.rounds * 8)
    each = {
        name: tuple(one.seconds / (counts[name] - 4) * 1000 for one in found)
        for name, found in costs.items()
    }
    beside = next(iter(costs))
    yield Row("growth", "CPU ms an operation", beside, each, "within 15 %")
    yield Row("growth", "MB at the peak", beside, megabytes(costs), "at most 1 GB")


def _whole(count: int, scratch: Path) -> Contender[Cost]:
    """The run that reads all of the synthetic document of so many operations."""
    package = f"made{count}"
    command = ours(synthetic_document(count, scratch), package, scratch, "--no-cache")
    return run(command, clear=made(package, scratch))


def _above(start: Contender[Cost], once: Contender[Cost], times: int) -> Cost:
    """What a run takes above a start: the median of so many pairs of both, but at least one."""
    pairs = [(start(), once()) for _ in range(max(1, times))]
    return Cost(
        statistics.median(whole.seconds - first.seconds for first, whole in pairs),
        max(whole.megabytes for _, whole in pairs),
    )
