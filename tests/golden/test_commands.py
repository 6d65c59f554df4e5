"""What the command line says where it cannot do what it is asked for."""

from __future__ import annotations

import json
import os
import shlex
import shutil
from pathlib import Path
from typing import Any

import pytest

from generator.cli import main
from generator.write import journal
from tests.update.site import DocsSite, serving

COMMANDS = Path(__file__).parent / "commands"
CASES = sorted(path.name for path in COMMANDS.iterdir())
SITE = "{site}"
"""What stands for the address of the case's site in its files."""

_OWN = ("command.txt", "problems.txt", "site.json", "disk.txt")


@pytest.mark.parametrize("case", CASES)
def test_the_command_says_what_is_expected(
    case: str,
    request: pytest.FixtureRequest,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    """A case is a folder that commands run in, which `command.txt` holds; the last one is judged.

    `site.json` has pages, redirects and statuses of a site that runs beside it; `disk.txt` how many
    files can be moved before the disk fails.
    """
    folder = COMMANDS / case
    here = tmp_path / case
    shutil.copytree(folder, here, ignore=shutil.ignore_patterns(*_OWN))
    monkeypatch.chdir(here)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    monkeypatch.setenv("LC_ALL", "C")
    *before, command = (folder / "command.txt").read_text("utf-8").splitlines()
    for line in before:
        assert main(shlex.split(line)) == 0
    if (folder / "disk.txt").exists():
        _fail(monkeypatch, int((folder / "disk.txt").read_text("utf-8")))
    with serving() as site:
        _fill(site, folder, here)
        capfd.readouterr()
        code = main(shlex.split(command))
        err = capfd.readouterr().err.replace(site.url, SITE)
    # As in problems.txt of the other cases, a blank line ends each problem.
    lines = [f"{line}\n" if "remedy: " in line else line for line in err.splitlines()]
    told = "\n".join([*lines, f"exit code {code}\n"])
    expected = folder / "problems.txt"
    if request.config.getoption("--update", default=False):
        expected.write_text(told, "utf-8")
    assert told == expected.read_text("utf-8")


def _fill(site: DocsSite, folder: Path, here: Path) -> None:
    if (folder / "site.json").exists():
        said = json.loads((folder / "site.json").read_text("utf-8"))
        site.pages.update(said.get("pages", {}))
        site.statuses.update(said.get("statuses", {}))
        redirects = said.get("redirects", {})
        site.redirects.update({path: (302, to) for path, to in redirects.items()})
    for path in filter(Path.is_file, here.rglob("*")):
        path.write_text(path.read_text("utf-8").replace(SITE, site.url), "utf-8")


def _fail(monkeypatch: pytest.MonkeyPatch, moves: int) -> None:
    """Lets so many files be moved, on a system that exchanges no folders."""
    left = [None] * moves
    move = os.replace

    def replace(*paths: Any) -> None:
        if not left:
            raise OSError(5, "Input/output error")
        left.pop()
        move(*paths)

    monkeypatch.setattr(journal, "exchange", lambda _one, _other: False)
    monkeypatch.setattr(os, "replace", replace)
