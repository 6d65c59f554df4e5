"""What stands on disk, as digests."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.cli.standing import files_state, folder_state
from generator.documents.reads import digest


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "pkg/sub/__pycache__").mkdir(parents=True)
    (tmp_path / "pkg/a.py").write_bytes(b"a")
    (tmp_path / "pkg/sub/b.py").write_bytes(b"b")
    (tmp_path / "pkg/sub/__pycache__/b.pyc").write_bytes(b"c")
    (tmp_path / "README.md").write_bytes(b"r")
    return tmp_path


def test_a_folder_is_told_with_all_below_it(folder: Path) -> None:
    assert folder_state(folder / "pkg", "__pycache__") == {
        "a.py": digest(b"a"),
        "sub/": "",
        "sub/b.py": digest(b"b"),
    }


def test_nothing_is_passed_over_unless_that_is_said(folder: Path) -> None:
    assert "sub/__pycache__/b.pyc" in (folder_state(folder / "pkg") or {})


def test_files_outside_of_a_package_are_told_singly(folder: Path) -> None:
    state = files_state(folder, "pkg", ["README.md", "pkg/a.py"], "__pycache__")
    assert state == {
        "README.md": digest(b"r"),
        "pkg/a.py": digest(b"a"),
        "pkg/sub/": "",
        "pkg/sub/b.py": digest(b"b"),
    }


def test_without_a_package_only_the_files_are_told(folder: Path) -> None:
    assert files_state(folder, "", ["README.md"], "") == {"README.md": digest(b"r")}


def test_what_is_missing_cannot_be_told(folder: Path) -> None:
    assert folder_state(folder / "no") is None
    assert files_state(folder, "no", [], "") is None
    assert files_state(folder, "", ["no.md"], "") is None


@pytest.mark.parametrize("link", ["pkg/link.py", "pkg/sub/link"])
def test_a_link_cannot_be_told(folder: Path, link: str) -> None:
    (folder / link).symlink_to(folder / "pkg/a.py")
    assert folder_state(folder / "pkg") is None
    assert files_state(folder, "pkg", [], "") is None


def test_a_link_on_the_way_or_at_the_end_cannot_be_told(folder: Path) -> None:
    (folder / "way").symlink_to("pkg")
    (folder / "end.md").symlink_to("README.md")
    assert folder_state(folder / "way") is None
    assert files_state(folder, "", ["way/a.py"], "") is None
    assert files_state(folder, "way", [], "") is None
    assert files_state(folder, "way/sub", [], "") is None
    assert files_state(folder, "", ["end.md"], "") is None


def test_the_root_itself_may_be_a_link(folder: Path, tmp_path: Path) -> None:
    (folder / "root").symlink_to(folder)
    assert files_state(folder / "root", "", ["README.md"], "") is not None
