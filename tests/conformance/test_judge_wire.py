"""The judge's suite of the wire: every operation called over HTTP, request and answer compared."""

from __future__ import annotations

import json

import pytest

from generator.documents.tree import JSON, child

from .documents import corpus, needs_shared
from .judge import Judge
from .packages import Tree

pytestmark = [pytest.mark.shared, needs_shared]

# The first two are the judge's own table of parameter styles, in OpenAPI 3.1 and 3.0.
_NONE: JSON = {"repaired": []}
_PATH_REPAIRS = {"path-parameter-elsewhere", "path-parameter-not-declared"}

SPECS = ["styles", "styles30", *(str(source.path) for source in corpus())]


@pytest.mark.parametrize("spec", SPECS, ids=lambda spec: spec.rpartition("/")[2])
def test_every_operation_says_what_the_document_says(
    spec: str, judge: Judge, tree: Tree
) -> None:
    reports = {
        str(source.path): tree.package(source).report
        for source in corpus()
        if str(source.path) == spec
    }
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
        if row["class"] != "ok" and not _unasked(reports.get(spec, _NONE), op)
    }
    assert wrong == {}


def _unasked(report: JSON, op: str) -> bool:
    """Whether a document leaves out, or has in the query, what the path of an operation needs.

    The judge gives what the document declares; the client asks for what the path has.
    """
    method, _, path = op.partition(" ")
    pointer = f"#{child(child('/paths', path), method)}/"
    return any(
        row["code"] in _PATH_REPAIRS and row["pointer"].startswith(pointer)
        for row in report["repaired"]
    )
