"""What a run says: problems and progress on stderr, results on stdout."""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO, TypeAlias

import click

from ..data import data
from ..problems import Outcome, Problem, describe, readable

if TYPE_CHECKING:
    from ..summary import Summary

OnStep = Callable[[str], None]
"""Called with what is being done when a step of a long work begins."""

_SHOWN = 10
"""How many problems of one kind are shown unless all are asked for; errors always are."""

_ALIKE = 3
"""How many of them that say the very same are: who reads it once more has learnt nothing."""

_COUNTS = ("operations", "models", "degraded", "repaired", "skipped", "evidence")

_COLORS = {
    Outcome.ERROR: "red",
    Outcome.SKIPPED: "magenta",
    Outcome.DEGRADED: "yellow",
    Outcome.REPAIRED: "cyan",
    Outcome.EVIDENCE: "blue",
}


@data
class Screen:
    """The terminal, or whatever stands in its place."""

    verbose: bool = False

    def problem(self, problem: Problem) -> None:
        """Shows one problem."""
        text = describe(problem)
        if _has_colors(sys.stderr):
            place = readable(str(problem.place))
            plain = f"{place}: {problem.outcome}: "
            word = click.style(
                str(problem.outcome), fg=_COLORS[problem.outcome], bold=True
            )
            styled = f"{click.style(place, bold=True)}: {word}: "
            text = text.replace(plain, styled, 1)
            click.echo(text, err=True, color=True)
        else:
            click.echo(text, err=True, color=False)

    def problems(self, problems: Iterable[Problem]) -> None:
        """Shows problems; of many that are alike only some, unless all are asked for."""
        shown: Counter[tuple[str, Outcome]] = Counter()
        alike: Counter[tuple[str, Outcome, str]] = Counter()
        left: Counter[tuple[str, Outcome]] = Counter()
        for problem in problems:
            kind = problem.code, problem.outcome
            said = *kind, problem.message
            if (
                self.verbose
                or problem.outcome is Outcome.ERROR
                or (shown[kind] < _SHOWN and alike[said] < _ALIKE)
            ):
                shown[kind] += 1
                alike[said] += 1
                self.problem(problem)
            else:
                left[kind] += 1
        for (code, _), count in left.items():
            click.echo(f"{count} more of [{code}]; -v shows them", err=True)

    def say(self, text: str) -> None:
        """Shows a line of the result, or several."""
        click.echo(_lines(text), color=_has_colors(sys.stdout))

    def note(self, text: str) -> None:
        """Shows a line about the run itself."""
        click.echo(_lines(text), err=True)

    def summary(self, summaries: Iterable[Summary]) -> None:
        """Shows a table with the counts of each document."""
        rows = [("document", *_COUNTS, "seconds"), *map(_row, summaries)]
        if sys.stdout.isatty() or not _is_plain(rows):
            _draw(rows)
        else:
            click.echo(_text(rows))

    @contextmanager
    def progress(self, steps: int) -> Generator[OnStep, None, None]:
        """Shows on a terminal how far work of so many steps has come, for as long as it lasts.

        What it gives is called with what is being done when a step begins.
        """
        if not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
            yield lambda _: None
            return
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TextColumn

        # What is being done may be a file's name: text and no markup.
        words = TextColumn("{task.description}", markup=False)
        console = Console(stderr=True, no_color=not _has_colors(sys.stderr))
        with Progress(words, BarColumn(), console=console, transient=True) as shown:
            task = shown.add_task("", total=steps)
            begun = iter(range(steps + 1))
            yield lambda text: shown.update(
                task, description=text, completed=next(begun, steps)
            )


def _lines(text: str) -> str:
    """The text without what would speak to a terminal: it may name files, and quote documents."""
    return "\n".join(readable(line.expandtabs()) for line in text.split("\n"))


def _has_colors(stream: TextIO) -> bool:
    """Whether a stream shows colours, and its user wants them (https://no-color.org)."""
    return (
        stream.isatty()
        and not os.environ.get("NO_COLOR")
        and os.environ.get("TERM") != "dumb"
    )


Row: TypeAlias = tuple[str, ...]

_WIDTH = 120
"""Columns of a table that is written to no terminal."""


def _row(summary: Summary) -> Row:
    counts = (getattr(summary, head) for head in _COUNTS)
    shown = (str(count) if count else "-" for count in counts)
    return readable(summary.name), *shown, f"{summary.seconds:.2f}"


def _draw(rows: list[Row]) -> None:
    """Has rich draw a table, as the terminal is wide, and its characters are."""
    from rich.console import Console
    from rich.table import Column, Table
    from rich.text import Text

    (name, *heads), *body = rows
    # Two names that begin alike stay apart where the terminal is narrow.
    table = Table(Column(name, overflow="fold"), box=None, pad_edge=False)
    for head in heads:
        table.add_column(head, justify="right")
    for document, *counts in body:
        # A file's name is text and no markup.
        table.add_row(Text(document), *counts)
    console = Console(
        no_color=not _has_colors(sys.stdout),
        width=None if sys.stdout.isatty() else _WIDTH,
    )
    console.print(table)


def _is_plain(rows: list[Row]) -> bool:
    """Whether a table needs no rich, whose import takes longer than a small run."""
    forced = os.environ.get("FORCE_COLOR") or os.environ.get("TTY_COMPATIBLE")
    ascii_alone = all(row[0].isascii() and row[0].strip() == row[0] for row in rows)
    width = max(len(line) for line in _text(rows).splitlines())
    return not forced and ascii_alone and width <= _WIDTH


def _text(rows: list[Row]) -> str:
    """The same table as `_draw` writes where all of it fits."""
    first, *others = (max(map(len, column)) for column in zip(*rows, strict=True))
    return "\n".join(
        "  ".join(
            [
                name.ljust(first),
                *(c.rjust(w) for c, w in zip(counts, others, strict=True)),
            ]
        )
        for name, *counts in rows
    )
