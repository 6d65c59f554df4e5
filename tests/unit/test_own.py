"""The digest of the generator itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import own


@pytest.fixture
def sources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A generator of one module and one template."""
    for name in (
        "package/module.py",
        "templates/one.jinja",
        "site/library-1.0.dist-info/x",
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True)
        path.write_text("pass\n")
    monkeypatch.setattr(own, "_HERE", tmp_path / "package")
    monkeypatch.setattr(own, "TEMPLATES", tmp_path / "templates")
    monkeypatch.setattr(own.sys, "path", [str(tmp_path / "site"), str(tmp_path / "no")])
    return tmp_path


def test_it_stays_while_nothing_changes(sources: Path) -> None:
    before = own.fingerprint()
    (sources / "package/__pycache__").mkdir()
    (sources / "package/__pycache__/module.pyc").write_text("compiled")
    assert own.fingerprint() == before


@pytest.mark.parametrize(
    "path", ["package/module.py", "templates/one.jinja", "package/new.py"]
)
def test_it_changes_with_a_source_or_a_template(sources: Path, path: str) -> None:
    before = own.fingerprint()
    (sources / path).write_text("PASS\n")
    assert own.fingerprint() != before


def test_it_changes_with_a_name(sources: Path) -> None:
    before = own.fingerprint()
    (sources / "package/module.py").rename(sources / "package/models.py")
    assert own.fingerprint() != before


def test_it_changes_with_a_library(sources: Path) -> None:
    before = own.fingerprint()
    (sources / "site/library-1.0.dist-info").rename(
        sources / "site/library-1.1.dist-info"
    )
    assert own.fingerprint() != before


def test_it_changes_with_python(sources: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = own.fingerprint()
    monkeypatch.setattr(own.sys, "version", "3.99")
    assert own.fingerprint() != before


def test_the_templates_are_found() -> None:
    assert (own.TEMPLATES / "runtime").is_dir()


def test_some_modules_are_told_by_themselves(sources: Path) -> None:
    module = sources / "package/module.py"
    before = own.fingerprint_of(module)
    (sources / "templates/one.jinja").write_text("PASS\n")
    assert own.fingerprint_of(module) == before
    module.write_text("PASS\n")
    changed = own.fingerprint_of(module)
    assert changed != before
    (sources / "site/library-1.0.dist-info").rename(
        sources / "site/library-1.1.dist-info"
    )
    assert own.fingerprint_of(module) not in (before, changed)
