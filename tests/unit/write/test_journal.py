from __future__ import annotations

import os
import signal
import threading
from pathlib import Path

import pytest

from generator.write import journal as module
from generator.write.journal import Journal, link, uninterrupted


def tree(root: Path) -> dict[str, str]:
    return {
        path.relative_to(root).as_posix(): path.read_text("utf-8")
        for path in sorted(root.rglob("*"))
        if path.is_file() and "backups" not in path.parts
    }


def test_everything_is_taken_back_the_last_first(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("old")
    (tmp_path / "b").write_text("gone")
    (tmp_path / "folder").mkdir()
    for name in ("new-a", "new-c", "folder/d"):
        (tmp_path / name).write_text("new")
    before = tree(tmp_path)
    journal = Journal(tmp_path / "backups")
    journal.put(tmp_path / "new-a", tmp_path / "a")
    journal.put(tmp_path / "new-c", tmp_path / "deep" / "er" / "c")
    journal.remove(tmp_path / "b")
    journal.move(tmp_path / "folder", tmp_path / "moved")
    assert tree(tmp_path) == {"a": "new", "deep/er/c": "new", "moved/d": "new"}
    journal.undo()
    assert {name: text for name, text in tree(tmp_path).items() if name in "ab"} == {
        name: before[name] for name in "ab"
    }
    assert not (tmp_path / "deep").exists()
    assert (tmp_path / "folder" / "d").exists()


def test_the_rest_is_taken_back_when_one_cannot_be(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / f"new-{name}").write_text("new")
    journal = Journal(tmp_path / "backups")
    journal.put(tmp_path / "new-a", tmp_path / "a")
    journal.put(tmp_path / "new-b", tmp_path / "b")
    (tmp_path / "b").unlink()
    with pytest.raises(FileNotFoundError):
        journal.undo()
    assert not (tmp_path / "a").exists()


def test_a_link_is_a_copy_where_there_are_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError("no links here")

    (tmp_path / "a").write_text("text")
    link(tmp_path / "a", tmp_path / "b")
    assert (tmp_path / "a").samefile(tmp_path / "b")
    monkeypatch.setattr(module.os, "link", refuse)
    link(tmp_path / "a", tmp_path / "c")
    assert (tmp_path / "c").read_text() == "text"
    assert not (tmp_path / "a").samefile(tmp_path / "c")


def test_a_signal_waits_until_the_block_is_done() -> None:
    seen: list[str] = []
    before = signal.signal(signal.SIGTERM, lambda *_: seen.append("signal"))
    try:
        with uninterrupted():
            os.kill(os.getpid(), signal.SIGTERM)
            seen.append("done")
        assert seen == ["done", "signal"]
    finally:
        signal.signal(signal.SIGTERM, before)


def test_another_thread_leaves_signals_alone() -> None:
    found: list[object] = []

    def look() -> None:
        with uninterrupted():
            found.append(signal.getsignal(signal.SIGTERM))

    thread = threading.Thread(target=look)
    thread.start()
    thread.join()
    assert found == [signal.getsignal(signal.SIGTERM)]
