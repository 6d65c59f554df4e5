"""A project in a folder of its own, and the command line run in it."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.cli import documents, main, vendors

SPECS = Path(__file__).parents[3] / "specs"


@dataclass(frozen=True)
class Ended:
    """How a command ended, and what it said."""

    code: int
    out: str
    err: str

    @property
    def untimed(self) -> Ended:
        """The same without the seconds and the padding of their column."""
        out = re.sub(r" +\d+\.\d\d$", " _", self.out, flags=re.MULTILINE)
        out = re.sub(r" +seconds$", "", out, flags=re.MULTILINE)
        return Ended(self.code, out, self.err)


Run = Callable[..., Ended]
Made = Callable[[], int]
"""How many documents were read since it was asked last."""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working folder; specs/ in it is a copy of the project's own."""
    shutil.copytree(SPECS, tmp_path / "specs")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("NO_COLOR", raising=False)
    return tmp_path


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs one command: arguments in, its end out."""

    def call(*arguments: str) -> Ended:
        capsys.readouterr()
        code = main(arguments)
        said = capsys.readouterr()
        return Ended(code, said.out, said.err)

    return call


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> Made:
    """Counts the documents that are read from their first line to their last."""
    counted: list[object] = []
    for module, name in ((documents, "build_document"), (vendors, "build_vendor")):
        real = getattr(module, name)

        def build(
            *given: object, _real: Callable[..., object] = real, **named: object
        ) -> object:
            counted.append(given)
            return _real(*given, **named)

        monkeypatch.setattr(module, name, build)

    def since() -> int:
        number = len(counted)
        counted.clear()
        return number

    return since
