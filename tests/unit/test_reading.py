from __future__ import annotations

from pathlib import Path

from generator.documents.fetching import Fetcher
from generator.problems import Problems
from generator.reading import read_document


def test_a_document_is_read_with_the_files_that_it_refers_to(tmp_path: Path) -> None:
    path = tmp_path / "openapi.yaml"
    path.write_text("openapi: 3.1.0\ninfo: {$ref: 'info.yaml'}\n")
    (tmp_path / "info.yaml").write_text("title: T\n")
    document = read_document(path, tmp_path, Problems(), Fetcher())
    assert document.root["x-files"] == {"info.yaml": {"title": "T"}}


def test_a_page_is_read_as_the_document_in_it(tmp_path: Path) -> None:
    path = tmp_path / "page"
    path.write_text('# OpenAPI definition\n\n```json\n{"openapi": "3.1.0"}\n```\n')
    document = read_document(path, tmp_path, Problems(), Fetcher())
    assert document.root["openapi"] == "3.1.0"
