"""Where files are written, and what is in their way there."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path

from ..data import data
from ..problems import Fatal, Outcome, Place, Problem
from .ours import is_ours

CACHES = "__pycache__"
"""Folders that Python makes by itself: they are nobody's."""

STAGE = ".apiwright-staged"
"""The stage's name below the root; git-ignored, and empty of value when a stop left it behind."""


@data
class _Way:
    """The way to a folder: whether that is there, and what stands in the way that is not ours."""

    obstacle: tuple[Path, str] | None = None
    is_there: bool = False


@data
class Target:
    """What may be written.

    `root` is the folder that every path is below of. `package` is the one folder below it in which
    files that are no longer generated are removed, if there is one; its subfolders `keep`, also
    given from the root, and single files in it are left as they are. Files in `own` may be replaced
    or removed though nothing in them says that they were generated.
    """

    root: Path
    package: str = ""
    keep: Collection[str] = ()
    own: Collection[str] = ()

    @property
    def folder(self) -> Path | None:
        """The package's folder, when there is one already."""
        folder = self.root / self.package
        return folder if self.package and folder.is_dir() else None

    def existing(self) -> list[str]:
        """The files of the package that may be replaced or removed, as paths below the root.

        Raises OSError.
        """
        return [path for path in self.all_files() if not self._is_kept(path)]

    def lists(self, path: str) -> bool:
        """Whether a path is one of `existing` when something is there."""
        inside = bool(self.package) and path.startswith(f"{self.package}/")
        return inside and not self._is_kept(path)

    def all_files(self) -> list[str]:
        """Every file in the package's folder, links included, as paths below the root.

        Raises OSError.
        """
        return sorted(self._below(self.folder)) if self.folder else []

    def check(self, files: Collection[str]) -> None:
        """Makes sure that only generated files are replaced or removed, and no link is followed.

        Raises Fatal "foreign-file" with all the places, and OSError.
        """
        found: dict[Path, str] = {}
        known = {"": _Way(is_there=True)}
        for path in (*sorted(files), *self.existing()):
            obstacle = self._obstacle(path, known)
            if obstacle:
                found.setdefault(*obstacle)
        if not found:
            return
        first, *others = found
        raise Fatal(
            Problem(
                "foreign-file",
                Outcome.ERROR,
                f"this is {found[first]}: nothing is written here",
                "move it away, or choose another folder",
                Place(first.as_posix()),
                places=tuple(Place(other.as_posix()) for other in others),
            )
        )

    def _is_kept(self, path: str) -> bool:
        return any(path == kept or path.startswith(f"{kept}/") for kept in self.keep)

    def _below(self, folder: Path) -> Iterator[str]:
        for entry in folder.iterdir():
            if entry.name == CACHES:
                continue
            if entry.is_dir() and not entry.is_symlink():
                yield from self._below(entry)
            else:
                yield entry.relative_to(self.root).as_posix()

    def _obstacle(self, path: str, known: dict[str, _Way]) -> tuple[Path, str] | None:
        """The first thing on the way to a path that is not ours, and what it is.

        `known` are the folders that were looked at, and grows: hundreds of files share one.
        """
        way = self._way(path.rpartition("/")[0], known)
        if way.obstacle or not way.is_there:
            return way.obstacle
        here = self.root / path
        if here.is_symlink():
            return here, "a symbolic link"
        if not here.exists():
            return None
        if not here.is_file():
            return here, "no file, and a file is to be written"
        return (
            None
            if path in self.own or is_ours(here)
            else (here, "a file that was not generated")
        )

    def _way(self, folder: str, known: dict[str, _Way]) -> _Way:
        if folder not in known:
            above = self._way(folder.rpartition("/")[0], known)
            stopped = above.obstacle or not above.is_there
            known[folder] = above if stopped else _looked_at(self.root / folder)
        return known[folder]


def _looked_at(folder: Path) -> _Way:
    if folder.is_symlink():
        return _Way((folder, "a symbolic link"))
    if not folder.exists():
        return _Way()
    if not folder.is_dir():
        return _Way((folder, "a file where a folder is to be written"))
    return _Way(is_there=True)


def is_left(root: Path) -> bool:
    """Whether a run that was stopped left its stage behind."""
    return (root / STAGE).exists()
