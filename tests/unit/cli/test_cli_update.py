"""`apiwright update [VENDOR ...]`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from conftest import Run

pytestmark = pytest.mark.usefixtures("project")

RALLY = Path("specs/rally/pages/rally-get-import.md")


@pytest.fixture
def rally(project: Path, site: Any) -> Any:
    """The site of one of the vendors, whose page may be fetched from it."""
    del project
    toml = f'client = "Rally"\n[sources]\n"pages/{RALLY.name}" = "{site.url}/p.md"\n'
    Path("specs/rally/vendor.toml").write_text(toml)
    site.pages["/p.md"] = RALLY.read_bytes()
    return site


def test_what_changes_is_told_and_written(run: Run, rally: Any) -> None:
    rally.pages["/p.md"] = RALLY.read_bytes().replace(b"personCount", b"peopleCount")
    tried = run("update", "rally", "--dry-run", "--delay", "0")
    assert tried.code == 1
    assert "rally: 0 files would be new, 2 changed" in tried.out
    ended = run("update", "rally", "--delay", "0")
    assert ended.code == 0
    assert f"  changed pages/{RALLY.name}\n" in ended.out
    assert "breaking:" in ended.out
    assert "to write the clients: apiwright generate" in ended.err
    assert RALLY.read_bytes() == rally.pages["/p.md"]
    again = run("update", "rally", "--delay", "0")
    assert (again.code, again.out) == (0, "rally: nothing new\n")


def test_a_fault_is_told_and_other_vendors_are_updated(run: Run, rally: Any) -> None:
    for vendor in ("micro", "pinecone", "qobra"):
        Path("specs", vendor, "vendor.toml").write_text('client = "Other"\n')
    rally.pages.clear()
    ended = run("update", "--delay", "0")
    assert ended.code == 2
    assert "error: the server answers 404 [unreachable-document]" in ended.err
    assert "rally: not updated, nothing was changed" in ended.out
    assert "qobra: nothing new" in ended.out
    assert "qobra: nothing to fetch" in ended.err


def test_a_name_that_is_no_vendors_is_refused(run: Run) -> None:
    ended = run("update", "rall")
    assert ended.code == 2
    assert "there is no vendor rall" in ended.err
