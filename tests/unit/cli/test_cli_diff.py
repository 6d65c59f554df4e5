"""`apiwright diff OLD NEW`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Run

SPEC = """\
openapi: 3.1.0
info: {title: Things, version: '1'}
servers: [{url: https://things.test}]
paths:
  /things:
    get:
      parameters: [{name: limit, in: query, schema: {type: integer}}]
      responses: {'204': {description: Nothing.}}
"""


@pytest.fixture(autouse=True)
def versions(project: Path) -> None:
    (project / "old.yaml").write_text(SPEC)
    (project / "same.yaml").write_text(SPEC)
    (project / "new.yaml").write_text(SPEC.replace("limit", "most"))


def test_versions_without_changes_end_well(run: Run) -> None:
    ended = run("diff", "old.yaml", "same.yaml")
    assert (ended.code, ended.err) == (0, "")
    assert ended.out == "nothing changes for a caller\n"


def test_changes_are_told_with_their_places_and_the_next_version(run: Run) -> None:
    ended = run("diff", "old.yaml", "new.yaml", "--version", "1.4.0")
    assert ended.code == 1
    assert ended.out.splitlines()[:3] == [
        "breaking:",
        "  things.get(limit) is gone: calls that give it fail [argument-removed]",
        "      was old.yaml:7:20",
    ]
    assert ended.out.splitlines()[-1] == "version: 2.0.0"


def test_changes_are_told_in_other_forms(run: Run) -> None:
    told = json.loads(run("diff", "old.yaml", "new.yaml", "--json").out)
    assert told["bump"] == "major"
    assert [row["code"] for row in told["changes"]] == [
        "argument-removed",
        "argument-added",
    ]
    ended = run("diff", "old.yaml", "new.yaml", "--markdown")
    assert ended.code == 1
    assert "### Breaking" in ended.out


def test_a_vendors_folder_is_a_version_too(run: Run) -> None:
    ended = run("diff", "specs/rally", "specs/rally")
    assert (ended.code, ended.err) == (0, "")


def test_a_version_that_is_nowhere_is_an_error(run: Run) -> None:
    ended = run("diff", "old.yaml", "nowhere.yaml")
    assert (ended.code, ended.out) == (2, "")
    assert "nowhere.yaml is neither a document nor a vendor's folder" in ended.err
    assert "missing-version" in ended.err


@pytest.mark.parametrize("broken", ["old.yaml", "new.yaml"])
def test_a_version_that_cannot_be_written_is_not_compared(
    project: Path, run: Run, broken: str
) -> None:
    (project / broken).write_text("openapi: 3.1.0\npaths: [\n")
    ended = run("diff", "old.yaml", "new.yaml")
    assert (ended.code, ended.out) == (2, "")
    assert f"{broken}:" in ended.err
