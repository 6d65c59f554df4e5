from __future__ import annotations

import subprocess
import sys

import pytest

from generator.documents.pages.forms import is_embedding, is_page, is_script
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
