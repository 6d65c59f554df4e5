"""`apiwright generate [VENDOR ...]` and `apiwright check [VENDOR ...]`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..data import data
from ..documents.reads import noted
from ..documents.vendor import find_vendors, read_vendor
from ..pipeline import Built, Stage, build_vendor
from ..problems import Fatal, Outcome, Place, Problem, Problems
from ..shared import build_distribution
from ..write import Target, plan_changes
from ..write.swap import write
from .arguments import SPECS
from .entries import Account
from .screen import Screen
from .unchanged import Memory
from .vendor_memory import OUTPUT, PACKAGE, VendorMemory


@data
class Run:
    """What the asked-for vendors amount to: files below the project's folder, and where they go."""

    built: tuple[Built, ...]
    files: dict[str, str]
    target: Target

    @property
    def exit_code(self) -> int:
        return max(built.exit_code for built in self.built)


def generate_vendors(
    names: Sequence[str], screen: Screen, memory: Memory | None = None
) -> int:
    """Writes what the named vendors, or all, amount to; gives the exit code.

    Of a vendor for which nothing may be written the present package stays, and the others are
    written.
    """
    vendors = VendorMemory(memory) if memory else None
    with noted() as reads:
        run = _run(names, screen, vendors)
    written = write(run.files, run.target)
    summaries = [built.summary for built in run.built]
    screen.summary(summaries)
    screen.say(f"{OUTPUT}: {written}")
    if memory and vendors and memory.is_current():
        vendors.keep()
        if run.exit_code != 2:
            shown = tuple(_shown(built, screen) for built in run.built)
            files, code = len(run.files), run.exit_code
            account = Account(shown, tuple(summaries), OUTPUT, files, code)
            memory.keep(reads, [(run.files, run.target)], account)
    return run.exit_code


def check_vendors(names: Sequence[str], screen: Screen) -> int:
    """Shows how the present files differ from what would be written; gives the exit code."""
    run = _run(names, screen)
    run.target.check(run.files)
    changes = plan_changes(run.files, run.target)
    for line in changes.diff(run.files, run.target.root):
        screen.say(line)
    if run.exit_code == 2:
        return 2
    return 1 if changes else 0


def _run(
    names: Sequence[str], screen: Screen, vendors: VendorMemory | None = None
) -> Run:
    folders = find_vendors(SPECS)
    check_names(names, folders)
    found = {folder: vendors and vendors.before(folder) for folder in folders}
    missing = [folder for folder, built in found.items() if built is None]
    with screen.progress(len(missing) * len(Stage)) as on_stage:
        for folder in missing:
            with noted() as reads:
                made = build_vendor(folder, on_stage)
            if vendors:
                vendors.note(made, reads)
            found[folder] = made
    every = [built for built in found.values() if built]
    return run_of(every, names, screen, told=[built.name for built in every])


def run_of(
    every: Sequence[Built], names: Sequence[str], screen: Screen, *, told: Sequence[str]
) -> Run:
    """What the named vendors, or all, amount to, beside every other.

    The problems of those that are `told` of are shown. Raises Fatal "invalid-releases".
    """
    asked = [built for built in every if not names or built.name in names]
    for built in asked:
        if built.name in told:
            screen.problems(_shown(built, screen))
    ready = [built for built in asked if built.exit_code < 2]
    files: dict[str, str] = {}
    for built in ready:
        files |= {f"{PACKAGE}/{path}": text for path, text in built.files.items()}
        files |= {path.as_posix(): text for path, text in built.locks.items()}
    present = [built for built in every if _package(built).is_dir()]
    broken = [built.name for built in present if built.exit_code == 2]
    if broken:
        # What all share must fit the packages that stay, and nobody can say what these need.
        screen.note(
            f"{', '.join(broken)} cannot be written: the files that all vendors share stay, too"
        )
        kept = {entry.name for entry in Path(PACKAGE).iterdir()}
    else:
        shown = [built for built in every if built in present or built in ready]
        shared = build_distribution(SPECS, shown)
        files |= {f"{OUTPUT}/{path}": text for path, text in shared.items()}
        kept = {built.name for built in present}
    kept -= {built.name for built in ready}
    target = Target(Path(), PACKAGE, tuple(f"{PACKAGE}/{name}" for name in kept))
    return Run(tuple(asked), files, target)


def _package(built: Built) -> Path:
    return Path(PACKAGE) / built.name


def _shown(built: Built, screen: Screen) -> tuple[Problem, ...]:
    """The problems of a vendor that its user is to see."""
    return tuple(built.problems if screen.verbose else _unaccepted(built))


def _unaccepted(built: Built) -> list[Problem]:
    """The problems that vendor.toml does not agree to; all of them when it cannot be read."""
    try:
        vendor = read_vendor(SPECS / built.name, Problems())
    except Fatal:
        return list(built.problems)
    return [
        problem
        for problem in built.problems
        if problem.outcome is Outcome.ERROR or not vendor.accepts(problem)
    ]


def check_names(names: Sequence[str], folders: Sequence[Path]) -> None:
    """Makes sure that every name is a vendor's. Raises Fatal "missing-vendor"."""
    known = [folder.name for folder in folders]
    unknown = [name for name in names if name not in known]
    if unknown:
        raise Fatal(
            Problem(
                "missing-vendor",
                Outcome.ERROR,
                f"there is no vendor {', '.join(unknown)}",
                f"vendors are the folders of {SPECS}: {', '.join(known)}",
                Place((SPECS / unknown[0]).as_posix()),
            )
        )
