"""The folder beside the target in which everything is made ready, and its lock."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Generator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from .changes import Changes, Content, as_bytes
from .journal import link, uninterrupted
from .target import STAGE, Target


class Stage:
    """Files that are ready to be moved to their places."""

    def __init__(self, folder: Path) -> None:
        self._files = folder / "files"
        self._folders: set[str] = set()
        self.backups = folder / "backups"

    def path(self, path: str) -> Path:
        """Where the staged file or folder lies that belongs at this path below the root."""
        return self._files / path

    def fill(
        self, files: Mapping[str, Content], changes: Changes, target: Target
    ) -> None:
        """Writes what changes, and the rest of a package that is exchanged, so that it is whole.

        Raises OSError.
        """
        changing = (*changes.new, *changes.changed)
        for path in changing:
            staged = self._place(path, target.root)
            with open(staged, "wb") as file:  # noqa: PTH123 (hundreds of files)
                file.write(as_bytes(files[path]))
            if path in changes.changed:
                shutil.copymode(target.root / path, staged)
        inside = changes.inside(target.package)
        if not inside or inside.is_single:
            return
        gone = {*changing, *changes.removed}
        for path in target.all_files():
            if path not in gone:
                link(target.root / path, Path(self._place(path, target.root)))

    def _place(self, path: str, root: Path) -> str:
        """Where a file is staged, in a folder that is there."""
        folder = path.rpartition("/")[0]
        if folder not in self._folders:
            self._folders.add(folder)
            self._make(self.path(folder), root / folder)
        return f"{self._files}/{path}"

    def _make(self, staged: Path, original: Path) -> None:
        if not staged.is_dir():
            staged.mkdir(parents=True)
            if original.is_dir():
                shutil.copymode(original, staged)


@contextmanager
def stage(root: Path) -> Generator[Stage, None, None]:
    """An empty stage below the root, gone afterwards; whoever makes it holds the root's lock.

    Raises OSError.
    """
    folder = root / STAGE
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir()
    try:
        yield Stage(folder)
    finally:
        with uninterrupted():
            shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def locked(folder: Path) -> Generator[None, None, None]:
    """Holds the folder's lock, so that two runs at once take turns.

    The system itself releases it when a program ends.
    """
    if sys.platform == "win32":
        yield
        return
    import fcntl

    handle = os.open(folder, os.O_RDONLY)
    try:
        # Some network file systems have no locks.
        with suppress(OSError):
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)
