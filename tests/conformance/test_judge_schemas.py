"""The judge's suite of schemas: what is valid is kept, and under strict=True what is wrong shows."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

import pytest

from generator.documents.tree import JSON

from .documents import SHARED, needs_shared
from .judge import Judge

SUITE = SHARED / "json-schema-test-suite/tests/draft2020-12"
NOTICED = 250
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


def modes(chosen: Sequence[Mode]) -> list[object]:
    """One parameter a mode, each with a worker of its own."""
    return [
        pytest.param(
            mode, id=str(mode), marks=pytest.mark.xdist_group(f"schemas-{mode}")
        )
        for mode in chosen
    ]


@pytest.fixture(scope="module")
def rows(request: pytest.FixtureRequest, judge: Judge) -> list[JSON]:
    """The verdict on every instance of the suite in one mode."""
    mode: Mode = request.param
    result = judge.scratch / f"schemas-{mode}.json"
    arguments = ["--out", str(result), "--scratch", str(judge.scratch / str(mode))]
    if mode.member:
        arguments.append("--member")
    judge.run("h1_schema.py", *arguments, strict=mode.strict)
    said: list[JSON] = json.loads(result.read_text("utf-8"))["rows"]
    assert said
    return said


def keywords() -> list[str]:
    """The files of the suite, each about one keyword or format."""
    files = [*SUITE.glob("*.json"), *SUITE.glob("optional/format/*.json")]
    return sorted(
        path.stem if path.parent == SUITE else f"format/{path.stem}" for path in files
    )


@pytest.mark.parametrize("rows", modes(MODES), indirect=True)
@pytest.mark.parametrize("keyword", keywords())
def test_what_is_valid_is_kept(rows: list[JSON], keyword: str) -> None:
    failures = [
        f"{row['group']}: {row['test']}: {row['class']}: {row['why']}"
        for row in rows
        if row["file"] == keyword and row["class"].startswith("fail")
    ]
    assert failures == []


@pytest.mark.parametrize(
    "rows", modes([mode for mode in MODES if mode.strict]), indirect=True
)
def test_what_is_wrong_is_noticed(rows: list[JSON]) -> None:
    core = [row for row in rows if row["bucket"] == "core" and not row["valid"]]
    noticed = [row for row in core if row["class"] == "strict"]
    assert len(noticed) >= NOTICED, f"{len(noticed)} of {len(core)}"


@pytest.mark.parametrize(
    "rows", modes([mode for mode in MODES if mode.strict]), indirect=True
)
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
