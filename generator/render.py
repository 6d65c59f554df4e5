"""Modules rendered to source through the Jinja templates."""

from __future__ import annotations

from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from .own import TEMPLATES
from .python.modules import SourceFile


def render(file: SourceFile) -> str:
    """The text of a file; every line of it stands finished in the module already."""
    return render_text(file.template, file.module)


def render_text(template: str, module: object) -> str:
    """The text that a template makes of a module's finished values."""
    return _template(template).render(module=module)


@cache
def _template(name: str) -> Template:
    return _environment().get_template(name)


@cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(TEMPLATES),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        # Source code is no HTML; what vendors wrote was escaped where it became source.
        autoescape=False,  # noqa: S701
    )


@cache
def runtime_files() -> dict[str, str]:
    """The runtime's modules by file name; they are copied as they are."""
    return {
        path.name: path.read_text("utf-8")
        for path in sorted((TEMPLATES / "runtime").glob("*.py"))
    }
