"""What would change is told apart and shown before anything is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.write import Changes, Target, plan_changes
from generator.write.swap import write

TOP = "# Generated from x\n"


@pytest.fixture
def target(tmp_path: Path) -> Target:
    target = Target(tmp_path, "pkg")
    write({"pkg/a.py": TOP + "a = 1\n", "pkg/b.py": TOP, "c.toml": TOP}, target)
    return target


def test_files_are_told_apart_by_what_becomes_of_them(target: Target) -> None:
    changes = plan_changes(
        {"pkg/a.py": TOP + "a = 2\n", "pkg/new.py": TOP, "c.toml": TOP}, target
    )
    assert changes == Changes(
        ("pkg/new.py",), ("pkg/a.py",), ("pkg/b.py",), ("c.toml",)
    )
    assert changes


def test_equal_bytes_are_no_change(target: Target) -> None:
    files = {"pkg/a.py": TOP + "a = 1\n", "pkg/b.py": TOP, "c.toml": TOP}
    assert not plan_changes(files, target)


def test_the_difference_is_shown_as_a_unified_diff(target: Target) -> None:
    files = {"pkg/a.py": TOP + "a = 2\n", "pkg/new.py": TOP, "c.toml": TOP}
    lines = list(plan_changes(files, target).diff(files, target.root))
    assert lines == [
        "--- pkg/a.py",
        "+++ pkg/a.py",
        "@@ -1,2 +1,2 @@",
        " # Generated from x",
        "-a = 1",
        "+a = 2",
        "--- pkg/b.py",
        "+++ /dev/null",
        "@@ -1 +0,0 @@",
        "-# Generated from x",
        "--- /dev/null",
        "+++ pkg/new.py",
        "@@ -0,0 +1 @@",
        "+# Generated from x",
    ]


def test_a_difference_that_no_line_shows_is_said_in_words(target: Target) -> None:
    files = {
        "pkg/a.py": TOP + "a = 1",
        "pkg/b.py": TOP,
        "c.toml": TOP,
        "pkg/py.typed": "",
    }
    lines = list(plan_changes(files, target).diff(files, target.root))
    assert lines == [
        "pkg/a.py: the same lines with other ends",
        "pkg/py.typed: an empty file, there or not",
    ]


def test_modules_arrive_before_what_imports_them() -> None:
    changes = Changes(
        new=("pkg/models/new.py", "pkg/new/__init__.py"),
        changed=(
            "pkg/__init__.py",
            "pkg/client.py",
            "pkg/models/__init__.py",
            "pkg/models/a.py",
        ),
        removed=(),
        unchanged=(),
    )
    assert changes.arriving() == [
        "pkg/models/new.py",
        "pkg/new/__init__.py",
        "pkg/models/a.py",
        "pkg/client.py",
        "pkg/models/__init__.py",
        "pkg/__init__.py",
    ]


def test_changes_are_split_at_a_folder() -> None:
    changes = Changes(("pkg/a.py",), ("c.toml",), ("pkg/b.py",), ("pkgs/d.py",))
    assert changes.inside("pkg") == Changes(("pkg/a.py",), (), ("pkg/b.py",), ())
    assert changes.outside("pkg") == Changes((), ("c.toml",), (), ("pkgs/d.py",))
    assert not changes.inside("")
