from __future__ import annotations

import subprocess
import sys

import pytest

from generator.documents.pages.forms import (
    is_embedding,
    is_page,
    is_script,
    may_be_page,
)
from generator.documents.tree import Text

METHOD = "## Get\n\n`things.get(id: str) -> Thing`\n\n**get** `/things/{id}`\n"


@pytest.mark.parametrize(
    ("name", "content", "page"),
    [
        ("a.md", "", True),
        ("a.html", "", True),
        ("a", "<!doctype html>", True),
        ("a", "## OpenAPI\n\n```yaml\na: 1\n```\n", True),
        ("a", METHOD, True),
        ("a.yaml", "openapi: 3.1.0\n# OpenAPI\n", False),
        ("a.yaml", "description: '`a` **b** `/c`'\n", False),
        ("a.json", "{}", False),
    ],
)
def test_a_page_is_known_by_its_name_or_by_its_form(
    name: str, content: str, page: bool
) -> None:
    assert is_page(Text(name, content)) is page
    assert not page or may_be_page(name, content.encode())


@pytest.mark.parametrize(
    ("name", "content", "may_be"),
    [
        ("a", "\u00a0\u2003<html>", True),
        (
            "a",
            METHOD.replace("`\n\n**", "`\u00a0**").replace("** `", "**\u2003`"),
            True,
        ),
        ("a.yaml", "description: '# OpenAPI'\n", True),
        ("a.yaml", "description: 'a < b'\n", False),
        ("a.yaml", "description: '`a` **b** /c'\n", False),
        ("a.MD", "", True),
        ("a.json", "{}", False),
    ],
)
def test_bytes_that_may_be_a_page(name: str, content: str, *, may_be: bool) -> None:
    assert may_be_page(name, content.encode()) is may_be
    assert may_be or not is_page(Text(name, content))


def test_a_script_is_one_by_its_name_alone() -> None:
    assert is_script(Text("a.js", ""))
    assert is_embedding(Text("a.mjs", ""))
    assert not is_script(Text("a.json", "var a;"))


def test_for_a_document_no_reader_of_pages_is_imported() -> None:
    code = (
        "import sys\n"
        "from generator.documents.pages.forms import is_page\n"
        "from generator.documents.text import Text\n"
        "assert not is_page(Text('a.yaml', 'openapi: 3.1.0'))\n"
        "print([m for m in sys.modules if m.startswith('generator.documents.pages.')])"
    )
    shown = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=True
    )
    assert shown.stdout.decode().strip() == "['generator.documents.pages.forms']"
