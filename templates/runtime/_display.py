"""What a wait shows on a terminal: a bar while it goes on, a table of the rows that failed.

With rich, where that is installed; in plain lines without.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from importlib.util import find_spec
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TextIO

from ._jobs import Progress, RowError

if TYPE_CHECKING:
    from rich.progress import Progress as Bar

_COLUMNS = ("line", "ref", "code", "message", "row")


class Display:
    """Shows progress on a terminal, and nothing where the stream is none."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._bar: Bar | None = None
        self._last = ""

    def __enter__(self) -> Self:
        if self._stream.isatty() and _has_rich():
            self._bar = _open_bar(self._stream)
            self._bar.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._bar is not None:
            self._bar.stop()

    def show(self, progress: Progress[Any]) -> None:
        """Shows how far the job is."""
        text = printable(str(progress))
        if self._bar is not None:
            task = self._bar.task_ids[0]
            total = None if progress.percent is None else 100
            self._bar.update(
                task, description=text, completed=progress.percent or 0, total=total
            )
        elif text != self._last and self._stream.isatty():
            say(text, self._stream)
        self._last = text


def show_rows(rows: Sequence[RowError], stream: TextIO) -> None:
    """Prints the rows that failed, with the columns that any of them fills."""
    cells = [
        {
            "line": "" if row.line is None else str(row.line),
            "ref": row.ref or "",
            "code": row.code or "",
            "message": row.message,
            "row": "" if row.row is None else json.dumps(row.row, ensure_ascii=False),
        }
        for row in rows
    ]
    columns = [name for name in _COLUMNS if any(cell[name] for cell in cells)]
    table = [[printable(cell[name]) for name in columns] for cell in cells]
    if not table:
        return
    if stream.isatty() and _has_rich():
        _print_table(columns, table, stream)
        return
    for line in (columns, *table):
        print("\t".join(line), file=stream)


def say(text: str, stream: TextIO) -> None:
    """Writes a line of text."""
    print(printable(text), file=stream)


def printable(text: str) -> str:
    """The text on one line: a vendor does not speak to the terminal."""
    return "".join(c if c.isprintable() else "\ufffd" for c in " ".join(text.split()))


def _has_rich() -> bool:
    return find_spec("rich") is not None


def _open_bar(stream: TextIO) -> Bar:
    from rich.console import Console
    from rich.progress import BarColumn, TextColumn, TimeElapsedColumn
    from rich.progress import Progress as Bar

    bar = Bar(
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        TimeElapsedColumn(),
        console=Console(file=stream),
        transient=True,
    )
    bar.add_task("waiting", total=None)
    return bar


def _print_table(
    columns: Sequence[str], rows: Sequence[Sequence[str]], stream: TextIO
) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(*columns)
    for row in rows:
        table.add_row(*map(Text, row))
    Console(file=stream).print(table)
