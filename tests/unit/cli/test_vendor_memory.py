"""Vendors that are what they were are taken from where they were written."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from generator.cli import vendor_memory
from generator.cli.unchanged import Memory
from generator.cli.vendor_memory import VendorMemory
from generator.documents.reads import noted
from generator.pipeline import build_vendor

if TYPE_CHECKING:
    from conftest import Made, Run

RALLY = Path("specs/rally")
PACKAGES = Path("generated/vendor_clients")


@pytest.fixture(autouse=True)
def cache(project: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the entries."""
    monkeypatch.delenv("APIWRIGHT_NO_CACHE")
    monkeypatch.setenv("XDG_CACHE_HOME", str(project / "cache"))
    return project / "cache" / "apiwright"


def contents() -> dict[str, bytes]:
    """What stands in every file that was read or written."""
    return {
        path.as_posix(): path.read_bytes()
        for root in ("specs", "generated")
        for path in sorted(Path(root).rglob("*"))
        if path.is_file()
    }


def laid(files: dict[str, bytes]) -> None:
    """Puts files where they were, and removes all others."""
    shutil.rmtree("specs")
    shutil.rmtree("generated", ignore_errors=True)
    for name, content in files.items():
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_bytes(content)


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def say_more() -> None:
    page = next(RALLY.glob("pages/*import*"))
    page.write_text(page.read_text("utf-8") + "\nMore is said.\n", "utf-8")


def one_more() -> None:
    shutil.copytree("specs/micro", "specs/other")
    edit(Path("specs/other/vendor.toml"), "Micro", "Other")


CHANGES: dict[str, tuple[Callable[[], object], int]] = {
    "a document": (say_more, 1),
    "another client": (lambda: edit(RALLY / "vendor.toml", "Rally", "Rallye"), 1),
    "a vendor less": (lambda: shutil.rmtree("specs/micro"), 0),
    "a vendor more": (one_more, 1),
    "a package less": (lambda: shutil.rmtree(PACKAGES / "micro"), 1),
    "a lock less": (lambda: (RALLY / "names.lock").unlink(), 1),
    "all packages less": (lambda: shutil.rmtree("generated"), 4),
    "two documents": (
        lambda: (say_more(), edit(Path("specs/qobra/vendor.toml"), "Qobra", "Quobra")),
        2,
    ),
}


@pytest.mark.parametrize("arguments", [(), ("-v",), ("rally", "micro")])
@pytest.mark.parametrize("change", CHANGES)
def test_what_is_written_and_told_is_what_a_run_that_reads_all_does(
    run: Run, made: Made, change: str, arguments: tuple[str, ...]
) -> None:
    work, vendors = CHANGES[change]
    run("generate")
    made()
    work()
    before = contents()
    ended = run("generate", *arguments)
    after = contents()
    assert made() == vendors
    laid(before)
    assert run("generate", "--no-cache", *arguments).untimed == ended.untimed
    assert contents() == after


def test_it_does_not_matter_what_was_asked_for(run: Run, made: Made) -> None:
    run("generate", "rally")
    assert made() == 4
    full = run("generate", "-v")
    assert made() == 3
    shutil.rmtree("generated")
    assert run("generate", "--no-cache", "-v").err == full.err


def test_a_vendor_of_which_nothing_may_be_written_is_read_each_time(
    run: Run, made: Made
) -> None:
    run("generate")
    (RALLY / "overlay.yaml").write_text("overlay: [")
    made()
    for _ in range(2):
        assert run("generate").code == 2
        assert made() == 1


def test_a_lock_that_is_written_is_read_once_more(run: Run, made: Made) -> None:
    (RALLY / "sources.lock").unlink()
    run("generate")
    made()
    run("generate")
    assert made() == 1
    run("generate")
    assert made() == 0


def remembered() -> VendorMemory:
    return VendorMemory(Memory("a run over all"))


def test_the_account_is_made_for_who_asks(run: Run) -> None:
    run("generate")
    built = remembered().before(RALLY)
    assert built is not None
    again = build_vendor(RALLY)
    assert built.report == again.report
    assert (built.files, built.sample) == (again.files, again.sample)
    assert (built.locks, list(built.problems)) == (again.locks, list(again.problems))
    assert (built.client, built.exit_code) == (again.client, again.exit_code)


def test_what_was_read_is_noted_as_if_it_had_been_read(run: Run) -> None:
    run("generate")
    with noted() as now:
        assert remembered().before(RALLY) is not None
    with noted() as full:
        build_vendor(RALLY)
    assert now.files == full.files
    assert now.repeatable


def test_without_what_was_kept_a_vendor_is_read(
    run: Run, made: Made, cache: Path
) -> None:
    run("generate")
    for kept in cache.glob("*.kept"):
        kept.unlink()
    assert remembered().before(RALLY) is None


def test_a_file_that_changes_at_this_moment_is_not_taken(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("generate")
    monkeypatch.setattr(vendor_memory, "digest", lambda _: "another")
    assert remembered().before(RALLY) is None
