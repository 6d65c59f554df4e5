from __future__ import annotations

import sys
from pathlib import Path

import pytest

from generator.write.exchange import exchange


def folders(root: Path) -> tuple[Path, Path]:
    one, other = root / "one", root / "other"
    for folder in (one, other):
        folder.mkdir()
        (folder / folder.name).touch()
    return one, other


def test_two_folders_change_places_or_nothing_happens(tmp_path: Path) -> None:
    one, other = folders(tmp_path)
    done = exchange(one, other)
    assert (one / ("other" if done else "one")).exists()
    assert (other / ("one" if done else "other")).exists()
    assert len(list(tmp_path.iterdir())) == 2


def test_where_one_is_missing_nothing_happens(tmp_path: Path) -> None:
    one, _ = folders(tmp_path)
    assert not exchange(one, tmp_path / "missing")
    assert (one / "one").exists()


def test_another_system_cannot(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one, other = folders(tmp_path)
    monkeypatch.setattr(sys, "platform", "darwin")
    assert not exchange(one, other)
    assert (one / "one").exists()
