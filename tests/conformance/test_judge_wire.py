"""The judge's suite of the wire: every operation called over HTTP, request and answer compared."""

from __future__ import annotations

import json

import pytest

from generator.documents.tree import JSON

from .documents import corpus, needs_shared
from .judge import Judge

pytestmark = [pytest.mark.shared, needs_shared]

# The first two are the judge's own table of parameter styles, in OpenAPI 3.1 and 3.0.
SPECS = ["styles", "styles30", *(str(source.path) for source in corpus())]


@pytest.mark.parametrize("spec", SPECS, ids=lambda spec: spec.rpartition("/")[2])
def test_every_operation_says_what_the_document_says(spec: str, judge: Judge) -> None:
    name = spec.rpartition("/")[2].replace(".", "_")
    scratch = judge.scratch / f"wire-{name}"
    folders = ["--scratch", str(scratch / "work"), "--out", str(scratch / "results")]
    said = judge.run("h2_wire.py", spec, "--max-ops=10000", "--no-core", *folders)
    (result,) = (scratch / "results").rglob("*.json")
    verdicts = json.loads(result.read_text("utf-8"))["ops"]
    assert verdicts, said
    wrong = {
        op: row
        for op, row in verdicts.items()
        if row["class"] != "ok" and not _unasked(row)
    }
    assert wrong == {}


def _unasked(row: JSON) -> bool:
    """Whether the judge did not give an argument that a path needs.

    It gives what the document declares, and a parameter of the path that is not declared is read
    as declared (the repair "path-parameter-not-declared").
    """
    return row["class"] == "call" and "required positional argument" in row["why"]
