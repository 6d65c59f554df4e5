"""Qobra: an OpenAPI 3.0 page whose example breaks its schema."""

from __future__ import annotations

import shutil
import typing
from pathlib import Path
from typing import Any

import pytest
from vendor_clients import Qobra
from vendor_clients.pinecone import models as pinecone_models
from vendor_clients.qobra import models

from generator.pipeline import build_vendor
from generator.problems import Outcome

from .support import (
    SPECS,
    Wire,
    built,
    code,
    document,
    evidence,
    example,
    facts,
    operation,
    page,
    written,
)


def fetch(data: Any) -> tuple[Any, Wire]:
    wire = Wire(data)
    return wire.client(Qobra).imports.get("i").data_import, wire


def test_qobra_trap_1_the_example_breaks_its_schema_in_six_places_and_is_still_read() -> (
    None
):
    at = "/components/examples/ImportModelResponseSuccessExample/value/data_import"
    tables = f"{at}/data_tables_details"
    assert sorted(evidence("qobra")) == sorted(
        ("example-contradicts-schema", pointer)
        for pointer in (
            at,
            f"{at}/progress",
            f"{tables}/0/error",
            f"{tables}/0/progress",
            f"{tables}/1/number_of_records",
            f"{tables}/1/progress",
        )
    )
    for problem in built("qobra").problems.of(Outcome.EVIDENCE):
        assert problem.place.line
        assert problem.places
    imported, wire = fetch(example("qobra"))
    assert wire.drifts == []
    assert imported.progress == 100
    assert "error" not in imported.model_fields_set
    assert written(imported) == example("qobra")["data_import"]


def test_qobra_trap_1_the_widened_types_still_take_what_the_schema_says() -> None:
    hints = typing.get_type_hints(models.ImportModel)
    assert hints["progress"] == str | int
    assert hints["error"] == bool | None
    answer = example("qobra")
    answer["data_import"] |= {"progress": "100", "error": True}
    imported, wire = fetch(answer)
    assert (imported.progress, imported.error, wire.drifts) == ("100", True, [])


def test_qobra_trap_2_a_failure_is_visible_though_no_status_says_so() -> None:
    assert document("qobra")["components"]["schemas"]["ImportStatus"]["enum"] == [
        "finished",
        "scheduled",
        "started",
    ]
    imported, _ = fetch(example("qobra"))
    assert imported.status == "finished"
    tables = imported.data_tables_details
    assert [table.status for table in tables] == ["finished", "finished"]
    assert [table.error is not None for table in tables] == [False, True]


def test_qobra_trap_3_error_is_a_bool_on_the_import_and_an_object_on_a_table() -> None:
    assert typing.get_type_hints(models.ImportModel)["error"] == bool | None
    assert (
        typing.get_type_hints(models.ImportConfigModel)["error"]
        == models.ImportConfigErrorModel | None
    )


def test_qobra_trap_4_neither_operation_id_nor_tags_name_anything() -> None:
    row = operation("qobra")
    assert row["operation_id"] == "GET_/v1/imports/(import_id)"
    assert row["call"] == "imports.get"
    resources = [p for p in built("qobra").files if p.startswith("qobra/resources/")]
    assert resources == ["qobra/resources/__init__.py", "qobra/resources/imports.py"]
    assert not hasattr(Qobra, "public_api")
    assert not hasattr(Qobra, "v1")


def test_qobra_trap_5_components_keys_name_models_and_titles_do_not() -> None:
    assert set(models.__all__) >= {
        "ImportModelResponseSuccess",
        "ParsingErrorImportLineModel",
    }
    assert "ImportModelResponse" not in models.__all__
    assert not [name for name in models.__all__ if "byline" in name.lower()]
    assert models.ImportModel is not pinecone_models.ImportModel


def test_qobra_trap_6_an_example_behind_a_reference_is_found() -> None:
    operation_node = document("qobra")["paths"]["/v1/imports/{import_id}"]["get"]
    media = operation_node["responses"]["200"]["content"]["application/json"]
    assert set(media["examples"]["import-success"]) == {"$ref"}
    assert len(evidence("qobra")) == 6
    assert "import-success" not in code("qobra")


def test_qobra_trap_7_a_free_object_keeps_all_its_members() -> None:
    hint = typing.get_type_hints(models.ParsingErrorImportLineModel)["row"]
    assert hint == dict[str, Any] | None
    imported, _ = fetch(example("qobra"))
    (line,) = imported.data_tables_details[1].error.parsing_error_details
    assert line.row["amount"] == "AAAAA"
    assert len(line.row) == 4


def test_qobra_trap_8_builtins_are_no_reserved_names_and_the_page_is_read_whole() -> (
    None
):
    assert {"id", "created_at"} <= set(models.ImportModel.model_fields)
    assert "type" in models.ImportConfigModel.model_fields
    text = page("qobra").content
    assert text.count("\n# ") == 2
    assert "\u2019" in text
    assert "](./" in text
    assert text.endswith("````")
    assert facts("qobra").title == "Fetch import"
    assert list(document("qobra")["components"]) == [
        "schemas",
        "examples",
        "securitySchemes",
    ]


@pytest.mark.parametrize(
    ("old", "new", "finding"),
    [
        ("--request GET", "--request POST", "rendered-method-differs"),
        ("qobra.co/v1/", "qobra.co/v2/", "rendered-url-differs"),
        ("X-API-Key", "X-Token", "rendered-header-differs"),
        ('"opportunities"', '"deals"', "rendered-example-differs"),
    ],
)
def test_qobra_trap_9_the_rendered_page_is_held_against_the_document(
    tmp_path: Path, old: str, new: str, finding: str
) -> None:
    folder = tmp_path / "qobra"
    shutil.copytree(SPECS / "qobra", folder)
    (path,) = (folder / "evidence").iterdir()
    path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")
    found = [problem.code for problem in build_vendor(folder).problems]
    assert finding in found
    assert not [c for c, _ in evidence("qobra") if c.startswith("rendered-")]


def test_qobra_trap_9_the_rendered_page_gives_no_types_and_no_text() -> None:
    (path,) = (SPECS / "qobra" / "evidence").iterdir()
    assert "protected]" in path.read_text("utf-8")
    assert "protected]" not in code("qobra")
    assert "Show child attributes" not in code("qobra")
