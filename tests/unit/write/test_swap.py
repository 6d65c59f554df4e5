"""A stop at any moment leaves the package whole, and only generated files are touched."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from generator.problems import Fatal
from generator.write import Target
from generator.write import journal as journal_module
from generator.write.swap import write

TOP = "# Generated from x\n"
OLD = {
    "pkg/__init__.py": TOP + "from .left import old as value\n",
    "pkg/left.py": TOP + "from .deep.base import old\n",
    "pkg/deep/__init__.py": TOP,
    "pkg/deep/base.py": TOP + "old = 'old'\n",
    "pkg/same.py": TOP + "same = 1\n",
    "pyproject.toml": TOP + "version = 'old'\n",
}
NEW = {
    "pkg/__init__.py": TOP + "from .right import new as value\n",
    "pkg/right.py": TOP + "from .flat import new\n",
    "pkg/flat.py": TOP + "new = 'new'\n",
    "pkg/same.py": TOP + "same = 1\n",
    "pyproject.toml": TOP + "version = 'new'\n",
}


def files_in(root: Path) -> dict[str, str]:
    return {
        path.relative_to(root).as_posix(): path.read_text()
        for path in root.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


@pytest.fixture
def target(tmp_path: Path) -> Target:
    """A target in which the old package lies."""
    target = Target(tmp_path / "out", "pkg")
    write(OLD, target)
    return target


@pytest.fixture(params=["in one step", "file by file"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Both ways of bringing a package to its place."""
    if request.param == "file by file":
        monkeypatch.setattr(journal_module, "exchange", lambda _one, _other: False)
    elif not sys.platform.startswith("linux"):
        pytest.skip("this system cannot exchange folders")
    return str(request.param)


class Failing:
    """The system's calls that change names; the call of a given number fails."""

    NAMES = ("rename", "replace", "mkdir", "link", "unlink")

    def __init__(
        self, monkeypatch: pytest.MonkeyPatch, number: int, error: BaseException
    ) -> None:
        self.calls = 0
        for name in self.NAMES:
            real = getattr(os, name)
            monkeypatch.setattr(os, name, self._wrapped(real, number, error))

    def _wrapped(
        self, real: Callable[..., Any], number: int, error: BaseException
    ) -> Callable[..., Any]:
        def call(*args: Any, **keywords: Any) -> Any:
            self.calls += 1
            if self.calls == number:
                raise error
            return real(*args, **keywords)

        return call


def test_files_are_written_below_the_root(tmp_path: Path) -> None:
    written = write(OLD, Target(tmp_path / "a" / "b", "pkg"))
    assert files_in(tmp_path / "a" / "b") == OLD
    assert (written.changed, written.unchanged, written.removed) == (6, 0, 0)


def test_what_is_no_longer_generated_is_removed_with_its_folder(
    target: Target, way: str
) -> None:
    written = write(NEW, target)
    assert files_in(target.root) == NEW
    assert not (target.root / "pkg/deep").exists()
    assert (written.changed, written.unchanged, written.removed) == (4, 1, 3)


def test_a_folder_that_python_cached_in_is_removed_too(
    target: Target, way: str
) -> None:
    cache = target.root / "pkg/deep/__pycache__"
    cache.mkdir()
    (cache / "base.cpython-311.pyc").write_bytes(b"\0")
    write(NEW, target)
    assert not (target.root / "pkg/deep").exists()


def test_unchanged_files_are_not_touched(target: Target, way: str) -> None:
    same = target.root / "pkg/same.py"
    os.utime(same, ns=(1, 1))
    before = same.stat()
    write(NEW, target)
    after = same.stat()
    assert (after.st_mtime_ns, after.st_ino) == (1, before.st_ino)


def test_writing_the_same_again_changes_nothing_on_disk(target: Target) -> None:
    before = {path: path.stat().st_ctime_ns for path in target.root.rglob("*")}
    written = write(OLD, target)
    assert {path: path.stat().st_ctime_ns for path in target.root.rglob("*")} == before
    assert (written.changed, written.unchanged, written.removed) == (0, 6, 0)


def test_a_file_keeps_its_permissions(target: Target, way: str) -> None:
    (target.root / "pkg/__init__.py").chmod(0o600)
    (target.root / "pkg").chmod(0o750)
    write(NEW, target)
    assert (target.root / "pkg/__init__.py").stat().st_mode & 0o777 == 0o600
    assert (target.root / "pkg").stat().st_mode & 0o777 == 0o750


