"""The command line: what a user can ask for, and how it ends."""

from __future__ import annotations

import gc
import io
import os
import sys
from collections.abc import Generator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

import click

from ..problems import Fatal
from .commands import apiwright
from .screen import Screen


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command and gives the program's exit code.

    0: done; 1: `check` found a difference, or something is missing from what was written; 2: a
    mistake in the call, or nothing was written for a document; 130: interrupted.
    """
    _speak()
    with _uncollected():
        return _run(arguments)


def _speak() -> None:
    """Lets the streams take any character: a vendor's text may have ones that the terminal has not.

    What is said on a stream that is closed is lost.
    """
    closed = Path(os.devnull)
    sys.stdout = sys.stdout or closed.open("w", encoding="utf-8")
    sys.stderr = sys.stderr or closed.open("w", encoding="utf-8")
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _run(arguments: Sequence[str] | None) -> int:
    try:
        code = apiwright.main(
            None if arguments is None else list(arguments),
            prog_name="apiwright",
            standalone_mode=False,
        )
    except click.Abort:
        click.echo("interrupted: nothing is half-written", err=True)
        return 130
    except click.ClickException as fault:
        fault.show()
        return 2
    except Fatal as fatal:
        Screen().problem(fatal.problem)
        return 2
    except OSError as error:
        where = f": {error.filename}" if error.filename else ""
        return _ended(f"the system refuses: {error.strerror or error}{where}")
    except MemoryError:
        return _ended("there is not enough memory")
    return code if isinstance(code, int) else 0


def _ended(fault: str) -> int:
    """Says what no command could do anything about."""
    with suppress(OSError):
        Screen().note(f"error: {fault}")
    return 2


@contextmanager
def _uncollected() -> Generator[None, None, None]:
    """Without the collector of cycles: a run ends soon and makes few, in very many objects."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
