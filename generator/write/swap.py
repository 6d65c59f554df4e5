"""A package brought from its old state to the new one, as a whole or not at all."""

from __future__ import annotations

import os
import shutil
from collections.abc import Generator, Iterable, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath

from ..problems import Fatal, Outcome, Place, Problem
from .changes import Changes, Content, Written, plan_changes
from .journal import Journal, uninterrupted
from .stage import Stage, locked, stage
from .target import CACHES, Target, is_left


def write(files: Mapping[str, Content], target: Target) -> Written:
    """Writes files, by path below the target's root, and removes what its package has no more.

    Everything is made ready in a folder beside the target first. Where the system can, the package
    is then exchanged in one step; otherwise file by file, what is imported before what imports
    it, and taken back if that fails. Files that say the same already are not touched.

    Raises Fatal: "foreign-file", "unwritable-output".
    """
    try:
        with _root(target.root), locked(target.root):
            target.check(files)
            changes = plan_changes(files, target)
            if changes or is_left(target.root):
                with stage(target.root) as ready:
                    ready.fill(files, changes, target)
                    _swap(ready, changes, target)
    except OSError as error:
        raise _fatal(
            "unwritable-output",
            f"cannot write: {_fault(error)}; what was there is as it was",
            "make the folder writable, free space, or choose another folder",
            _where(error) or target.root.as_posix(),
        ) from error
    return Written(
        len(changes.new) + len(changes.changed),
        len(changes.unchanged),
        len(changes.removed),
    )


def _swap(ready: Stage, changes: Changes, target: Target) -> None:
    journal = Journal(ready.backups)
    with uninterrupted():
        try:
            singly = _swap_package(ready, changes, target, journal)
            for path in singly.arriving():
                journal.put(ready.path(path), target.root / path)
            for path in singly.removed:
                journal.remove(target.root / path)
        except BaseException:
            _undo(journal, target.root)
            raise
        _remove_empty(target, singly.removed)


def _swap_package(
    ready: Stage, changes: Changes, target: Target, journal: Journal
) -> Changes:
    """Exchanges the package when several files of it change; gives what is left to be done."""
    inside = changes.inside(target.package)
    if not inside or inside.is_single:
        return changes
    staged = ready.path(target.package)
    if target.folder is None:
        journal.move(staged, target.root / target.package)
    elif not staged.is_dir() or not journal.exchange(staged, target.folder):
        return changes
    return changes.outside(target.package)


def _undo(journal: Journal, root: Path) -> None:
    try:
        journal.undo()
    except OSError as error:
        raise _fatal(
            "half-written",
            f"writing failed, and taking it back as well: {_fault(error)}",
            "mend what the system complains about, and generate again",
            _where(error) or root.as_posix(),
        ) from error


def _remove_empty(target: Target, removed: Iterable[str]) -> None:
    """Removes the folders that held nothing but files which are gone."""
    for path in removed:
        for parent in PurePosixPath(path).parents:
            folder = target.root / parent
            entries = (
                {entry.name for entry in os.scandir(folder)}
                if folder.is_dir()
                else {""}
            )
            if parent == PurePosixPath(target.package) or entries - {CACHES}:
                break
            shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _root(root: Path) -> Generator[None, None, None]:
    """Makes the root when it is missing, and removes it again when nothing came of it."""
    missing = [folder for folder in (root, *root.parents) if not folder.exists()]
    root.mkdir(parents=True, exist_ok=True)
    try:
        yield
    except BaseException:
        for folder in missing:
            with suppress(OSError):
                folder.rmdir()
        raise


def _fault(error: OSError) -> str:
    return (error.strerror or str(error)).lower()


def _where(error: OSError) -> str:
    name = error.filename
    return os.fsdecode(name) if isinstance(name, str | bytes) else ""


def _fatal(code: str, message: str, remedy: str, where: str) -> Fatal:
    return Fatal(Problem(code, Outcome.ERROR, message, remedy, Place(where)))
