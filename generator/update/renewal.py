"""One vendor's folder brought to what its sources give now, as a whole or not at all."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable
from dataclasses import field, replace
from pathlib import Path

from ..built import Built
from ..data import data
from ..diff.changes import Change
from ..diff.compare import compare
from ..diff.sides import Side
from ..documents.limits import Limits
from ..documents.origins import origin
from ..documents.pointers import JSON
from ..documents.sources_lock import NAME, read_sources, sources_text
from ..documents.vendor import Vendor, read_vendor
from ..pipeline import build_vendor
from ..problems import Fatal, Outcome, Place, Problem, Problems
from ..write import Changes, Content, Target, as_bytes, plan_changes
from ..write.swap import write
from .gather import gather
from .gathering import Haul
from .site import Sites

SitesOf = Callable[[frozenset[str], Limits], Sites]
"""From the origins that may be asked, and what is taken of them at most, to their sites."""

_AS_MANY = 10
"""How many times as many documents an update fetches as other runs: each page is one."""


@data
class Renewal:
    """What became of a vendor's folder; `problems` say why nothing did when it `failed`.

    `files` are below the folder. `changes` are those that callers see, None where there was no
    package that they could be told from.
    """

    name: str
    files: Changes = field(default_factory=lambda: Changes((), (), (), ()))
    changes: tuple[Change, ...] | None = ()
    problems: tuple[Problem, ...] = ()
    notes: tuple[str, ...] = ()
    failed: bool = False


def renew(folder: Path, sites_of: SitesOf, *, dry_run: bool = False) -> Renewal:
    """Fetches what vendor.toml names, reads it as `generate` would, and puts it in its place.

    A fetch that fails, and what cannot be generated from, changes nothing; nor does `dry_run`.
    """
    problems = Problems()
    try:
        vendor = read_vendor(folder, problems, complete=False)
        if problems.fatal:
            return _failed(folder, problems)
        if not vendor.sources and not vendor.index:
            note = "nothing to fetch: vendor.toml names neither sources nor an index"
            return Renewal(folder.name, notes=(note,))
        sites = sites_of(_origins(vendor), _limits(vendor))
        try:
            haul = gather(vendor, sites)
        finally:
            sites.close()
        if haul.faults:
            return _failed(folder, haul.faults, haul.notes)
        return _taken(folder, haul, dry_run=dry_run)
    except Fatal as fatal:
        return _failed(folder, [fatal.problem])
    except OSError as error:
        return _failed(folder, [_unreadable(folder, error)])


def _unreadable(folder: Path, error: OSError) -> Problem:
    return Problem(
        "unreadable-file",
        Outcome.ERROR,
        f"the file cannot be read or written: {(error.strerror or str(error)).lower()}",
        "make the vendor's folder one of files that can be read",
        Place(str(error.filename or folder.as_posix())),
    )


def _origins(vendor: Vendor) -> frozenset[str]:
    named = [*vendor.sources.values(), vendor.index]
    return frozenset({*vendor.allow, *map(origin, named)}) - {""}


def _limits(vendor: Vendor) -> Limits:
    return replace(vendor.limits, documents=vendor.limits.documents * _AS_MANY)


def _failed(
    folder: Path, problems: Iterable[Problem], notes: Iterable[str] = ()
) -> Renewal:
    return Renewal(
        folder.name, problems=tuple(problems), notes=tuple(notes), failed=True
    )


def _taken(folder: Path, haul: Haul, *, dry_run: bool) -> Renewal:
    """What comes of a haul without faults."""
    name = folder.name
    known = Target(folder.parent, name)
    target = replace(known, own={*known.all_files()})
    # What is no file is not read: a pipe would never end.
    target.check(())
    files: dict[str, Content] = {
        path: (folder.parent / path).read_bytes() for path in known.all_files()
    }
    for file in haul.gone:
        files.pop(f"{name}/{file}", None)
    files |= {f"{name}/{file}": data for file, data in haul.files.items()}
    files[f"{name}/{NAME}"] = sources_text(_entries(folder, haul))
    changes = plan_changes(files, target)
    told: tuple[Change, ...] | None = ()
    if {*changes.new, *changes.changed, *changes.removed} - {f"{name}/{NAME}"}:
        with tempfile.TemporaryDirectory() as parent:
            for path, content in files.items():
                place = Path(parent, path)
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_bytes(as_bytes(content))
            after = build_vendor(Path(parent, name))
            rename = _Renaming(folder, Path(parent, name), haul)
            if after.problems.fatal:
                errors = map(rename.problem, after.problems.of(Outcome.ERROR))
                return _failed(folder, errors, haul.notes)
            told = _compared(build_vendor(folder), after, rename)
    if changes and not dry_run:
        write(files, target)
    below = Changes(
        *(
            tuple(path.removeprefix(f"{name}/") for path in paths)
            for paths in (
                changes.new,
                changes.changed,
                changes.removed,
                changes.unchanged,
            )
        )
    )
    return Renewal(name, below, told, notes=tuple(haul.notes))


def _entries(folder: Path, haul: Haul) -> dict[str, JSON]:
    """What sources.lock is to say: what was asked for now, and what it said of all else."""
    entries = {**read_sources(folder / NAME), **haul.entries}
    for file in haul.gone:
        entries.pop(file, None)
    return entries


def _compared(
    before: Built, after: Built, rename: _Renaming
) -> tuple[Change, ...] | None:
    if before.made is None or after.made is None:
        return None
    old = Side(before.made.plan, before.made.spec.place)
    locate = after.made.spec.place
    new = Side(after.made.plan, lambda pointer: rename.place(locate(pointer)))
    return tuple(compare(old, new))


@data
class _Renaming:
    """Places of the trial as a reader finds them: what was fetched at its URL, all else at home."""

    folder: Path
    trial: Path
    haul: Haul

    def place(self, place: Place) -> Place:
        """The place where a reader can look."""
        prefix = f"{self.trial.as_posix()}/"
        if not place.file.startswith(prefix):
            return place
        file = place.file.removeprefix(prefix)
        if file in self.haul.files:
            return replace(place, file=str(self.haul.entries[file]["url"]))
        return replace(place, file=(self.folder / file).as_posix())

    def problem(self, problem: Problem) -> Problem:
        """The problem with such places."""
        places = tuple(map(self.place, problem.places))
        return replace(problem, place=self.place(problem.place), places=places)
