"""Vendors that are what they were: what came of them is taken from where the run before wrote it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from ..built import Built
from ..documents.pointers import JSON
from ..documents.reads import Reads, digest, note_files
from ..pipeline import build_vendor
from ..problems import Problems
from ..python.sample import JobSample, Sample
from ..shared import PACKAGE as NAME
from ..write import Target
from .entries import Account, Entry, members
from .unchanged import Memory

OUTPUT = "generated"
PACKAGE = f"{OUTPUT}/{NAME}"


class VendorMemory:
    """What is remembered of each vendor in a run over all of them.

    Each has an entry of its own, whatever the run was asked for: its folder, what else was read for
    it, and its package decide.
    """

    def __init__(self, whole: Memory) -> None:
        self._whole = whole
        self._memories: dict[str, Memory] = {}
        self._made: list[tuple[Built, Reads]] = []

    def before(self, folder: Path) -> Built | None:
        """What came of a vendor when it was made last; None where it has to be made anew."""
        memory = self._whole.of(("vendor", folder.name), [folder])
        self._memories[folder.name] = memory
        entry = memory.before()
        built = _built(folder, entry, memory.kept(entry)) if entry else None
        if entry and built:
            note_files(entry.files)
        return built

    def note(self, made: Built, reads: Reads) -> None:
        """Notes what was made, and what was read for it."""
        self._made.append((made, reads))

    def keep(self) -> None:
        """Saves what was made, as far as it was written."""
        for built, reads in self._made:
            if built.exit_code == 2:
                continue
            place = f"{PACKAGE}/{built.name}"
            files = {f"{PACKAGE}/{path}": text for path, text in built.files.items()}
            shown, summaries = (tuple(built.problems),), (built.summary,)
            account = Account(shown, summaries, place, len(files), built.exit_code)
            self._memories[built.name].keep(
                reads, [(files, Target(Path(), place))], account, _kept(built)
            )


def _kept(built: Built) -> bytes:
    """What the files of a vendor do not say, and what all vendors share needs."""
    locks = [path.name for path in built.locks]
    return json.dumps([locks, built.sample], default=members).encode()


def _built(folder: Path, entry: Entry, kept: bytes) -> Built | None:
    """What came of a vendor, from what stands; None where that is not known."""
    account, (output,) = entry.account, entry.outputs
    texts = {path: _text(path, told) for path, told in output.files.items() if told}
    files = {
        p.removeprefix(f"{PACKAGE}/"): t for p, t in texts.items() if t is not None
    }
    if not kept or len(files) < len(texts):
        return None
    locks, told = json.loads(kept)
    sample = _sample(told)
    problems = Problems()
    for problem in account.problems[0]:
        problems.add(problem)
    return Built(
        folder.name,
        sample.client,
        files,
        lambda: build_vendor(folder).report,
        problems,
        replace(account.summaries[0], seconds=0.0),
        {folder / name: (folder / name).read_bytes().decode() for name in locks},
        account.exit_code,
        sample,
    )


def _text(path: str, told: str) -> str | None:
    """What stands in a file; None where that is something else since a moment ago."""
    content = Path(path).read_bytes()
    return content.decode() if digest(content) == told else None


def _sample(tree: JSON) -> Sample:
    jobs = (JobSample(job["call"], tuple(job["arguments"])) for job in tree["jobs"])
    told = {key: value for key, value in tree.items() if key != "jobs"}
    return Sample(**told, jobs=tuple(jobs))