def test_a_failure_at_any_step_leaves_the_old_package(target: Target, way: str) -> None:
    error = OSError(28, "No space left on device")
    for number in range(1, 60):
        with pytest.MonkeyPatch.context() as patch:
            failing = Failing(patch, number, error)
            try:
                write(NEW, target)
            except Fatal as fatal:
                assert fatal.problem.code == "unwritable-output"
                assert files_in(target.root) == OLD, f"after a failure at step {number}"
        if failing.calls < number:
            break
        # Not every step is needed: a file that cannot be linked is copied.
        write(OLD, target)
        assert files_in(target.root) == OLD
    else:
        pytest.fail("the last step was never reached")
    assert number > 8
    assert files_in(target.root) == NEW


def test_an_interruption_at_any_step_leaves_a_whole_package(
    target: Target, way: str
) -> None:
    for number in range(1, 60):
        with pytest.MonkeyPatch.context() as patch:
            failing = Failing(patch, number, KeyboardInterrupt())
            with suppress(KeyboardInterrupt):
                write(NEW, target)
        found = files_in(target.root)
        placed = {k: v for k, v in found.items() if not k.startswith(".apiwright")}
        assert placed in (OLD, NEW), f"after an interruption at step {number}"
        if failing.calls < number:
            break
        write(OLD, target)
        assert files_in(target.root) == OLD
    else:
        pytest.fail("the last step was never reached")


def test_a_single_file_takes_its_place_alone(target: Target, way: str) -> None:
    new = {**OLD, "pkg/deep/base.py": TOP + "old = 'new'\n"}
    folder = (target.root / "pkg").stat().st_ino
    for number in range(1, 60):
        with pytest.MonkeyPatch.context() as patch:
            failing = Failing(patch, number, OSError(28, "No space left on device"))
            with suppress(Fatal):
                write(new, target)
        if failing.calls < number:
            break
        found = files_in(target.root)
        placed = {k: v for k, v in found.items() if not k.startswith(".apiwright")}
        assert placed in (OLD, new), f"after a failure at step {number}"
        write(OLD, target)
    else:
        pytest.fail("the last step was never reached")
    assert files_in(target.root) == new
    assert (target.root / "pkg").stat().st_ino == folder


def test_a_single_file_that_is_gone_takes_its_folder_along(
    target: Target, way: str
) -> None:
    fewer = {path: text for path, text in OLD.items() if path != "pkg/left.py"}
    written = write(fewer, target)
    assert files_in(target.root) == fewer
    assert (written.changed, written.unchanged, written.removed) == (0, 5, 1)
    alone = {**fewer, "pkg/alone/a.py": TOP}
    write(alone, target)
    assert files_in(target.root) == alone
    write(fewer, target)
    assert not (target.root / "pkg/alone").exists()


KILLED = """
import os, signal, sys
from pathlib import Path

sys.path.insert(0, sys.argv[1])
from generator.write import Target, journal
from generator.write.swap import write

calls = 0


def dying(real):
    def call(*args, **keywords):
        global calls
        calls += 1
        if calls == int(sys.argv[3]):
            os.kill(os.getpid(), signal.SIGKILL)
        return real(*args, **keywords)

    return call


for name in ("rename", "replace", "mkdir", "link", "unlink", "rmdir"):
    setattr(os, name, dying(getattr(os, name)))
journal.exchange = dying(journal.exchange)
write(eval(sys.stdin.read()), Target(Path(sys.argv[2]), "pkg"))
"""


@pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="this system cannot exchange folders"
)
def test_a_kill_at_any_step_leaves_a_whole_package_and_the_next_run_mends_it(
    target: Target,
) -> None:
    root = Path(__file__).parents[3]
    for number in range(1, 40):
        arguments = ["-c", KILLED, str(root), str(target.root), str(number)]
        ended = subprocess.run(
            [sys.executable, *arguments], input=repr(NEW), text=True, check=False
        )
        package = {
            k: v for k, v in files_in(target.root).items() if k.startswith("pkg/")
        }
        wholes = [{k: v for k, v in tree.items() if "/" in k} for tree in (OLD, NEW)]
        assert package in wholes, f"after a kill at step {number}"
        if ended.returncode == 0:
            break
        assert ended.returncode == -signal.SIGKILL
        write(OLD, target)
        assert files_in(target.root) == OLD
    else:
        pytest.fail("the last step was never reached")
    assert number > 8


def test_either_package_can_be_imported_while_it_is_replaced(target: Target) -> None:
    done = threading.Event()
    failures: list[BaseException] = []

    def rewrite() -> None:
        try:
            for _ in range(10):
                write(NEW, target)
                write(OLD, target)
        except BaseException as error:
            failures.append(error)
        finally:
            done.set()

    thread = threading.Thread(target=rewrite)
    thread.start()
    package = target.root / "pkg"
    seen = 0
    while not done.is_set():
        assert (package / "__init__.py").is_file() or not sys.platform.startswith(
            "linux"
        )
        seen += 1
    thread.join()
    assert seen
    assert not failures


