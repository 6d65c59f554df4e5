"""The judge's suite of schemas: what is valid is kept, and under strict=True what is wrong shows."""

from __future__ import annotations

import json
from dataclasses import dataclass

import pytest

from generator.documents.tree import JSON

from .documents import SHARED, needs_shared
from .judge import Judge
from .once import found_once
from .packages import Tree

SUITE = SHARED / "json-schema-test-suite/tests/draft2020-12"
NOTICED = 285
"""So many invalid instances of the core are noticed at least; the strictest peer notices 147."""

pytestmark = [pytest.mark.shared, needs_shared]


@dataclass(frozen=True, slots=True)
class Mode:
    """How the suite is run: as the answer itself or a member of it, and how strict the client is."""

    member: bool
    strict: bool

    def __str__(self) -> str:
        return "-".join(
            ["member" if self.member else "whole", "strict" if self.strict else "lax"]
        )


MODES = [Mode(member, strict) for member in (False, True) for strict in (False, True)]
STRICT = [mode for mode in MODES if mode.strict]


@pytest.fixture
def rows(mode: Mode, judge: Judge, tree: Tree) -> list[JSON]:
    """The verdict on every instance of the suite in one mode, found by one worker for all."""
    found: list[JSON] = found_once(
        tree.root / f"schemas-{mode}", lambda: _judged(judge, mode)
    )
    assert found
    return found


def _judged(judge: Judge, mode: Mode) -> JSON:
    result = judge.scratch / f"schemas-{mode}.json"
    arguments = ["--out", str(result), "--scratch", str(judge.scratch / str(mode))]
    if mode.member:
        arguments.append("--member")
    judge.run("h1_schema.py", *arguments, strict=mode.strict)
    return json.loads(result.read_text("utf-8"))["rows"]


def keywords() -> list[str]:
    """The files of the suite, each about one keyword or format."""
    files = [*SUITE.glob("*.json"), *SUITE.glob("optional/format/*.json")]
    return sorted(
        path.stem if path.parent == SUITE else f"format/{path.stem}" for path in files
    )


@pytest.mark.parametrize("mode", MODES, ids=str)
@pytest.mark.parametrize("keyword", keywords())
def test_what_is_valid_is_kept(rows: list[JSON], keyword: str) -> None:
    failures = [
        f"{row['group']}: {row['test']}: {row['class']}: {row['why']}"
        for row in rows
        if row["file"] == keyword and row["class"].startswith("fail")
    ]
    assert failures == []


@pytest.mark.parametrize("mode", STRICT, ids=str)
def test_what_is_wrong_is_noticed(rows: list[JSON]) -> None:
    core = [row for row in rows if row["bucket"] == "core" and not row["valid"]]
    noticed = [row for row in core if row["class"] == "strict"]
    assert len(noticed) >= NOTICED, f"{len(noticed)} of {len(core)}"


@pytest.mark.parametrize("mode", STRICT, ids=str)
@pytest.mark.parametrize("keyword", ["type", "required", "maximum", "maxLength"])
def test_broken_types_members_and_constraints_are_noticed(
    rows: list[JSON], keyword: str
) -> None:
    passed = [
        f"{row['group']}: {row['test']}"
        for row in rows
        if row["file"] == keyword and row["class"] == "lenient"
    ]
    assert passed == []
