"""A run that would do nothing is told from the run before it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from generator.cli import documents, unchanged

if TYPE_CHECKING:
    from conftest import Made, Run

SPEC = """\
openapi: 3.1.0
info: {title: Things, version: '1'}
servers: [{url: https://things.test}]
paths:
  /things/{id}:
    get:
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        '200':
          description: A thing.
          content: {application/json: {schema: {$ref: 'thing.yaml#/Thing'}}}
        '404': {$ref: 'missing.yaml#/Gone'}
        '4xxx': {description: No status.}
"""
THING = "Thing: {type: object, properties: {name: {type: string, nullable: true}}}\n"
ARGUMENTS = ("things.yaml", "--package", "things", "--output", "out")
VENDOR = "generated/vendor_clients/rally"


@pytest.fixture(autouse=True)
def cache(project: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the entries; the project also holds a document of its own."""
    (project / "things.yaml").write_text(SPEC)
    (project / "thing.yaml").write_text(THING)
    (project / "out" / "things").mkdir(parents=True)
    monkeypatch.delenv("APIWRIGHT_NO_CACHE")
    monkeypatch.setenv("XDG_CACHE_HOME", str(project / "cache"))
    return project / "cache" / "apiwright"


def state(*roots: str) -> dict[str, tuple[bytes, int, int]]:
    """Bytes, time of the last change, and number of every file."""
    return {
        path.as_posix(): (
            path.read_bytes(),
            path.stat().st_mtime_ns,
            path.stat().st_ino,
        )
        for root in roots
        for path in sorted(Path(root).rglob("*"))
        if path.is_file()
    }


@pytest.mark.parametrize("arguments", [(), ("rally", "qobra"), ("-v",), ARGUMENTS])
def test_the_second_run_says_the_same_and_touches_nothing(
    run: Run, made: Made, arguments: tuple[str, ...]
) -> None:
    run("generate", *arguments)
    made()
    full = run("generate", "--no-cache", *arguments)
    assert made() > 0
    before = state("specs", "generated", "out")
    again = run("generate", *arguments)
    assert made() == 0
    assert again.untimed == full.untimed
    assert (again.err, "[" in again.err) == (full.err, True)
    assert state("specs", "generated", "out") == before


def test_files_are_the_same_with_and_without(run: Run, project: Path) -> None:
    run("generate", *ARGUMENTS)
    run("generate", *ARGUMENTS)
    kept = {path: told[0] for path, told in state("out").items()}
    shutil.rmtree(project / "out")
    run("generate", "--no-cache", *ARGUMENTS)
    assert {path: told[0] for path, told in state("out").items()} == kept


def test_the_exit_code_is_the_same(run: Run, made: Made, project: Path) -> None:
    (project / "things.yaml").write_text(SPEC.replace("in: path", "in: nowhere"))
    full = run("generate", *ARGUMENTS)
    made()
    again = run("generate", *ARGUMENTS)
    assert (full.code, again.code, again.err, made()) == (1, 1, full.err, 0)


def edit(path: str, old: str, new: str) -> None:
    text = Path(path).read_text("utf-8")
    assert old in text
    Path(path).write_text(text.replace(old, new), "utf-8")


CHANGES: dict[str, Callable[[], object]] = {
    "the document": lambda: edit("things.yaml", "A thing", "One thing"),
    "what it refers to": lambda: edit("thing.yaml", "name", "title"),
    "a file that was missing": lambda: Path("missing.yaml").write_text("Gone: {}"),
    "a file that is missing now": lambda: Path("thing.yaml").unlink(),
    "a written file": lambda: edit("out/things/client.py", "class", "klass"),
    "a file of nobody": lambda: Path("out/things/mine.py").write_text("# Generated"),
    "a removed file": lambda: Path("out/things/client.py").unlink(),
    "a removed package": lambda: shutil.rmtree("out"),
    "a stopped run": lambda: Path("out/.apiwright-staged").mkdir(),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=list(CHANGES))
def test_a_change_is_work_to_do(
    run: Run, made: Made, change: Callable[[], object]
) -> None:
    run("generate", *ARGUMENTS)
    made()
    change()
    run("generate", *ARGUMENTS)
    assert made() == 1
    cached = state("out")
    run("generate", "--no-cache", *ARGUMENTS)
    assert state("out") == cached


def test_a_change_that_keeps_size_and_time_is_work_to_do(run: Run, made: Made) -> None:
    run("generate", *ARGUMENTS)
    made()
    path = Path("out/things/client.py")
    told = path.stat()
    edit(path.as_posix(), "class", "klass")
    os.utime(path, ns=(told.st_atime_ns, told.st_mtime_ns))
    run("generate", *ARGUMENTS)
    assert made() == 1
    assert "klass" not in path.read_text()


@pytest.mark.parametrize(
    ("path", "vendors"),
    [
        ("specs/rally/pages/rally-get-import.md", 1),
        ("specs/qobra/vendor.toml", 1),
        ("specs/micro/names.lock", 1),
        ("specs/rally/pages/new.md", 1),
        (f"{VENDOR}/client.py", 1),
        (f"{VENDOR}/new.py", 1),
        ("specs/releases.toml", 0),
        ("generated/README.md", 0),
        ("generated/vendor_clients/_runtime/_data.py", 0),
    ],
)
def test_a_change_is_work_for_its_vendor_alone(
    run: Run, made: Made, path: str, vendors: int
) -> None:
    run("generate")
    run("generate")
    made()
    with Path(path).open("a") as file:
        file.write("\n# Generated by nobody\n")
    changed = state("specs", "generated")
    ended = run("generate")
    assert made() == vendors
    left = {path: told[0] for path, told in state("specs", "generated").items()}
    shutil.rmtree("specs")
    shutil.rmtree("generated")
    for name, (content, *_) in changed.items():
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_bytes(content)
    assert run("generate", "--no-cache").untimed == ended.untimed
    assert left == {p: told[0] for p, told in state("specs", "generated").items()}


def test_another_vendors_package_is_part_of_the_run_for_one(
    run: Run, made: Made
) -> None:
    run("generate")
    run("generate", "rally")
    made()
    run("generate", "rally")
    assert made() == 0
    shutil.rmtree("generated/vendor_clients/micro")
    run("generate", "rally")
    assert made() == 1
    assert "micro" not in Path("generated/README.md").read_text().lower()


def test_vendors_that_links_lead_to_are_not_remembered(run: Run, made: Made) -> None:
    pages = Path("specs/rally/pages")
    pages.rename("pages")
    pages.symlink_to(Path("pages").resolve())
    for expected in (4, 1, 1):
        assert run("generate").code == 2
        assert made() == expected


@pytest.mark.parametrize(
    "more",
    [
        ("-v",),
        ("--report", "report.json"),
        ("--allow", "https://other.test"),
        ("--limit", "nodes=1000"),
        ("--no-cache",),
    ],
)
def test_other_arguments_are_work_to_do(
    run: Run, made: Made, more: tuple[str, ...]
) -> None:
    run("generate", *ARGUMENTS)
    made()
    run("generate", *ARGUMENTS, *more)
    assert made() == 1


def test_the_report_is_remembered_and_its_loss_seen(run: Run, made: Made) -> None:
    arguments = (*ARGUMENTS, "--report", "report.json")
    run("generate", *arguments)
    made()
    run("generate", *arguments)
    assert made() == 0
    edit("report.json", "things", "thongs")
    run("generate", *arguments)
    assert made() == 1
    assert "thongs" not in Path("report.json").read_text()


def test_another_folder_is_work_to_do(
    run: Run, made: Made, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("generate", *ARGUMENTS)
    (project / "below").mkdir()
    shutil.copy("things.yaml", "below")
    shutil.copy("thing.yaml", "below")
    made()
    monkeypatch.chdir(project / "below")
    run("generate", *ARGUMENTS)
    assert made() == 1


def test_another_generator_is_work_to_do(
    run: Run, made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("generate", *ARGUMENTS)
    made()
    monkeypatch.setattr(unchanged, "fingerprint", lambda: "another")
    run("generate", *ARGUMENTS)
    assert made() == 1


def test_a_generator_that_changes_meanwhile_is_not_remembered(
    run: Run, made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    prints = iter(range(100))
    monkeypatch.setattr(unchanged, "fingerprint", lambda: str(next(prints)))
    run("generate", *ARGUMENTS)
    monkeypatch.setattr(unchanged, "fingerprint", lambda: "0")
    made()
    run("generate", *ARGUMENTS)
    assert made() == 1


def test_an_output_that_changes_meanwhile_is_not_remembered(
    run: Run, made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = documents.write

    def write(*given: object) -> object:
        written = real(*given)  # type: ignore[arg-type]
        Path("out/things/client.py").write_text("# Generated, and edited since\n")
        return written

    with monkeypatch.context() as patched:
        patched.setattr(documents, "write", write)
        run("generate", *ARGUMENTS)
    made()
    run("generate", *ARGUMENTS)
    assert made() == 1


def test_what_failed_is_not_remembered(run: Run, made: Made) -> None:
    Path("things.yaml").write_text("openapi: [")
    for _ in range(2):
        assert run("generate", *ARGUMENTS).code == 2
        assert made() == 1


def test_a_damaged_entry_is_work_to_do(run: Run, made: Made, cache: Path) -> None:
    run("generate", *ARGUMENTS)
    made()
    (entry,) = cache.iterdir()
    entry.write_bytes(entry.read_bytes().replace(b"out/things", b"somewhere!"))
    ended = run("generate", *ARGUMENTS)
    assert made() == 1
    assert "out/things: 0 files written" in ended.out
    run("generate", *ARGUMENTS)
    assert made() == 0


def test_the_cache_may_be_deleted_at_any_time(
    run: Run, made: Made, cache: Path
) -> None:
    run("generate", *ARGUMENTS)
    made()
    shutil.rmtree(cache)
    run("generate", *ARGUMENTS)
    assert made() == 1


def test_no_cache_is_neither_read_nor_written(
    run: Run, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("generate", "--no-cache", *ARGUMENTS)
    monkeypatch.setenv("APIWRIGHT_NO_CACHE", "1")
    run("generate", *ARGUMENTS)
    assert not cache.exists()


def test_check_reads_everything_each_time(run: Run, made: Made, cache: Path) -> None:
    run("generate")
    entries = state(str(cache))
    made()
    assert run("check").code == 0
    assert made() == 4
    assert state(str(cache)) == entries


def test_a_package_is_remembered_from_the_first_time_on(run: Run, made: Made) -> None:
    arguments = (*ARGUMENTS[:-1], "elsewhere")
    run("generate", *arguments)
    assert made() == 1
    run("generate", *arguments)
    assert made() == 0


def test_two_runs_at_once_leave_what_one_does(run: Run, project: Path) -> None:
    run("generate", *ARGUMENTS)
    expected = {path: told[0] for path, told in state("out").items()}
    edit("out/things/client.py", "class", "klass")
    codes: list[int] = []

    def generate() -> None:
        called = [sys.executable, "-m", "generator", "generate", *ARGUMENTS]
        root = str(Path(unchanged.__file__).parents[2])
        done = subprocess.run(
            called,
            cwd=project,
            env={**os.environ, "PYTHONPATH": root},
            capture_output=True,
            check=False,
        )
        codes.append(done.returncode)

    both = [threading.Thread(target=generate) for _ in range(2)]
    for one in both:
        one.start()
    for one in both:
        one.join()
    assert codes == [0, 0]
    assert {path: told[0] for path, told in state("out").items()} == expected


def test_mistakes_in_the_call_come_first(run: Run) -> None:
    run("generate", *ARGUMENTS)
    shutil.rmtree("out")
    Path("out").write_text("a file")
    assert "[invalid-argument]" in run("generate", *ARGUMENTS).err