def test_runs_at_the_same_time_take_turns(target: Target) -> None:
    failures: list[BaseException] = []

    def run(files: dict[str, str]) -> None:
        try:
            for _ in range(5):
                write(files, target)
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=run, args=(files,)) for files in (OLD, NEW) * 2]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures
    assert files_in(target.root) in (OLD, NEW)


def test_what_a_killed_run_left_behind_is_cleared_away(target: Target) -> None:
    left = target.root / ".apiwright-staged" / "files"
    left.mkdir(parents=True)
    (left / "half.py").write_text("half")
    write(NEW, target)
    assert files_in(target.root) == NEW


def test_a_failure_before_anything_exists_leaves_nothing(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    with pytest.raises(Fatal) as caught:
        write(OLD, Target(blocked / "out", "pkg"))
    assert caught.value.problem.code == "unwritable-output"
    assert "not a directory" in caught.value.problem.message
    assert list(tmp_path.iterdir()) == [blocked]


def test_folders_that_were_made_for_a_failed_run_are_removed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Failing(monkeypatch, 4, OSError(30, "Read-only file system"))
    with pytest.raises(Fatal):
        write(OLD, Target(tmp_path / "a" / "b", "pkg"))
    assert list(tmp_path.iterdir()) == []


def test_a_failure_that_cannot_be_taken_back_says_so(
    target: Target, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal_module, "exchange", lambda _one, _other: False)
    real = os.replace
    calls = 0

    def replace(*args: Any) -> None:
        nonlocal calls
        calls += 1
        if calls > 1:
            raise OSError(5, "Input/output error")
        real(*args)

    monkeypatch.setattr(os, "replace", replace)
    with pytest.raises(Fatal) as caught:
        write(NEW, target)
    assert caught.value.problem.code == "half-written"


def test_kept_folders_stay_as_they_are(tmp_path: Path, way: str) -> None:
    root = tmp_path
    everything = {**OLD, "pkg/kept/one.py": TOP, "pkg/kept/deep/two.py": TOP}
    write(everything, Target(root, "pkg"))
    (root / "pkg/kept/notes.txt").write_text("mine")
    write(NEW, Target(root, "pkg", keep=("pkg/kept",)))
    assert files_in(root) == {
        **NEW,
        "pkg/kept/one.py": TOP,
        "pkg/kept/deep/two.py": TOP,
        "pkg/kept/notes.txt": "mine",
    }


def test_without_a_package_nothing_is_removed(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    write({"report.json": '{\n  "client": "x"}'}, Target(tmp_path))
    assert files_in(tmp_path) == {
        "notes.txt": "mine",
        "report.json": '{\n  "client": "x"}',
    }


def test_ctrl_c_waits_until_the_files_are_in_their_places(target: Target) -> None:
    real = journal_module.Journal.put

    def put(self: journal_module.Journal, staged: Path, place: Path) -> None:
        signal.raise_signal(signal.SIGINT)
        real(self, staged, place)

    # Where tests run behind a shell's "&", Ctrl-C is ignored unless somebody asks for it.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(journal_module.Journal, "put", put)
            with pytest.raises(KeyboardInterrupt):
                write(NEW, target)
    finally:
        signal.signal(signal.SIGINT, before)
    assert files_in(target.root) == NEW
    assert not (target.root / ".apiwright-staged").exists()


def test_the_package_can_be_imported(target: Target) -> None:
    write(NEW, target)
    script = textwrap.dedent("""
        import sys
        sys.path.insert(0, sys.argv[1])
        import pkg
        print(pkg.value)
        """)
    done = subprocess.run(
        [sys.executable, "-B", "-c", script, str(target.root)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "new\n"


def test_files_of_ones_own_are_replaced_and_removed_bytes_as_they_are(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "acme"
    folder.mkdir()
    (folder / "a.md").write_text("somebody's")
    (folder / "b.md").write_text("somebody's")
    with pytest.raises(Fatal):
        write({"acme/a.md": b"new"}, Target(tmp_path, "acme"))
    own = {"acme/a.md", "acme/b.md"}
    done = write({"acme/a.md": b"\xff\r\n"}, Target(tmp_path, "acme", own=own))
    assert (done.changed, done.removed) == (1, 1)
    assert (folder / "a.md").read_bytes() == b"\xff\r\n"
    assert not (folder / "b.md").exists()
