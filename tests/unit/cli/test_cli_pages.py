"""`apiwright import PAGE ...`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml

if TYPE_CHECKING:
    from conftest import Run

pytestmark = pytest.mark.usefixtures("project")

RALLY = "specs/rally/pages/rally-get-import.md"
QOBRA = "specs/qobra/pages/qobra-fetch-import.md"
MICRO = "specs/micro/pages/micro-prism-imports-get.md"
PINECONE = "specs/pinecone/pages/pinecone-describe-import.md"


@pytest.mark.parametrize(
    ("page", "path"),
    [
        (RALLY, "/imports/{importId}"),
        (QOBRA, "/v1/imports/{import_id}"),
        (MICRO, "/v2/prism/{teamId}/imports/{jobId}"),
        (PINECONE, "/bulk/imports/{id}"),
    ],
)
def test_a_page_becomes_an_openapi_document(run: Run, page: str, path: str) -> None:
    ended = run("import", page)
    assert ended.code == 0
    document = yaml.safe_load(ended.out)
    assert document["openapi"].startswith("3.")
    assert list(document["paths"]) == [path]


def test_a_page_that_cannot_be_read_prints_no_document(run: Run) -> None:
    Path("page.md").write_text("# A page\n\nwithout an operation\n")
    ended = run("import", RALLY, "page.md")
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith("page.md:1:1: error: ")


def test_several_pages_of_any_form_become_one_document(run: Run) -> None:
    Path("docs.html").write_text(
        '<html><script>Redoc.init({openapi: "3.0.3", info: {title: "T", version: "1"},'
        "paths: {'/a': {get: {responses: {200: {description: 'ok'}}}}}})</script>"
    )
    ended = run("import", RALLY, "docs.html", MICRO)
    assert ended.code == 0
    document = yaml.safe_load(ended.out)
    assert document["openapi"] == "3.1.0"
    assert list(document["paths"]) == [
        "/imports/{importId}",
        "/a",
        "/v2/prism/{teamId}/imports/{jobId}",
    ]


def test_a_page_that_carries_swagger_2_is_refused(run: Run) -> None:
    Path("docs.js").write_text('x = {swaggerDoc: {"swagger": "2.0", "paths": {}}}')
    ended = run("import", "docs.js")
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith("docs.js:1:19: error: this is OpenAPI 2.0")


def test_an_openapi_document_needs_no_import(run: Run) -> None:
    Path("things.yaml").write_text("openapi: 3.1.0\n")
    ended = run("import", "things.yaml")
    assert ended.code == 2
    assert ended.err.startswith("things.yaml: error: this is no documentation page")


def test_every_page_that_cannot_be_read_is_reported(run: Run) -> None:
    ended = run("import", "one.md", "two.md")
    assert ended.code == 2
    assert "one.md: error: " in ended.err
    assert "two.md: error: " in ended.err


def test_a_page_is_needed(run: Run) -> None:
    ended = run("import")
    assert ended.code == 2
    assert "Missing argument" in ended.err
