"""Modules rendered to source through the Jinja templates."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from functools import cache
from importlib.util import cache_from_source
from typing import TypedDict

from jinja2 import (
    Environment,
    FileSystemBytecodeCache,
    FileSystemLoader,
    StrictUndefined,
    Template,
)
from jinja2.bccache import Bucket

from .own import TEMPLATES
from .python.modules import SourceFile


class _Syntax(TypedDict):
    """What decides, beside its text, what a template is compiled to."""

    trim_blocks: bool
    lstrip_blocks: bool
    keep_trailing_newline: bool
    autoescape: bool


_SYNTAX: _Syntax = {
    "trim_blocks": True,
    "lstrip_blocks": True,
    "keep_trailing_newline": True,
    # Source code is no HTML; what vendors wrote was escaped where it became source.
    "autoescape": False,
}


def render(file: SourceFile) -> str:
    """The text of a file; every line of it stands finished in the module already."""
    return render_text(file.template, file.module)


def render_text(template: str, module: object) -> str:
    """The text that a template makes of a module's finished values."""
    return _template(template).render(module=module)


def compile_templates() -> None:
    """Compiles the templates, so that no run has to, where Python may keep what it compiles."""
    for name in _environment().list_templates(extensions=["jinja"]):
        _template(name)


@cache
def _template(name: str) -> Template:
    return _environment().get_template(name)


@cache
def _environment() -> Environment:
    environment = Environment(  # noqa: S701 (see `_SYNTAX`)
        loader=FileSystemLoader(TEMPLATES),
        bytecode_cache=_Compiled(),
        auto_reload=False,
        undefined=StrictUndefined,
        **_SYNTAX,
    )
    # A template computes nothing: it sees its module alone.
    environment.globals.clear()
    return environment


class _Compiled(FileSystemBytecodeCache):
    """Templates that were compiled before: they lie where Python keeps what it compiled of its modules.

    None is used that was made of another text or another syntax; none is kept where Python keeps none, or
    where nobody may write.
    """

    def __init__(self) -> None:
        like = cache_from_source(str(TEMPLATES / "template.py"))
        folder, name = os.path.split(like)
        super().__init__(folder, name.replace("template", "%s"))

    def get_source_checksum(self, source: str) -> str:
        """The digest of all that the compiled template depends on."""
        return super().get_source_checksum(f"{_SYNTAX}{source}")

    def load_bytecode(self, bucket: Bucket) -> None:
        """Fills in what was kept, if that can be read."""
        with suppress(OSError):
            super().load_bytecode(bucket)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keeps what was compiled, if it can."""
        if sys.dont_write_bytecode:
            return
        with suppress(OSError):
            os.makedirs(self.directory, exist_ok=True)  # noqa: PTH103 (it is a str)
            super().dump_bytecode(bucket)


@cache
def runtime_files() -> dict[str, str]:
    """The runtime's modules by file name; they are copied as they are."""
    return {
        path.name: path.read_text("utf-8")
        for path in sorted((TEMPLATES / "runtime").glob("*.py"))
    }
