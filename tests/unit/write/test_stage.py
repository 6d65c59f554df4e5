from __future__ import annotations

from pathlib import Path

import pytest

from generator.write.changes import plan_changes
from generator.write.stage import stage
from generator.write.target import STAGE, Target, is_left

TOP = "# Generated\n"


def test_a_stage_is_empty_and_gone_afterwards(tmp_path: Path) -> None:
    (tmp_path / STAGE).mkdir()
    (tmp_path / STAGE / "left").touch()
    assert is_left(tmp_path)
    with stage(tmp_path) as ready:
        assert not ready.path("left").exists()
        assert is_left(tmp_path)
    assert not is_left(tmp_path)


def test_a_stage_is_gone_after_a_failure(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), stage(tmp_path):
        raise ZeroDivisionError
    assert list(tmp_path.iterdir()) == []


def test_the_package_is_made_ready_whole_unchanged_files_as_they_are(
    tmp_path: Path,
) -> None:
    package = tmp_path / "pkg"
    package.mkdir()
    for name in ("same.py", "old.py", "gone.py"):
        (package / name).write_text(f"{TOP}{name}", "utf-8")
    files = {"pkg/same.py": f"{TOP}same.py", "pkg/old.py": TOP, "pkg/new/a.py": TOP}
    target = Target(tmp_path, "pkg")
    changes = plan_changes(files, target)
    with stage(tmp_path) as ready:
        ready.fill(files, changes, target)
        staged = ready.path("pkg")
        found = {p.relative_to(staged).as_posix() for p in staged.rglob("*.py")}
        assert found == {"same.py", "old.py", "new/a.py"}
        assert (staged / "same.py").samefile(package / "same.py")
        assert (staged / "old.py").read_text("utf-8") == TOP
        assert (package / "old.py").read_text("utf-8") == f"{TOP}old.py"
