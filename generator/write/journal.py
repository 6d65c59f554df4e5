"""Changes of the file system that can be taken back until all of them are made."""

from __future__ import annotations

import os
import shutil
import signal
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from .exchange import exchange


class Journal:
    """Makes changes one by one, and can undo those that were made, the last one first."""

    def __init__(self, backups: Path) -> None:
        self._backups = backups
        self._undo: list[Callable[[], object]] = []

    def make_folder(self, folder: Path) -> None:
        """Makes a folder and those above it."""
        missing = [p for p in (folder, *folder.parents) if not p.exists()]
        for path in reversed(missing):
            path.mkdir()
            self._undo.append(path.rmdir)

    def put(self, staged: Path, target: Path) -> None:
        """Moves a file to its place, where another may be."""
        self.make_folder(target.parent)
        if not target.exists():
            staged.rename(target)
            self._undo.append(target.unlink)
            return
        backup = self._backup()
        link(target, backup)
        staged.replace(target)
        self._undo.append(lambda: backup.replace(target))

    def move(self, staged: Path, folder: Path) -> None:
        """Moves a whole folder to a place where nothing is."""
        self.make_folder(folder.parent)
        staged.rename(folder)
        self._undo.append(lambda: folder.rename(staged))

    def remove(self, target: Path) -> None:
        """Takes a file away."""
        backup = self._backup()
        target.rename(backup)
        self._undo.append(lambda: backup.rename(target))

    def exchange(self, staged: Path, folder: Path) -> bool:
        """Puts a whole folder in the place of another one, or says that this cannot be done."""
        if not exchange(staged, folder):
            return False
        self._undo.append(lambda: exchange(staged, folder))
        return True

    def undo(self) -> None:
        """Takes everything back.

        Raises OSError after all of it was tried.
        """
        failed: OSError | None = None
        while self._undo:
            try:
                self._undo.pop()()
            except OSError as error:
                failed = failed or error
        if failed:
            raise failed

    def _backup(self) -> Path:
        self._backups.mkdir(exist_ok=True)
        return self._backups / str(len(self._undo))


def link(source: Path, target: Path) -> None:
    """Makes the same file appear at a second place; a copy where file systems have no links."""
    try:
        os.link(source, target, follow_symlinks=False)
    except OSError:
        shutil.copy2(source, target, follow_symlinks=False)


@contextmanager
def uninterrupted() -> Generator[None, None, None]:
    """Lets Ctrl-C and a request to end wait until the block is done."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    waiting: list[int] = []

    def remember(number: int, _frame: FrameType | None) -> None:
        waiting.append(number)

    before = {n: signal.signal(n, remember) for n in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        for caught in waiting:
            signal.raise_signal(caught)
