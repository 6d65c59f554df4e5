from __future__ import annotations

import json
from pathlib import Path

from generator.built import Built, Made, Stage
from generator.documents.tree import JSON
from generator.pipeline import build_document

DOCUMENT: JSON = {
    "openapi": "3.1.0",
    "info": {"title": "Pets", "version": "1"},
    "servers": [{"url": "https://api.test"}],
    "paths": {"/pets": {"get": {"responses": {"204": {"description": ""}}}}},
}


def build(folder: Path, document: JSON, stages: list[str] | None = None) -> Built:
    path = folder / "api.json"
    path.write_text(json.dumps(document))
    seen = [] if stages is None else stages
    return build_document(path, "pets", on_stage=seen.append)


def test_a_document_goes_through_every_stage_in_their_order(tmp_path: Path) -> None:
    stages: list[str] = []
    build(tmp_path, DOCUMENT, stages)
    begun = [stage for stage in Stage if any(stage in said for said in stages)]
    assert begun == list(Stage)
    assert len(stages) == len(Stage)


def test_what_came_of_a_document_counts_what_it_holds(tmp_path: Path) -> None:
    built = build(tmp_path, DOCUMENT)
    assert (built.name, built.client, built.exit_code) == ("api.json", "Client", 0)
    assert (built.summary.operations, built.summary.models) == (1, 0)
    assert built.summary.name == built.name
    assert built.files
    assert isinstance(built.made, Made)
    assert built.made.original.root == DOCUMENT
    assert [op.path for op in built.made.plan.api.operations] == ["/pets"]


def test_nothing_is_made_of_what_forbids_to_write(tmp_path: Path) -> None:
    built = build(tmp_path, {**DOCUMENT, "openapi": "9.9"})
    assert built.exit_code == 2
    assert built.made is None
    assert built.files == {}
    assert list(built.problems)


def test_the_account_is_made_when_it_is_asked_for(tmp_path: Path) -> None:
    built = build(tmp_path, DOCUMENT)
    assert built.report == built.account()
    assert [row["path"] for row in built.report["operations"]] == ["/pets"]
