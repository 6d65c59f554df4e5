"""`apiwright explain`, from the command line."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from conftest import Run


def test_a_node_of_a_vendor_is_explained(project: Path, run: Run) -> None:
    ended = run("explain", "rally", "GET /imports/{importId}")
    assert ended.code == 0
    assert "specs/rally/pages/rally-get-import.md:" in ended.out
    assert "generated/vendor_clients/rally/resources/imports.py:" in ended.out
    assert ended.err == ""


def test_a_node_of_a_document_is_explained(project: Path, run: Run) -> None:
    (project / "a.yaml").write_text(
        "openapi: 3.1.0\ninfo: {title: A, version: '1'}\npaths: {}\n"
        "components: {schemas: {Pet: {type: object}}}\n"
    )
    ended = run("explain", "a.yaml", "#/components/schemas/Pet")
    assert ended.code == 0
    assert "a.yaml:4:24" in ended.out
    missed = run("explain", "a.yaml", "#/components/schemas/Pets")
    assert missed.code == 2
    assert "did you mean #/components/schemas/Pet?" in missed.err


def test_what_cannot_be_written_is_not_explained(project: Path, run: Run) -> None:
    (project / "a.yaml").write_text("swagger: '2.0'\n")
    ended = run("explain", "a.yaml", "#")
    assert ended.code == 2
    assert "[swagger-2]" in ended.err
    assert "nothing can be explained of a.yaml" in ended.err


def test_something_else_is_neither_a_file_nor_a_vendor(project: Path, run: Run) -> None:
    ended = run("explain", "nobody", "#/info")
    assert ended.code == 2
    assert "nobody is neither a file nor a vendor" in ended.err


def test_a_code_is_explained(run: Run) -> None:
    ended = run("explain", "ref-to-nowhere")
    assert ended.code == 0
    assert "nothing stands at" in ended.out
    assert run("explain", "ref-to-nowher").code == 2
