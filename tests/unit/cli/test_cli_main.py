"""How the program starts and ends, whatever it is asked."""

from __future__ import annotations

import gc
import io
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from generator.cli import main, vendors

if TYPE_CHECKING:
    from conftest import Run

ROOT = Path(__file__).parents[3]


def python(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Runs Python with the project's modules."""
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )


def test_help_lists_the_commands(run: Run) -> None:
    ended = run("--help")
    assert ended.code == 0
    listed = re.findall(r"^  ([a-z]+)  ", ended.out, re.MULTILINE)
    assert listed == [
        "check",
        "diff",
        "drift",
        "explain",
        "generate",
        "import",
        "release",
        "update",
    ]


def test_no_argument_at_all_shows_the_help(run: Run) -> None:
    ended = run()
    assert ended.code == 2
    assert "Usage: apiwright" in ended.out + ended.err


@pytest.mark.parametrize("arguments", [["nonsense"], ["generate", "--nonsense"]])
def test_an_argument_that_means_nothing_is_a_usage_error(
    run: Run, arguments: list[str]
) -> None:
    ended = run(*arguments)
    assert ended.code == 2
    assert "Error: No such" in ended.err


def test_the_module_is_the_program() -> None:
    assert python("-m", "generator", "--help").stdout.startswith("Usage: apiwright ")


def test_a_program_says_all_and_ends_with_its_exit_code(tmp_path: Path) -> None:
    asked = ("generate", "missing.yaml", "--package", "x", "--output", str(tmp_path))
    ended = subprocess.run(
        [sys.executable, "-m", "generator", *asked],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 2
    assert ended.stderr.endswith("remedy: give the path of a readable file\n")
    assert ended.stdout.endswith("nothing written\n")


def test_help_needs_none_of_the_heavy_modules() -> None:
    code = (
        "import sys; from generator.cli import main; main(['--help'])\n"
        "heavy = {'black', 'jinja2', 'openapi_pydantic', 'pydantic', 'rich', 'yaml'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    assert python("-c", code).stdout.splitlines()[-1] == "[]"


@pytest.mark.usefixtures("project")
def test_an_interruption_is_said_in_words(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(_: Path, on_stage: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(vendors, "build_vendor", interrupt)
    ended = run("generate")
    assert ended.code == 130
    assert ended.err.lstrip() == "interrupted: nothing is half-written\n"
    assert not Path("generated").exists()


def test_the_collector_of_cycles_is_off_for_the_run_alone(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[bool] = []
    monkeypatch.setattr(
        vendors, "check_vendors", lambda *_: seen.append(gc.isenabled())
    )
    run("check")
    assert seen == [False]
    assert gc.isenabled()


def test_a_program_collects_no_cycles_and_asks_no_plugin_from_its_first_import_on() -> (
    None
):
    code = (
        "import gc, os\n"
        "from generator import __main__ as program\n"
        "seen = []\n"
        "gc.callbacks.append(lambda phase, _: seen.append(phase))\n"
        "def end(code):\n"
        "    print(code, seen, os.environ['PYDANTIC_DISABLE_PLUGINS'])\n"
        "    raise SystemExit\n"
        "program.os._exit = end\n"
        "program.sys.argv = ['apiwright', 'explain', 'nothing-of-this-name']\n"
        "program.run()"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False
    )
    assert done.stdout == "2 [] __all__\n"


@pytest.mark.parametrize("encoding", ["latin-1", "cp1252"])
def test_a_terminal_may_lack_characters_of_a_document(
    monkeypatch: pytest.MonkeyPatch, encoding: str
) -> None:
    said = io.BytesIO()
    stream = io.TextIOWrapper(said, encoding=encoding, write_through=True)
    monkeypatch.setattr(sys, "stdout", stream)
    monkeypatch.setattr(sys, "stderr", stream)
    assert main(["explain", "\u65e5\u672c", "\u2603"]) == 2
    assert b"\\u65e5\\u672c" in said.getvalue()


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (OSError(28, "No space left on device"), "No space left on device"),
        (FileNotFoundError(2, "No such file", "a/b"), "No such file: a/b"),
        (MemoryError(), "there is not enough memory"),
    ],
)
def test_what_the_system_refuses_is_said_in_words(
    run: Run, monkeypatch: pytest.MonkeyPatch, error: Exception, said: str
) -> None:
    def refuse(*_: object) -> None:
        raise error

    monkeypatch.setattr(vendors, "check_vendors", refuse)
    ended = run("check")
    assert ended.code == 2
    assert ended.err.startswith("error: ")
    assert ended.err.endswith(f"{said}\n")


@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&-", ">/dev/full"])
@pytest.mark.parametrize("asked", ["--help", "explain no-server", "explain nothing"])
def test_streams_that_take_nothing_end_no_run_in_a_traceback(
    asked: str, closed: str
) -> None:
    ended = subprocess.run(
        ["sh", "-c", f'exec "$0" -m generator {asked} {closed}', sys.executable],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode in (0, 2)
    assert "Traceback" not in ended.stderr
    assert "Exception" not in ended.stderr
