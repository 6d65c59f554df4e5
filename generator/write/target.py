"""Where files are written, and what is in their way there."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path

from ..data import data
from ..problems import Fatal, Outcome, Place, Problem
from .ours import is_ours

CACHES = "__pycache__"
"""Folders that Python makes by itself: they are nobody's."""


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
        known: dict[str, tuple[Path, str] | None] = {"": None}
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

    def _obstacle(
        self, path: str, known: dict[str, tuple[Path, str] | None]
    ) -> tuple[Path, str] | None:
        """The first thing on the way to a path that is not ours, and what it is.

        `known` is that of the folders that were looked at, and grows: hundreds of files share one.
        """
        folder = path.rpartition("/")[0]
        obstacle = self._in_folder(folder, known)
        if obstacle:
            return obstacle
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

    def _in_folder(
        self, folder: str, known: dict[str, tuple[Path, str] | None]
    ) -> tuple[Path, str] | None:
        if folder not in known:
            known[folder] = self._in_folder(folder.rpartition("/")[0], known)
            here = self.root / folder
            if known[folder] is None and here.is_symlink():
                known[folder] = here, "a symbolic link"
            elif known[folder] is None and here.exists() and not here.is_dir():
                known[folder] = here, "a file where a folder is to be written"
        return known[folder]
