"""The package of one document, made with no more work than the run before leaves to be done."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from generator.cli import changed, documents
from generator.cli.again import generate_again
from generator.cli.arguments import DocumentRequest
from generator.cli.screen import Screen
from generator.problems import Fatal, Outcome, Place, Problem

if TYPE_CHECKING:
    from conftest import Made

SPEC = """\
openapi: 3.1.0
info: {title: Things, version: '1'}
paths:
  /things: {get: {summary: Old., responses: {'204': {description: Done.}}}}
"""


@pytest.fixture
def request_(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> DocumentRequest:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    Path("things.yaml").write_text(SPEC)
    return DocumentRequest(Path("things.yaml"), "things", Path("out"), None)


def again(request: DocumentRequest, *, cached: bool = True) -> int:
    return generate_again(request, Screen(), cached=cached)


def test_work_is_done_where_there_is_some(
    request_: DocumentRequest, made: Made
) -> None:
    assert (again(request_), made()) == (0, 1)
    assert (again(request_), made()) == (0, 0)
    Path("things.yaml").write_text(SPEC.replace("Old.", "New."))
    assert (again(request_), made()) == (0, 0)
    assert "New." in Path("out/things/resources/things.py").read_text()
    Path("things.yaml").write_text(SPEC)
    shutil.rmtree("out")
    assert (again(request_), made()) == (0, 1)
    assert "Old." in Path("out/things/resources/things.py").read_text()


def test_without_a_cache_all_is_done_each_time(
    request_: DocumentRequest, made: Made
) -> None:
    for _ in range(2):
        assert (again(request_, cached=False), made()) == (0, 1)
    assert not Path("cache").exists()


def test_nothing_is_remembered_of_the_network(
    request_: DocumentRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[object] = []

    def generate(request: object, screen: object, memory: object) -> int:
        seen.append(memory)
        return 1

    monkeypatch.setattr(documents, "generate_document", generate)
    there = DocumentRequest("https://a.test/b.yaml", "things", Path("out"), None)
    assert again(there) == 1
    assert seen == [None]


def test_what_stops_a_change_from_being_written_is_told(
    request_: DocumentRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    def write(*_: object) -> None:
        raise Fatal(Problem("c", Outcome.ERROR, "m", "r", Place("a")))

    again(request_)
    Path("things.yaml").write_text(SPEC.replace("Old.", "New."))
    with monkeypatch.context() as patched, pytest.raises(Fatal):
        patched.setattr(changed, "write", write)
        again(request_)
    assert "Old." in Path("out/things/resources/things.py").read_text()
