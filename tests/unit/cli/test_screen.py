"""What is said, how much of it, and in which colours."""

from __future__ import annotations

import io
import sys
from dataclasses import replace

import pytest

from generator.cli import screen
from generator.cli.screen import Screen
from generator.problems import Outcome, Place, Problem
from generator.summary import Summary


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def use_terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """Puts a terminal in the place of stderr."""
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    return terminal


def problem(
    line: int, outcome: Outcome = Outcome.DEGRADED, code: str = "odd"
) -> Problem:
    return Problem(
        code, outcome, f"odd {line}", "mend it", Place("a.yaml", line, 1, "x: 1")
    )


def test_a_problem_goes_to_stderr_whole(capsys: pytest.CaptureFixture[str]) -> None:
    Screen().problem(problem(3))
    said = capsys.readouterr()
    assert said.out == ""
    assert (
        said.err
        == "a.yaml:3:1: degraded: odd 3 [odd]\n    x: 1\n    ^\n    remedy: mend it\n"
    )


def test_problems_of_one_kind_are_shown_up_to_a_number(
    capsys: pytest.CaptureFixture[str],
) -> None:
    Screen().problems(
        [problem(line) for line in range(1, 23)] + [problem(1, code="other")]
    )
    said = capsys.readouterr().err
    assert said.count("[odd]\n") == 10
    assert said.count("[other]\n") == 1
    assert said.endswith("12 more of [odd]; -v shows them\n")


def test_of_problems_that_say_the_same_a_few_are_shown(
    capsys: pytest.CaptureFixture[str],
) -> None:
    same = [replace(problem(line), message="the same") for line in range(1, 8)]
    Screen().problems([*same, problem(9)])
    said = capsys.readouterr().err
    assert (said.count("the same"), said.count("odd 9")) == (3, 1)
    assert said.endswith("4 more of [odd]; -v shows them\n")


def test_all_problems_are_shown_when_asked_for(
    capsys: pytest.CaptureFixture[str],
) -> None:
    Screen(verbose=True).problems([problem(line) for line in range(1, 23)])
    said = capsys.readouterr().err
    assert said.count("[odd]\n") == 22
    assert "more of" not in said


def test_errors_are_always_shown(capsys: pytest.CaptureFixture[str]) -> None:
    Screen().problems([problem(line, Outcome.ERROR) for line in range(1, 23)])
    assert capsys.readouterr().err.count("[odd]\n") == 22


def test_a_terminal_shows_colours(monkeypatch: pytest.MonkeyPatch) -> None:
    stderr = use_terminal(monkeypatch)
    Screen().problem(problem(3, Outcome.ERROR))
    said = stderr.getvalue()
    assert said.startswith(
        "\x1b[1ma.yaml:3:1\x1b[0m: \x1b[31m\x1b[1merror\x1b[0m: odd 3 [odd]"
    )


@pytest.mark.parametrize(("name", "value"), [("NO_COLOR", "1"), ("TERM", "dumb")])
def test_colours_can_be_declined(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    stderr = use_terminal(monkeypatch)
    monkeypatch.setenv(name, value)
    Screen().problem(problem(3))
    assert "\x1b" not in stderr.getvalue()


def test_the_summary_counts_what_became_of_each_document(
    capsys: pytest.CaptureFixture[str],
) -> None:
    Screen().summary([Summary("[red]a.yaml", 12, 7, 1, 0, 0, 3, 0.25)])
    head, row = capsys.readouterr().out.splitlines()
    assert head.split() == [
        *("document", "operations", "models", "degraded", "repaired", "skipped"),
        *("evidence", "seconds"),
    ]
    assert row.split() == ["[red]a.yaml", "12", "7", "1", "-", "-", "3", "0.25"]


def test_names_are_whole_in_a_narrow_terminal(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.setenv("TERM", "dumb")
    Screen().summary([Summary("a-name-as-long-as-it.yaml", 1, 1, 1, 1, 1, 1, 1)])
    lines = capsys.readouterr().out.splitlines()
    assert max(map(len, lines)) <= 80
    assert "".join(line.split()[0] for line in lines[1:]) == "a-name-as-long-as-it.yaml"


def test_progress_is_a_bar_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    stderr = use_terminal(monkeypatch)
    with Screen().progress(2) as on_step:
        for text in ("[red]a.yaml: reading", "a.yaml: naming", "one step too many"):
            on_step(text)
    said = stderr.getvalue()
    assert "one step too many" in said
    assert "\u2501" in said or "-" in said
    assert said.endswith("\x1b[2K")


@pytest.mark.parametrize("terminal", ["dumb", None])
def test_progress_is_not_shown_elsewhere(
    terminal: str | None,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stderr = use_terminal(monkeypatch) if terminal else None
    if terminal:
        monkeypatch.setenv("TERM", terminal)
    with Screen().progress(1) as on_step:
        on_step("reading")
    assert (stderr.getvalue() if stderr else capsys.readouterr().err) == ""


_HEADS = ("document", *screen._COUNTS, "seconds")


@pytest.mark.parametrize(
    "names",
    [["a.yaml"], ["document-with-a-long-name.yaml", "b"], ["[red]", "x y"], ["d" * 48]],
)
def test_a_table_without_rich_is_the_same(
    names: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    summaries = [Summary(name, 12, 0, 1, 0, 0, 345, 10.25) for name in names]
    rows = [_HEADS, *map(screen._row, summaries)]
    assert screen._is_plain(rows)
    screen._draw(rows)
    drawn = capsys.readouterr().out
    Screen().summary(summaries)
    assert capsys.readouterr().out == drawn


@pytest.mark.parametrize("name", ["d" * 60, "\u6587\u66f8", " a"])
def test_what_is_wide_or_long_is_drawn_by_rich(name: str) -> None:
    assert not screen._is_plain([_HEADS, screen._row(Summary(name, *[1] * 7))])


def test_no_line_speaks_to_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    Screen().say("a\x1b[31m\n\tb\u202e")
    Screen().note("c\x9b\rd")
    assert capsys.readouterr() == ("a\ufffd[31m\n        b\ufffd\n", "c\ufffd\ufffdd\n")
