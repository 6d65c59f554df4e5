from __future__ import annotations

from dataclasses import dataclass

import pytest
from jinja2 import UndefinedError

from generator.python.modules import EmptyModule, SourceFile
from generator.render import TEMPLATES, render, render_text, runtime_files


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
