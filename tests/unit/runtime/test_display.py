"""What a wait shows on a terminal, with and without rich."""

from __future__ import annotations

import io

import pytest
from runtime import Progress, RowError, _display
from runtime._display import Display, printable, show_rows

ROWS = [
    RowError("bad date", None, 3, None, {"d": "x"}, {}),
    RowError("", None, None, "b@example.com", None, {}),
]


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def progress(percent: float | None, status: str = "running") -> Progress[None]:
    return Progress(status, percent, None, None, None)


def show(stream: io.StringIO) -> str:
    with Display(stream) as display:
        for percent in (None, 40.0, 40.0, 100.0):
            display.show(progress(percent))
    return stream.getvalue()


def test_a_pipe_shows_nothing() -> None:
    assert show(io.StringIO()) == ""


def test_without_rich_a_terminal_shows_a_line_for_every_change(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(_display, "find_spec", lambda name: None)
    assert show(Terminal()).splitlines() == [
        "running",
        "running: 40 %",
        "running: 100 %",
    ]


def test_with_rich_a_terminal_shows_a_bar() -> None:
    pytest.importorskip("rich")
    assert "running: 100 %" in show(Terminal())


def test_rows_are_a_table_of_the_columns_that_are_filled() -> None:
    stream = io.StringIO()
    show_rows(ROWS, stream)
    assert stream.getvalue().splitlines() == [
        "line\tref\tmessage\trow",
        '3\t\tbad date\t{"d": "x"}',
        "\tb@example.com\t\t",
    ]


def test_no_rows_are_no_table() -> None:
    stream = io.StringIO()
    show_rows([], stream)
    assert stream.getvalue() == ""


def test_with_rich_the_table_is_drawn() -> None:
    pytest.importorskip("rich")
    stream = Terminal()
    show_rows([RowError("[bold]", "c", None, None, None, {})], stream)
    assert "[bold]" in stream.getvalue()


def test_a_vendor_does_not_speak_to_the_terminal() -> None:
    assert printable("a\x1b[2J\n b\u202e") == "a\ufffd[2J b\ufffd"
