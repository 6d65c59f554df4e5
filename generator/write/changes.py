"""What has to change on disk so that it says what was generated."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import TypeAlias

from ..data import data
from .target import Target

Content: TypeAlias = str | bytes
"""The text of a file, or its bytes where they have to stay what they are."""


@data
class Changes:
    """Paths below a root, by what becomes of them, each in the order of the alphabet."""

    new: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]
    unchanged: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.new or self.changed or self.removed)

    @property
    def is_single(self) -> bool:
        """Whether no more than one file changes, which the system does in one step."""
        return len(self.new) + len(self.changed) + len(self.removed) == 1

    def inside(self, folder: str) -> Changes:
        """The changes in a folder below the root; none for the folder ""."""
        return self._those(lambda path: bool(folder) and path.startswith(f"{folder}/"))

    def outside(self, folder: str) -> Changes:
        """The changes that are not in a folder below the root."""
        return self._those(lambda path: not folder or not path.startswith(f"{folder}/"))

    def arriving(self) -> list[str]:
        """What is new or changed, in an order in which nothing comes before what it imports.

        New modules disturb nobody; a package's `__init__` imports from what lies below it.
        """

        def rank(path: str) -> tuple[bool, bool, int, str]:
            parts = PurePosixPath(path).parts
            return path in self.changed, parts[-1] == "__init__.py", -len(parts), path

        return sorted((*self.new, *self.changed), key=rank)

    def _those(self, wanted: Callable[[str], bool]) -> Changes:
        return Changes(
            tuple(filter(wanted, self.new)),
            tuple(filter(wanted, self.changed)),
            tuple(filter(wanted, self.removed)),
            tuple(filter(wanted, self.unchanged)),
        )

    def diff(self, files: Mapping[str, str], root: Path) -> Iterator[str]:
        """The lines of a unified diff from what is on disk to `files`, by path below `root`.

        Raises OSError.
        """
        import difflib

        for path in sorted((*self.new, *self.changed, *self.removed)):
            before = "" if path in self.new else _read(root / path)
            after = files.get(path, "")
            yield from difflib.unified_diff(
                before.splitlines(),
                after.splitlines(),
                path if path not in self.new else "/dev/null",
                path if path not in self.removed else "/dev/null",
                lineterm="",
            )
            if before.splitlines() == after.splitlines():
                yield f"{path}: {_difference(before, after)}"


@data
class Written:
    """How many files were written, left alone because they said the same already, and removed."""

    changed: int
    unchanged: int
    removed: int

    def __str__(self) -> str:
        return (
            f"{self.changed} files written, {self.unchanged} left as they were, "
            f"{self.removed} removed"
        )


def as_bytes(content: Content) -> bytes:
    """What stands in a file of this content."""
    return content.encode() if isinstance(content, str) else content


def plan_changes(files: Mapping[str, Content], target: Target) -> Changes:
    """Compares what is generated with what is there, byte for byte.

    Raises OSError.
    """
    new: list[str] = []
    changed: list[str] = []
    unchanged: list[str] = []
    existing = target.existing()
    there = {*existing}
    for path in sorted(files):
        here = target.root / path
        # What is listed already need not be looked for, file by file.
        if path not in there and (target.lists(path) or not here.exists()):
            new.append(path)
        elif here.read_bytes() == as_bytes(files[path]):
            unchanged.append(path)
        else:
            changed.append(path)
    removed = [path for path in existing if path not in files]
    return Changes(tuple(new), tuple(changed), tuple(removed), tuple(unchanged))


def _read(path: Path) -> str:
    return path.read_bytes().decode("utf-8", "replace")


def _difference(before: str, after: str) -> str:
    if not before and not after:
        return "an empty file, there or not"
    return "the same lines with other ends"
