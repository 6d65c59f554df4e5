"""The commands and options that the command line has."""

from __future__ import annotations

from importlib.metadata import version
from typing import TYPE_CHECKING

import pytest

from generator.cli.commands import apiwright

if TYPE_CHECKING:
    from conftest import Run


def test_every_command_says_what_it_does(run: Run) -> None:
    ended = run("--help")
    assert ended.code == 0
    assert list(apiwright.commands) == [
        "generate",
        "check",
        "update",
        "release",
        "import",
        "explain",
        "diff",
        "drift",
    ]
    for name, command in apiwright.commands.items():
        assert command.help
        assert f"  {name} " in ended.out
    assert "..." not in ended.out.partition("Commands:")[2], "a sentence is cut off"


@pytest.mark.parametrize("name", sorted(apiwright.commands))
def test_help_is_asked_for_with_one_letter_too(run: Run, name: str) -> None:
    short, long = run(name, "-h"), run(name, "--help")
    assert (short.code, short.out) == (long.code, long.out)
    assert short.code == 0
    assert f" {name} " in short.out


def test_the_version_is_the_distributions(run: Run) -> None:
    ended = run("--version")
    assert ended.code == 0
    assert ended.out.endswith(f" {version('apiwright')}\n")


@pytest.mark.parametrize(
    "arguments", [["import"], ["explain"], ["diff", "one.yaml"], ["nothing"]]
)
def test_what_is_missing_or_unknown_ends_with_the_code_of_errors(
    run: Run, arguments: list[str]
) -> None:
    ended = run(*arguments)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err
