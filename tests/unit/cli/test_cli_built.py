"""What the command line names is built: a document, or a vendor."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.cli.built import build
from generator.problems import Fatal


def test_a_vendor_is_built_into_its_own_folder(project: Path) -> None:
    built, below = build("rally")
    assert built.client == "Rally"
    assert below == "generated/vendor_clients/"


def test_a_document_is_built_on_its_own(project: Path) -> None:
    Path("a.yaml").write_text(
        "openapi: 3.1.0\ninfo: {title: A, version: '1'}\npaths: {}\n"
    )
    built, below = build("a.yaml")
    assert built.client == "Client"
    assert below == ""


def test_anything_else_is_refused(project: Path) -> None:
    with pytest.raises(Fatal) as caught:
        build("nobody")
    assert caught.value.problem.code == "missing-vendor"
