"""Files that are looked at again and again."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.cli.watching import Stamps, stamps, watch


class Over(Exception):
    """There is nothing more to look at."""


def watched(
    looks: list[Stamps], own: dict[int, list[str]] | None = None
) -> list[set[str]]:
    """What is told as changed when these looks follow each other; `own` writes by call."""
    left: Iterator[Stamps] = iter(looks)
    told: list[set[str]] = []

    def look() -> Stamps:
        try:
            return next(left)
        except StopIteration:
            raise Over from None

    def work(changed: set[str]) -> list[str]:
        told.append(changed)
        return (own or {}).get(len(told), [])

    with pytest.raises(Over):
        watch(look, work, lambda _: None)
    return told


def test_all_is_new_at_first_and_then_what_changes() -> None:
    one: Stamps = {"a": (1, 1), "b": (1, 1)}
    two: Stamps = {"a": (2, 1), "c": (1, 1)}
    assert watched([one, one, one, one, one, two, two, two, two]) == [
        {"a", "b"},
        {"a", "b", "c"},
    ]


def test_a_file_that_is_being_written_is_waited_for() -> None:
    half: Stamps = {"a": (1, 1)}
    whole: Stamps = {"a": (2, 9)}
    assert watched([half, whole, whole, whole, whole]) == [{"a"}]


def test_what_the_work_writes_is_no_change_but_what_changes_meanwhile_is() -> None:
    start: Stamps = {"a": (1, 1), "b": (1, 1)}
    after: Stamps = {"a": (2, 2), "b": (2, 2)}
    looks = [start, start, after, after, after, after]
    assert watched(looks, {1: ["a"]}) == [{"a", "b"}, {"b"}]


def test_stamps_are_of_files_that_are_wanted(tmp_path: Path) -> None:
    for path in ("a.yaml", "b/c.yaml", ".d.yaml", ".e/f.yaml", "__pycache__/g.yaml"):
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text("x")
    (tmp_path / "b/gone.yaml").symlink_to(tmp_path / "nowhere")
    os.utime(tmp_path / "a.yaml", ns=(5, 5))
    found = stamps(tmp_path)
    assert found.keys() == {f"{tmp_path}/a.yaml", f"{tmp_path}/b/c.yaml"}
    assert found[f"{tmp_path}/a.yaml"] == (5, 1)
    assert stamps(tmp_path, lambda path: path.name != "a.yaml").keys() == {
        f"{tmp_path}/b/c.yaml"
    }
