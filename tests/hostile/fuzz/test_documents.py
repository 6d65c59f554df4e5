"""Any document whatever is a problem with its place, or a package that can be imported."""

from __future__ import annotations

import ast
import json
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from generator.pipeline import build_document
from generator.problems import describe
from tests.hostile.cases import Case
from tests.hostile.rounds import Arena, fight

from .documents import DOCUMENTS, damaged

_FEW = 60
_UNHURRIED = settings(
    max_examples=_FEW,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[*HealthCheck],
)


def built(tree: Any) -> None:
    """Reads a document in this process; what it says of itself is clear, and its modules parse."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "openapi.json")
        path.write_text(json.dumps(tree), "utf-8")
        made = build_document(path, "made")
    for problem in made.problems:
        assert problem.place.file
        assert problem.message
        assert describe(problem).replace("\n", "").isprintable()
    assert bool(made.files) is (made.exit_code < 2)
    for name, text in made.files.items():
        if "/_runtime/" not in name:
            ast.parse(text, name)


@_UNHURRIED
@given(DOCUMENTS)
def test_a_document_becomes_modules(tree: Any) -> None:
    built(tree)


@_UNHURRIED
@given(damaged())
def test_a_damaged_document_is_told_of(tree: Any) -> None:
    built(tree)


@pytest.mark.long
@settings(_UNHURRIED, max_examples=300)
@given(damaged())
def test_a_package_of_any_document_works(arena: Arena, tree: Any) -> None:
    case = Case("fuzz", tree, whole_file=True)
    with tempfile.TemporaryDirectory() as folder:
        found = fight(case, Path(folder), arena)
    # What no client can send is told when it is called.
    assert not [one for one in found if "ValueError" not in one]
