"""What `apiwright diff` says of two versions, rule by rule, and what that promises to callers."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator.diff.changes import Change, Effect
from generator.diff.compare import compare
from generator.diff.sides import Side
from generator.diff.telling import as_text
from generator.locks import EMPTY, NamesLock, names_of
from generator.pipeline import Built, Made, build_document
from generator.python.plan import Settings
from generator.shared import runtime

from .callers import caller
from .golden_cases import is_shared
from .golden_tree import shared_runtime, write

DIFFS = Path(__file__).parent / "diffs"
CASES = sorted(path.name for path in DIFFS.iterdir())
MAX_LINES = 40
PACKAGE = "diffed"


def made(case: str, version: str, lock: NamesLock = EMPTY) -> tuple[Built, Made]:
    built = build_document(Path(case, f"{version}.yaml"), case, lock=lock)
    assert built.made is not None
    return built, built.made


def changes(case: str) -> list[Change]:
    _, old = made(case, "old")
    _, new = made(case, "new", names_of(old.plan))
    return compare(Side(old.plan, old.spec.place), Side(new.plan, new.spec.place))


@pytest.fixture(autouse=True)
def _beside_the_cases(monkeypatch: pytest.MonkeyPatch) -> None:
    """Places are told from where the cases are."""
    monkeypatch.chdir(DIFFS)


@pytest.mark.parametrize("case", CASES)
def test_the_changes_are_as_expected(case: str, request: pytest.FixtureRequest) -> None:
    told = as_text(changes(case), "1.0.0") + "\n"
    expected = Path(case, "changes.txt")
    if request.config.getoption("--update", default=False):
        expected.write_text(told, "utf-8")
    assert told == expected.read_text("utf-8")


@pytest.mark.parametrize("case", CASES)
def test_the_versions_are_small(case: str) -> None:
    for version in ("old", "new"):
        assert len(Path(case, f"{version}.yaml").read_bytes().splitlines()) <= MAX_LINES


def test_every_rule_has_a_case() -> None:
    rules = {change.code for case in CASES for change in changes(case)}
    sources = (Path(__file__).parents[2] / "generator" / "diff").glob("*.py")
    text = "".join(path.read_text("utf-8") for path in sources)
    assert len(rules) > 25
    for code in sorted(rules):
        assert f'"{code}"' in text


@pytest.mark.long
def test_what_does_not_break_never_breaks_a_caller(tmp_path: Path) -> None:
    """Scripts that use all of the old packages, read by mypy beside the new ones."""
    root = tmp_path / PACKAGE
    write(
        tmp_path, {f"{PACKAGE}/__init__.py": "", **runtime(Settings(PACKAGE, "", ""))}
    )
    unbroken: set[str] = set()
    for case in CASES:
        if all(change.effect is not Effect.BREAKING for change in changes(case)):
            unbroken.add(case)
        _, old = made(case, "old")
        new, _ = made(case, "new", names_of(old.plan))
        files = {
            name: text for name, text in new.files.items() if not is_shared(name, case)
        }
        write(root, {f"{case}/_runtime/__init__.py": shared_runtime(root), **files})
        write(root, {f"caller_{case}.py": caller(old.plan, f"{PACKAGE}.{case}")})
    said = _mypy(tmp_path)
    failing = {case for case in CASES if f"caller_{case}.py:" in said}
    assert failing & unbroken == set(), said
    assert len(failing) > 5


def _mypy(folder: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--package", PACKAGE],
        cwd=folder,
        env={**os.environ, "MYPYPATH": str(folder)},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout + done.stderr
