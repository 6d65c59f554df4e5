"""What the classes take is told once for each version, and kept where Python keeps what it compiled."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from generator import own
from generator.openapi import members, table
from generator.openapi.members import told
from generator.openapi.table import Classes, taken

Asked = Callable[[], int]
"""How often the classes were asked since it was asked last."""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder where Python keeps what it compiled of this module."""
    for name in ("classes", "members", "table"):
        (tmp_path / f"{name}.py").write_text(f"# {name}\n")
    monkeypatch.setattr(table, "_HERE", tmp_path / "table.py")
    telling = tuple(sorted(tmp_path.glob("*.py")))
    monkeypatch.setattr(table, "_TELLING", telling)
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", None)
    taken.cache_clear()
    yield tmp_path / "__pycache__"
    taken.cache_clear()


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Asked:
    """Counts; each time it is asked another program begins."""
    times: list[None] = []

    def ask() -> Classes:
        times.append(None)
        return told()

    monkeypatch.setattr(members, "told", ask)

    def since() -> int:
        number = len(times)
        times.clear()
        taken.cache_clear()
        return number

    return since


def test_the_classes_are_asked_once(asked: Asked, folder: Path) -> None:
    assert taken() == told()
    assert asked() == 1
    assert taken() == told()
    assert asked() == 0
    assert [path.suffix for path in folder.iterdir()] == [".told"]


@pytest.mark.parametrize("name", ["classes", "members", "table"])
def test_they_are_asked_again_by_other_code(
    asked: Asked, folder: Path, name: str
) -> None:
    taken()
    asked()
    (folder.parent / f"{name}.py").write_text("# other\n")
    assert taken() == told()
    assert asked() == 1


def test_they_are_asked_again_in_another_version(
    asked: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken()
    asked()
    monkeypatch.setattr(own, "_installed", lambda: iter(["pydantic-9.dist-info"]))
    assert taken() == told()
    assert asked() == 1
    taken()
    assert asked() == 0


@pytest.mark.parametrize(
    "damage",
    [
        lambda content: content[:-1],
        lambda content: content.replace(b"description", b"descriptiom"),
        lambda content: b"",
        lambda content: b"\xff" + content,
    ],
    ids=["cut short", "changed", "empty", "another head"],
)
def test_what_is_damaged_is_told_anew(
    asked: Asked, folder: Path, damage: Callable[[bytes], bytes]
) -> None:
    taken()
    asked()
    (path,) = folder.iterdir()
    whole = path.read_bytes()
    path.write_bytes(damage(whole))
    assert taken() == told()
    assert asked() == 1
    assert path.read_bytes() == whole


def test_nothing_is_kept_where_python_keeps_nothing(
    asked: Asked, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    for _ in range(2):
        assert taken() == told()
        assert asked() == 1
    assert not folder.exists()


def test_a_folder_that_takes_nothing_is_no_fault(asked: Asked, folder: Path) -> None:
    folder.write_text("")
    assert taken() == told()
    assert asked() == 1
