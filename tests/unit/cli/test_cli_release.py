"""`apiwright release`."""

from __future__ import annotations

import shutil
import subprocess
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from conftest import Run

pytestmark = pytest.mark.skipif(not shutil.which("git"), reason="needs git")

PAGE = Path("specs/rally/pages/rally-get-import.md")
RELEASES = Path("specs/releases.toml")


def git(*arguments: str) -> None:
    """Runs git as somebody."""
    who = ("-c", "user.name=A", "-c", "user.email=a@acme.test")
    subprocess.run(["git", *who, *arguments], check=True, capture_output=True)


@pytest.fixture(autouse=True)
def committed(project: Path) -> None:
    """The project's specs are in a repository of their own, as one release."""
    for folder in ("micro", "pinecone", "qobra"):
        shutil.rmtree(project / "specs" / folder)
    RELEASES.write_text('# Ours.\n[[release]]\nversion = "0.4.2"\nchanges = []\n')
    git("init")
    git("add", ".")
    git("commit", "-m", "A release")


def newest() -> dict[str, Any]:
    """The newest entry."""
    return tomllib.loads(RELEASES.read_text("utf-8"))["release"][0]


def change(old: bytes, new: bytes) -> None:
    """Changes the vendor's page."""
    content = PAGE.read_bytes()
    assert old in content
    PAGE.write_bytes(content.replace(old, new))


def test_the_version_and_the_history_follow_from_what_changes(run: Run) -> None:
    run("generate")
    change(b"personCount", b"peopleCount")
    git("add", ".")
    git("commit", "-m", "The vendor renames a member")
    assert run("release", "--dry-run").code == 1
    assert newest()["version"] == "0.4.2"
    ended = run("release", "-m", "Faster.")
    assert ended.code == 0
    assert 'version = "0.5.0"' in ended.out
    assert newest()["version"] == "0.5.0"
    assert newest()["changes"] == ["Faster."]
    assert any("(breaking)" in told for told in newest()["clients"]["Rally"])
    assert RELEASES.read_text("utf-8").startswith("# Ours.\n[[release]]\n")
    assert run("generate").code == 0
    project = tomllib.loads(Path("generated/pyproject.toml").read_text("utf-8"))
    assert project["project"]["version"] == "0.5.0"
    history = Path("generated/CHANGELOG.md").read_text("utf-8")
    date = newest()["date"]
    assert f"## 0.5.0 ({date})\n\n- Faster.\n- Rally: " in history
    notes = run("release", "--notes").out
    assert notes.startswith("## 0.5.0\n\n- Faster.\n- Rally: ")


def test_nothing_is_written_when_nothing_changes(run: Run) -> None:
    before = RELEASES.read_bytes()
    ended = run("release")
    assert (ended.code, ended.out) == (0, "nothing changes for a caller since 0.4.2\n")
    assert RELEASES.read_bytes() == before


def test_an_entry_that_is_not_committed_is_written_anew_when_specs_change(
    run: Run,
) -> None:
    change(b"personCount", b"peopleCount")
    run("release")
    worded = RELEASES.read_text("utf-8").replace("changes = []", 'changes = ["W"]', 1)
    RELEASES.write_text(worded, "utf-8")
    assert run("release").out == "releases.toml tells what changed already\n"
    assert RELEASES.read_text("utf-8") == worded
    change(b"peopleCount", b"personCount")
    change(b"updatedAt", b"changedAt")
    run("release")
    entries = tomllib.loads(RELEASES.read_text("utf-8"))["release"]
    assert [entry["version"] for entry in entries] == ["0.5.0", "0.4.2"]
    assert any("changed_at" in told for told in newest()["clients"]["Rally"])
    assert newest()["changes"] == ["W"]
    assert not any("people" in told for told in newest()["clients"]["Rally"])


def test_a_vendor_that_came_and_one_that_went_are_told(
    run: Run, tmp_path: Path
) -> None:
    shutil.copytree("specs", tmp_path / "old")
    Path("specs/rally").rename("specs/other")
    toml = Path("specs/other/vendor.toml")
    toml.write_text(toml.read_text().replace('"Rally"', '"Other"'))
    run("release", "--since", str(tmp_path / "old"))
    assert newest()["clients"] == {
        "Other": ["Other is new."],
        "Rally": ["Rally is gone (breaking)."],
    }


def test_what_cannot_be_made_is_not_released(run: Run) -> None:
    PAGE.write_text("# Nothing\n")
    before = RELEASES.read_bytes()
    ended = run("release")
    assert ended.code == 2
    assert "error:" in ended.err
    assert RELEASES.read_bytes() == before


def test_the_first_release_needs_no_history(run: Run) -> None:
    RELEASES.unlink()
    assert run("generate").code == 0
    project = Path("generated/pyproject.toml").read_text("utf-8")
    assert 'version = "0.1.0"' in project
    assert run("release").code == 0
    assert newest()["changes"] == ["The first release."]
    assert run("check").code == 1  # The history has its date now.
    assert run("generate").code == 0
    assert run("check").code == 0
