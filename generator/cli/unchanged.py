"""A run that would do nothing, told from the run before it: said again, with no file touched."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from ..data import data
from ..documents.reads import Reads, Seen, digest, look
from ..own import fingerprint
from ..write import CACHES, Content, Target, Written, as_bytes, is_left
from .entries import (
    Account,
    Entry,
    Output,
    entry_path,
    read_document,
    read_entry,
    read_kept,
    save_entry,
)
from .screen import Screen
from .standing import files_state, folder_state


@data
class Almost:
    """A run since which nothing changed but one of the files that it read: its path, and what is there now."""

    entry: Entry
    path: str
    seen: Seen
    content: bytes


class Memory:
    """What the run before with the same arguments in the same folder was made with, and left.

    `almost` is that run where, as `before` found out, one file that it read is different now.
    `asked` tells the arguments apart. The `folders` are read as a whole, whatever the run looks at
    in them. `generator` is its fingerprint where that is known.
    """

    def __init__(
        self, asked: object, folders: Sequence[Path] = (), generator: str = ""
    ) -> None:
        self._generator = generator or fingerprint()
        self._folders = _states(folders)
        self._path = entry_path(asked)
        self.almost: Almost | None = None

    def of(self, part: object, folders: Sequence[Path]) -> Memory:
        """What is remembered of a part of this run, whatever its arguments are."""
        return Memory(part, folders, self._generator)

    def before(self) -> Entry | None:
        """What the run before did; None unless every input, the generator and every file that it left is what it was."""
        entry = read_entry(self._path) if self._path else None
        if entry is None or not self._is_made_alike(entry):
            return None
        differing = [
            Almost(entry, path, *now)
            for path, seen in entry.files.items()
            if (now := look(path))[0] != seen
        ]
        if differing:
            self.almost = differing[0] if len(differing) == 1 else None
            return None
        return entry if all(map(_is_standing, entry.outputs)) else None

    def repeat(self, screen: Screen) -> int | None:
        """Tells what the run before told, and gives its exit code; None: there is work to do."""
        entry = self.before()
        if entry is None:
            return None
        account = entry.account
        for problems in account.problems:
            screen.problems(problems)
        screen.summary([replace(told, seconds=0.0) for told in account.summaries])
        screen.say(f"{account.place}: {Written(0, account.files, 0)}")
        return account.exit_code

    def kept(self, entry: Entry) -> bytes:
        """What the run before kept beside its entry."""
        return read_kept(self._path, entry) if self._path else b""

    def document(self, entry: Entry) -> bytes:
        """The document that the run before was made of, where it kept that."""
        return read_document(self._path, entry) if self._path else b""

    def is_current(self) -> bool:
        """Whether the generator still is what it was when this was made."""
        return fingerprint() == self._generator

    def stands(self) -> bool:
        """Whether the package is what the run before left: nobody changed it, and no other run is at work."""
        almost = self.almost
        return almost is not None and all(map(_is_standing, almost.entry.outputs))

    def replace(self, files: Mapping[str, str], account: Account, kept: bytes) -> None:
        """Saves what a run did that brought the package of the one before up to date.

        `files` are those that were written, by path below the output.
        """
        if self.almost is None or self._path is None:
            return
        before = self.almost.entry
        package, *others = before.outputs
        written = {path: digest(as_bytes(text)) for path, text in files.items()}
        left = replace(package, files=package.files | written)
        now = replace(
            before,
            files=before.files | {self.almost.path: self.almost.seen},
            outputs=(left, *others),
            account=account,
        )
        save_entry(self._path, now, kept, self.almost.content)

    def keep(
        self,
        reads: Reads,
        written: Sequence[tuple[Mapping[str, Content], Target]],
        account: Account,
        kept: bytes = b"",
        document: bytes = b"",
    ) -> None:
        """Saves what a run did that wrote files to their targets, what it keeps, and of what document.

        Nothing is saved of a run that looked at more than files, or while which they changed. Whether
        the generator did is for `is_current` to say.
        """
        if self._path is None or self._folders is None or not reads.repeatable:
            return
        outputs = [_output(files, target) for files, target in written]
        left = tuple(output for output in outputs if output)
        folders = [Path(folder) for folder in self._folders]
        if len(left) == len(outputs) and _states(folders) == self._folders:
            save_entry(
                self._path,
                Entry(self._generator, reads.files, self._folders, left, account),
                kept,
                document,
            )

    def _is_made_alike(self, entry: Entry) -> bool:
        return entry.generator == self._generator and entry.folders == self._folders


def _states(folders: Sequence[Path]) -> dict[str, dict[str, str]] | None:
    found: dict[str, dict[str, str]] = {}
    for folder in folders:
        state = folder_state(folder)
        if state is None:
            return None
        found[folder.as_posix()] = state
    return found


def _output(files: Mapping[str, Content], target: Target) -> Output | None:
    """What was left of files that were written; None where somebody has changed it already."""
    state = files_state(target.root, target.package, files, CACHES)
    if state is None or not files.keys() >= set(target.existing()):
        return None
    if any(state.get(path) != digest(as_bytes(files[path])) for path in files):
        return None
    return Output(target.root.as_posix(), target.package, state)


def _is_standing(output: Output) -> bool:
    root = Path(output.root)
    if is_left(root):
        return False
    return files_state(root, output.package, output.files, CACHES) == output.files
