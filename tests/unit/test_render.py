from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from jinja2 import Environment, UndefinedError

from generator import render as rendering
from generator.python.modules import EmptyModule, SourceFile
from generator.render import (
    TEMPLATES,
    compile_templates,
    render,
    render_text,
    runtime_files,
)


def test_a_module_is_written_as_it_stands() -> None:
    module = EmptyModule("# Generated", '"""{{ 7 * 7 }} <b> & \\"""')
    text = render(SourceFile("a.py", "package.py.jinja", module))
    assert text == '# Generated\n"""{{ 7 * 7 }} <b> & \\"""\n'


def test_what_a_template_asks_for_has_to_be_there() -> None:
    @dataclass
    class Other:
        header: str

    with pytest.raises(UndefinedError):
        render_text("package.py.jinja", Other("# Generated"))


def test_the_runtime_is_copied_as_it_is() -> None:
    files = runtime_files()
    assert list(files) == sorted(
        path.name for path in (TEMPLATES / "runtime").glob("*.py")
    )
    assert files["_http.py"] == (TEMPLATES / "runtime" / "_http.py").read_text("utf-8")


def _anew() -> None:
    """What a new run knows of templates: nothing."""
    rendering._template.cache_clear()
    rendering._environment.cache_clear()


@pytest.fixture
def templates(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder with a template of its own, while Python keeps what it compiles."""
    monkeypatch.setattr(rendering, "TEMPLATES", tmp_path)
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", None)
    (tmp_path / "one.jinja").write_text("{{ module }} is one\n")
    _anew()
    yield tmp_path
    _anew()


@pytest.fixture
def parsed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The templates that are parsed, in order."""
    found: list[str] = []
    parse = Environment._parse

    def told(self: Environment, source: str, name: str, filename: str) -> object:
        found.append(name)
        return parse(self, source, name, filename)

    monkeypatch.setattr(Environment, "_parse", told)
    return found


def test_a_template_that_was_compiled_before_is_not_parsed(
    templates: Path, parsed: list[str]
) -> None:
    compile_templates()
    assert parsed == ["one.jinja"]
    assert [path.parent.name for path in templates.rglob("*.pyc")] == ["__pycache__"]
    _anew()
    assert render_text("one.jinja", "this") == "this is one\n"
    assert parsed == ["one.jinja"]


def test_a_template_that_changed_is_compiled_anew(
    templates: Path, parsed: list[str]
) -> None:
    compile_templates()
    (templates / "one.jinja").write_text("{{ module }} is another\n")
    _anew()
    assert render_text("one.jinja", "this") == "this is another\n"
    assert parsed == ["one.jinja", "one.jinja"]


def test_a_template_is_compiled_anew_for_another_syntax(
    templates: Path, parsed: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (templates / "one.jinja").write_text("{% if module %}\n{{ module }}{% endif %}\n")
    compile_templates()
    _anew()
    monkeypatch.setitem(rendering._SYNTAX, "trim_blocks", False)
    assert render_text("one.jinja", "this") == "\nthis\n"
    assert parsed == ["one.jinja", "one.jinja"]


def test_nothing_is_kept_of_templates_where_python_keeps_nothing(
    templates: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    compile_templates()
    assert [path.name for path in templates.iterdir()] == ["one.jinja"]


def test_a_folder_that_takes_nothing_is_no_fault(templates: Path) -> None:
    (templates / "__pycache__").write_text("")
    assert render_text("one.jinja", "this") == "this is one\n"


def test_a_template_sees_its_module_alone(templates: Path) -> None:
    (templates / "one.jinja").write_text("{{ range(module) }}\n")
    with pytest.raises(UndefinedError, match="range"):
        render_text("one.jinja", 2)
