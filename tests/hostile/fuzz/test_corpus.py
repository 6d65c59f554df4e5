"""What fuzzing found once is read again by every run."""

from __future__ import annotations

from pathlib import Path

import pytest

from .targets import TARGETS, run

CORPUS = Path(__file__).parents[1] / "corpus"
FOUND = sorted(path for path in CORPUS.rglob("*") if path.is_file())


@pytest.mark.parametrize("path", FOUND, ids=lambda p: f"{p.parent.name}-{p.name}")
def test_what_was_found_is_a_problem_or_a_document(path: Path) -> None:
    run(path.parent.name, path.read_bytes())


def test_every_target_has_inputs_to_begin_with() -> None:
    assert {path.parent.name for path in FOUND} == set(TARGETS)
