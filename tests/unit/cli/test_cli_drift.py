"""`apiwright drift`, from the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Run

RALLY = {
    "operation": "GET /imports/{importId}",
    "status": 200,
    "location": "/personCount",
    "error": "int_type",
    "found": "string",
    "client": "vendor_clients.Rally",
}
PETS = {
    "operation": "GET /pets",
    "status": 200,
    "location": "/name",
    "error": "string_type",
    "found": "number",
    "client": "acme.Client",
}
DOCUMENT = """\
openapi: 3.1.0
info: {title: A, version: '1'}
paths:
  /pets:
    get:
      responses:
        '200':
          description: A pet.
          content:
            application/json:
              schema: {type: object, properties: {name: {type: string}}}
"""


def _record(project: Path, *rows: object) -> None:
    text = "".join(f"{json.dumps(row)}\n" for row in rows)
    (project / "drift.jsonl").write_text(text)


def test_records_name_their_vendor(project: Path, run: Run) -> None:
    _record(project, RALLY)
    ended = run("drift", "drift.jsonl", "--output", "new.yaml")
    assert ended.code == 0
    assert ended.out == "new.yaml: 2 actions written\n"
    assert "add its actions to the end of specs/rally/overlay.yaml" in ended.err
    actions = (project / "new.yaml").read_text().partition("actions:\n")[2]
    with (project / "specs/rally/overlay.yaml").open("a") as overlay:
        overlay.write(actions)
    again = run("drift", "drift.jsonl", "rally")
    assert again.code == 0
    assert "1 known to the document already" in again.err


def test_the_overlay_of_a_document_extends_it(project: Path, run: Run) -> None:
    (project / "api").mkdir()
    (project / "api/pets.yaml").write_text(DOCUMENT)
    _record(project, PETS)
    ended = run("drift", "drift.jsonl", "api/pets.yaml", "--output", "mend.yaml")
    assert ended.code == 0
    assert "extends: api/pets.yaml\n" in (project / "mend.yaml").read_text()
    made = run("generate", "mend.yaml", "--package", "pets", "--output", "out")
    assert made.code == 0
    far = run("drift", "drift.jsonl", "api/pets.yaml", "--output", "out/mend.yaml")
    assert "keep it beside api/pets.yaml, with extends: pets.yaml" in far.err
    over = run("drift", "drift.jsonl", "mend.yaml")
    assert "1 known to the document already" in over.err


def test_records_of_several_clients_need_a_choice(project: Path, run: Run) -> None:
    (project / "pets.yaml").write_text(DOCUMENT)
    _record(project, PETS, RALLY)
    ended = run("drift", "drift.jsonl")
    assert ended.code == 2
    assert "the records are of acme.Client, vendor_clients.Rally" in ended.err
    assert run("drift", "drift.jsonl", "pets.yaml").code == 2
    chosen = run("drift", "drift.jsonl", "pets.yaml", "--client", "acme.Client")
    assert chosen.code == 0
    assert "1 more are of other clients" in chosen.err
    vendor = run("drift", "drift.jsonl", "rally")
    assert vendor.code == 0
    assert "vendor_clients.Rally" in vendor.out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["drift.jsonl"], "acme.Client is the client of no vendor"),
        (["drift.jsonl", "nothing"], "nothing is neither a file nor a vendor"),
        (["drift.jsonl", "pets.yaml", "--client", "b.B"], "the records are of acme"),
        (["nothing.jsonl", "pets.yaml"], "nothing.jsonl"),
        (["pets.yaml", "pets.yaml"], "no record of drift"),
        (["drift.jsonl", "pets.yaml", "--output", "pets.yaml"], "is there already"),
        (["drift.jsonl", "old.yaml"], "swagger-2"),
    ],
)
def test_what_cannot_be_done_ends_with_2(
    project: Path, run: Run, arguments: list[str], message: str
) -> None:
    (project / "pets.yaml").write_text(DOCUMENT)
    (project / "old.yaml").write_text("swagger: '2.0'\n")
    _record(project, PETS)
    ended = run("drift", *arguments)
    assert ended.code == 2
    assert message in ended.err
    assert ended.out == ""


def test_without_a_folder_of_vendors_a_document_is_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run
) -> None:
    monkeypatch.chdir(tmp_path)
    _record(tmp_path, RALLY)
    ended = run("drift", "drift.jsonl")
    assert ended.code == 2
    assert "name the document it was made of" in ended.err
