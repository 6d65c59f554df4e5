from __future__ import annotations

from pathlib import Path

import pytest

from generator.write.ours import is_marked, is_ours


@pytest.mark.parametrize(
    ("name", "content", "ours"),
    [
        ("a.py", "# Generated from specs\n", True),
        ("a.py", "import os\n", False),
        ("a.py", " # Generated", False),
        ("a.toml", "# Generated from specs\n", True),
        ("a.md", "<!-- Generated from specs -->", True),
        ("a.md", "# Generated", False),
        ("a.json", '{\n  "client": "x"}', True),
        ("a.json", '{"client": "x"}', False),
        ("names.lock", '{"calls": {}}', True),
        ("names.lock", "calls", False),
        ("py.typed", "", True),
        ("anything", "\n \n", True),
    ],
)
def test_a_file_is_ours_by_its_first_line(
    tmp_path: Path, name: str, content: str, *, ours: bool
) -> None:
    (tmp_path / name).write_text(content, "utf-8", newline="")
    assert is_marked(name, content) is ours
    assert is_ours(tmp_path / name) is ours


def test_bytes_that_are_no_text_are_nobodys(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_bytes(b"\xff\xfe# Generated")
    assert not is_ours(tmp_path / "a.py")
