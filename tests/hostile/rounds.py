"""Cases fought in the arena, and what is said against what came of them."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any, TypeAlias

from .arena import Account, Round
from .cases import REFUSED, WRITTEN, Case

SECONDS = 10
"""Seconds of CPU within which every case is done or refused."""

MEMORY = 500 << 20
"""Bytes that it may take for that."""

ROOT = Path(__file__).parents[2]
_HEAD = re.compile(
    r"^(\S.*?): (error|skipped|degraded|repaired|evidence): .* \[[a-z0-9-]+\]$"
)
_PLACED = re.compile(r":\d+:\d+$")


class Arena:
    """The warm process that forks one for each round."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.hostile.arena"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def fight(self, round: Round) -> Account:
        """What comes of a round."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(json.dumps(asdict(round)), file=self._process.stdin, flush=True)
        return Account(**json.loads(self._process.stdout.readline()))

    def close(self) -> None:
        """Ends the process."""
        self._process.communicate()


State: TypeAlias = dict[str, bytes | str]
"""What lies in a folder: contents of files, targets of links, by path."""


def state(folder: Path) -> State:
    """What lies in a folder now."""
    found: State = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            found[name] = f"-> {path.readlink()}"
        elif path.is_file():
            found[name] = path.read_bytes()
        else:
            found[name] = "another thing"
    return found


def fight(case: Case, folder: Path, arena: Arena) -> list[str]:
    """Everything that is wrong with what comes of a case; nothing where all is well."""
    case.lay(folder)
    before = state(folder)
    account = arena.fight(round_of(case, folder))
    found = list(_of_the_run(case, account))
    found += account.faults
    found += _of_the_system(account)
    if not found:
        found += _of_the_files(case, folder, account, before)
    if not found and account.exit_code in WRITTEN:
        found += _of_the_report(case, folder)
    return found


def round_of(case: Case, folder: Path) -> Round:
    """How a case is run in a folder, where it lies already."""
    return Round(
        str(folder),
        case.arguments(),
        f"{case.output}/{case.package}",
        "report.json",
        case.probe,
        case.memory,
        case.seconds,
    )


def _of_the_run(case: Case, account: Account) -> Iterator[str]:
    if account.died:
        yield f"the process died: {account.died}"
        return
    if account.exit_code not in case.exits or "Traceback" in account.stderr:
        yield f"exit code {account.exit_code}\n{account.stderr[-3000:]}"
    if account.cpu > SECONDS:
        yield f"takes {account.cpu:.1f} seconds of CPU"
    if account.peak > MEMORY:
        yield f"takes {account.peak >> 20} MB"
    said = account.stdout + account.stderr
    bad = sorted({c for c in said if not c.isprintable() and c != "\n"})
    if bad:
        yield f"speaks to the terminal: {bad}"
    yield from (f"does not say {text!r}" for text in case.says if text not in said)
    yield from (f"tells {text!r}" for text in case.lacks if text in said)
    for code in case.problems:
        if f"[{code}]" not in said:
            yield f"no problem [{code}]:\n{account.stderr[-2000:]}"


def _of_the_system(account: Account) -> Iterator[str]:
    yield from (f"wrote to {path}" for path in account.touched)
    yield from (f"read {path}" for path in account.read)
    yield from (f"went to the network: {address}" for address in account.reached)
    yield from (f"started {program}" for program in account.started)


def _of_the_files(
    case: Case, folder: Path, account: Account, before: State
) -> Iterator[str]:
    after = state(folder)
    if account.exit_code in REFUSED:
        if after != before:
            yield f"the folder is not as it was: {sorted(before.keys() ^ after.keys())}"
        heads = [m for m in map(_HEAD.match, account.stderr.splitlines()) if m]
        errors = [match[1] for match in heads if match[2] in ("error", "skipped")]
        if not errors or "remedy: " not in account.stderr:
            yield f"no problem says why\n{account.stderr[-2000:]}"
        if not case.whole_file and not any(map(_PLACED.search, errors)):
            yield f"no place is named\n{account.stderr[-2000:]}"
        return
    if not (folder / case.output / case.package).is_dir():
        yield "nothing is written"
    for path, content in after.items():
        told = [
            t
            for t in case.lacks
            if t.encode() in (content if isinstance(content, bytes) else b"")
        ]
        if told and path not in before:
            yield f"{path} tells {told}"
    touched = [p for p in {**before, **after} if before.get(p) != after.get(p)]
    strange = [p for p in touched if not p.startswith(("out", "report.json"))]
    if strange:
        yield f"something else is written: {strange}"


def _of_the_report(case: Case, folder: Path) -> Iterator[str]:
    report = json.loads((folder / "report.json").read_text("utf-8"))
    calls = {operation["call"] for operation in report["operations"]}
    missing = [call for call in case.operations if call not in calls]
    if missing:
        yield f"no {missing} among {sorted(calls)}"
    names = {p["name"] for op in report["operations"] for p in op["parameters"]}
    yield from (
        f"the wire name {name!r} is lost" for name in case.wire if name not in names
    )
    yield from _unaccounted(case, report)


def _unaccounted(case: Case, report: dict[str, Any]) -> Iterator[str]:
    """Operations of the document that neither are there nor are said to be left out."""
    if not isinstance(case.content, dict) or not isinstance(
        case.content.get("paths"), dict
    ):
        return
    there = {(op["method"].lower(), op["path"]) for op in report["operations"]}
    rows = [*report["skipped"], *report["repaired"], *report["degraded"]]
    for path, item in case.content["paths"].items():
        if not isinstance(item, dict) or "$ref" in item:
            continue
        for method in ("get", "put", "post", "delete", "patch"):
            pointer = path.replace("~", "~0").replace("/", "~1")
            told = any(pointer in row["pointer"] for row in rows)
            if method in item and (method, path) not in there and not told:
                yield f"{method} {path!r} is neither written nor told of"
