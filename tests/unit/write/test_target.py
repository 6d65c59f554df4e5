"""Only files that bear our mark are replaced or removed, and no link is followed."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.problems import Fatal
from generator.write import Target, is_marked
from generator.write.swap import write

TOP = "# Generated from x\n"
FILES = {
    "pkg/__init__.py": TOP,
    "pkg/models/a.py": TOP,
    "README.md": "<!-- Generated -->\n",
}


def refused(root: Path, files: dict[str, str] = FILES) -> list[str]:
    """The places for which a write is refused; nothing may have changed."""
    before = snapshot(root)
    with pytest.raises(Fatal) as caught:
        write(files, Target(root, "pkg"))
    problem = caught.value.problem
    assert problem.code == "foreign-file"
    assert snapshot(root) == before
    return [
        str(place)[len(str(root)) + 1 :] for place in (problem.place, *problem.places)
    ]


def snapshot(root: Path) -> dict[Path, bytes | None]:
    return {p: p.read_bytes() if p.is_file() else None for p in root.rglob("*")}


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.py", "# Generated from rally. Change the overlay.\n"),
        ("pyproject.toml", "# Generated from specs\n"),
        ("README.md", "<!-- Generated from specs -->\n"),
        ("report.json", '{\n  "client": "x.Client"\n}\n'),
        ("names.lock", "{}\n"),
        ("py.typed", ""),
        ("__init__.py", "\n"),
    ],
)
def test_a_generated_file_is_known_by_its_beginning(name: str, content: str) -> None:
    assert is_marked(name, content)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.py", "print('mine')\n"),
        ("a.py", "#!/usr/bin/env python\n# Generated\n"),
        ("README.md", "# Generated\n"),
        ("report.json", '{"openapi": "3.1.0"}'),
        ("names.lock", "version = 1\n"),
    ],
)
def test_anything_else_is_somebodys(name: str, content: str) -> None:
    assert not is_marked(name, content)


def test_a_file_of_others_at_a_place_we_write_is_refused(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("# Mine\n")
    assert refused(tmp_path) == ["README.md"]


def test_a_package_that_holds_others_files_is_refused_with_all_of_them(
    tmp_path: Path,
) -> None:
    (tmp_path / "pkg/models").mkdir(parents=True)
    (tmp_path / "pkg/notes.txt").write_text("mine")
    (tmp_path / "pkg/models/a.py").write_text("mine = 1")
    (tmp_path / "pkg/old.py").write_text(TOP)
    assert sorted(refused(tmp_path)) == ["pkg/models/a.py", "pkg/notes.txt"]


def test_a_file_where_a_folder_has_to_be_is_refused(tmp_path: Path) -> None:
    (tmp_path / "pkg").mkdir()
    (tmp_path / "pkg/models").write_text(TOP)
    assert refused(tmp_path) == ["pkg/models"]


def test_a_folder_where_a_file_has_to_be_is_refused(tmp_path: Path) -> None:
    (tmp_path / "README.md").mkdir()
    assert refused(tmp_path) == ["README.md"]


def test_a_link_to_a_folder_is_not_followed(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "a.py").write_text(TOP)
    root = tmp_path / "root"
    (root / "pkg").mkdir(parents=True)
    (root / "pkg/models").symlink_to(elsewhere)
    assert refused(root) == ["pkg/models"]
    assert (elsewhere / "a.py").read_text() == TOP


def test_a_package_that_is_a_link_itself_is_refused(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    root = tmp_path / "root"
    root.mkdir()
    (root / "pkg").symlink_to(elsewhere)
    assert refused(root) == ["pkg"]


def test_a_link_to_a_file_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "target").write_text(TOP)
    (tmp_path / "root/pkg").mkdir(parents=True)
    (tmp_path / "root/pkg/old.py").symlink_to(tmp_path / "target")
    assert refused(tmp_path / "root") == ["pkg/old.py"]
    assert (tmp_path / "target").read_text() == TOP


def test_what_python_cached_is_nobodys(tmp_path: Path) -> None:
    cache = tmp_path / "pkg/__pycache__"
    cache.mkdir(parents=True)
    (cache / "a.cpython-311.pyc").write_bytes(b"\0")
    write(FILES, Target(tmp_path, "pkg"))
    assert (tmp_path / "pkg/__init__.py").read_text() == TOP


def test_what_lies_in_the_package_is_listed_but_for_what_it_keeps(
    tmp_path: Path,
) -> None:
    target = Target(tmp_path, "pkg", keep=("pkg/rally",))
    write({"pkg/a.py": TOP, "pkg/rally/b.py": TOP, "c.py": TOP}, target)
    assert target.existing() == ["pkg/a.py"]
    assert target.lists("pkg/a.py")
    assert not target.lists("pkg/rally/b.py")
    assert not target.lists("c.py")


def test_files_of_others_beside_the_package_do_not_matter(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    write(FILES, Target(tmp_path, "pkg"))
    assert (tmp_path / "notes.txt").read_text() == "mine"
