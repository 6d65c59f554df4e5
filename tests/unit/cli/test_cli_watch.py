"""`apiwright generate --watch`."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from generator.cli import watch as watch_module
from generator.cli.arguments import DocumentRequest
from generator.cli.screen import Screen
from generator.cli.watch import watch_document, watch_vendors

if TYPE_CHECKING:
    from conftest import Made, Run

pytestmark = pytest.mark.usefixtures("project")

PAGE = Path("specs/rally/pages/rally-get-import.md")
CLIENTS = Path("generated/vendor_clients")


def meanwhile(*steps: Callable[[], object]) -> Callable[[float], None]:
    """A pause in which somebody does one thing after the other, and then presses Ctrl-C."""
    left = [*steps]
    waits = 0

    def pause(_: float) -> None:
        nonlocal waits
        waits += 1
        # Two of three: what is done is seen, and then nothing happens.
        if waits % 3 == 0:
            if not left:
                raise KeyboardInterrupt
            left.pop(0)()

    return pause


def change(path: Path, old: str, new: str) -> Callable[[], object]:
    """Replaces words of a file."""

    def write() -> None:
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new), "utf-8")

    return write


def times() -> dict[Path, int]:
    """When each generated file was written."""
    return {p: p.stat().st_mtime_ns for p in CLIENTS.rglob("*.py")}


def test_only_what_changes_is_made_and_written(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []
    build = watch_module.build_vendor
    monkeypatch.setattr(
        watch_module,
        "build_vendor",
        lambda folder: made.append(folder.name) or build(folder),
    )
    before: dict[Path, int] = {}
    steps = [
        lambda: before.update(times()),
        change(PAGE, "summary: Gets an import by id", "summary: Looks an import up"),
        lambda: None,
    ]
    assert watch_vendors((), Screen(), meanwhile(*steps)) == 0
    assert made == ["micro", "pinecone", "qobra", "rally", "rally"]
    after = times()
    assert [p.as_posix() for p in after if after[p] != before[p]] == [
        "generated/vendor_clients/rally/resources/imports.py"
    ]
    said = capsys.readouterr()
    # The other file is sources.lock, which has the digest of the page.
    assert "rally: 2 files written" in said.out
    assert said.err.endswith("watching no longer\n")


def test_errors_are_shown_and_watching_goes_on(
    capsys: pytest.CaptureFixture[str],
) -> None:
    releases = Path("specs/releases.toml")
    newest = tomllib.loads(releases.read_text())["release"][0]["version"]
    steps = [
        change(PAGE, "paths:", "paths: ["),
        change(PAGE, "paths: [", "paths:"),
        change(releases, "[[release]]", "[[releases]]"),
        change(releases, "[[releases]]", "[[release]]"),
        change(releases, newest, "0.9.9"),
        lambda: None,
    ]
    watch_vendors((), Screen(), meanwhile(*steps))
    said = capsys.readouterr()
    assert f"{PAGE}:" in said.err
    assert "[invalid-releases]" in said.err
    assert "rally cannot be written" in said.err
    assert 'version = "0.9.9"' in Path("generated/pyproject.toml").read_text()


def test_a_vendor_that_comes_or_goes_is_seen() -> None:
    steps = [
        lambda: Path("specs/qobra").rename("hidden"),
        lambda: Path("hidden").rename("specs/qobro"),
        lambda: None,
    ]
    watch_vendors((), Screen(), meanwhile(*steps))
    assert (CLIENTS / "qobro/client.py").is_file()
    assert not (CLIENTS / "qobra").exists()


def test_a_document_is_watched_with_what_lies_beside_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = tmp_path / "api" / "openapi.yaml"
    spec.parent.mkdir()
    spec.write_text(
        "openapi: 3.1.0\ninfo: {title: A, version: '1'}\n"
        "paths: {/a: {get: {summary: Old., responses: {'204': {description: B}}}}}\n"
    )
    request = DocumentRequest(spec, "made", spec.parent, spec.parent / "report.json")
    steps = [change(spec, "Old.", "New."), lambda: None]
    assert watch_document(request, Screen(), meanwhile(*steps)) == 0
    assert "New." in (spec.parent / "made/resources/a.py").read_text()
    assert capsys.readouterr().out.count("files written") == 2


def test_a_document_that_changes_in_one_path_is_not_read_as_a_whole_again(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    made: Made,
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    spec = tmp_path / "api" / "openapi.yaml"
    spec.parent.mkdir()
    spec.write_text(
        "openapi: 3.1.0\ninfo: {title: A, version: '1'}\npaths:\n"
        "  /a: {get: {summary: Old., responses: {'204': {description: B}}}}\n"
    )
    request = DocumentRequest(spec, "made", spec.parent, None)
    module = spec.parent / "made/resources/a.py"
    told: list[str] = []
    steps = [
        change(spec, "Old.", "New."),
        lambda: told.append(module.read_text()),
        change(spec, "'1'", "'2'"),
        change(spec, "New.", "["),
        change(spec, "[", "Newer."),
        lambda: told.append(module.read_text()),
    ]
    assert watch_document(request, Screen(), meanwhile(*steps)) == 0
    assert ["New." in told[0], "Newer." in told[1]] == [True, True]
    # The first, another version, and what cannot be read.
    assert made() == 3
    watch_document(request, Screen(), meanwhile(), cached=False)
    assert made() == 1
    assert capsys.readouterr().out.count("files written") == 5


def test_a_document_of_the_network_cannot_be_watched(run: Run) -> None:
    ended = run(
        "generate",
        "https://acme.test/a.yaml",
        "--package",
        "a",
        "--output",
        ".",
        "--watch",
    )
    assert ended.code == 2
    assert "cannot watch a document of the network" in ended.err
