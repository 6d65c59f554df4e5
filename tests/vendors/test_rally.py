"""Rally: an OpenAPI 3.1 page with inline schemas and errors that are text."""

from __future__ import annotations

import dataclasses
import typing
from typing import Any

import pytest
from vendor_clients import APIStatusError, Rally, RateLimitError, ServerError
from vendor_clients._runtime._clock import Clock
from vendor_clients.rally import models

from .support import SPECS, Wire, built, code, document, success, written

IMPORT = {
    "importId": "imp_1",
    "type": "CSV",
    "status": "COMPLETED",
    "personCount": 2,
    "failedRecords": None,
    "updatedAt": "2026-11-20T08:00:00Z",
}


def fetch(**changes: Any) -> tuple[Any, Wire]:
    wire = Wire({**IMPORT, **changes})
    return wire.client(Rally).imports.get("imp_1"), wire


@pytest.mark.parametrize(
    "base_url", ["https://api.test/a/b/c", "https://api.test/a/b/c/"]
)
def test_rally_trap_1_the_base_path_is_kept(base_url: str) -> None:
    wire = Wire(IMPORT)
    wire.client(Rally).imports.get("imp_1")
    wire.client(Rally, base_url=base_url).imports.get("imp_1")
    assert [str(request.url) for request in wire.requests] == [
        "https://api.rallyuxr.com/api/public/v1/imports/imp_1",
        "https://api.test/a/b/c/imports/imp_1",
    ]


def test_rally_trap_2_failed_records_are_required_and_nullable() -> None:
    field = models.Import.model_fields["failed_records"]
    assert field.is_required()
    hint = typing.get_type_hints(models.Import)["failed_records"]
    record = models.ImportFailedRecordPersonId | models.ImportFailedRecordEmail
    assert hint == list[record] | None
    nothing, wire = fetch(failedRecords=None)
    assert (nothing.failed_records, wire.drifts) == (None, [])
    wire = Wire({k: v for k, v in IMPORT.items() if k != "failedRecords"})
    wire.client(Rally).imports.get("imp_1")
    assert [drift.error for drift in wire.drifts] == ["missing"]


def test_rally_trap_3_overlapping_failed_records_lose_nothing() -> None:
    records = [
        {"personId": "p", "email": "e@example.com"},
        {"email": "e@example.com", "personId": "p", "reason": None},
        {"email": "e@example.com"},
    ]
    imported, wire = fetch(failedRecords=records)
    assert written(imported)["failedRecords"] == records
    assert wire.drifts == []
    assert imported.failed_records[0].email == "e@example.com"


def test_rally_trap_3_an_empty_record_is_drift() -> None:
    imported, wire = fetch(failedRecords=[{}, {"personId": "p"}])
    assert [drift.location.split("/")[1:3] for drift in wire.drifts] == [
        ["failedRecords", "*"]
    ]
    assert written(imported)["failedRecords"] == [{}, {"personId": "p"}]


def test_rally_trap_3_the_nameless_members_have_names_that_stay() -> None:
    assert {"ImportFailedRecordPersonId", "ImportFailedRecordEmail"} <= set(
        models.__all__
    )
    lock = built("rally").locks[SPECS / "rally" / "names.lock"]
    assert '"ImportFailedRecordPersonId"' in lock
    assert '"ImportFailedRecordEmail"' in lock


@pytest.mark.parametrize(
    ("status", "text"),
    [
        (401, "Unauthorized"),
        (403, "Forbidden"),
        (404, "{Resource} not found"),
        (429, "Too Many Requests"),
        (500, "Internal Server Error"),
    ],
)
def test_rally_trap_4_error_bodies_are_text_and_hide_nothing(
    status: int, text: str
) -> None:
    wire = Wire(text, status)
    with pytest.raises(APIStatusError, match=f"{status}: ") as caught:
        wire.client(Rally).imports.get("imp_1")
    assert caught.value.data == text
    assert wire.drifts == []


def test_rally_trap_5_a_reset_is_a_time_and_retry_after_a_delta() -> None:
    headers = {"X-RateLimit-Reset": "1793448000", "Retry-After": "3"}
    wire = Wire("Too Many Requests", 429, headers)
    sleeps: list[float] = []
    client = wire.client(Rally).with_options(max_retries=1)
    settings = dataclasses.replace(client._settings, clock=Clock(sleep=sleeps.append))
    client._settings = settings
    with pytest.raises(RateLimitError) as caught:
        client.imports.get("imp_1")
    assert sleeps == [3.0]
    parsed = caught.value.response.parse_headers(models.GetImportHeaders)
    assert (parsed.x_rate_limit_reset, parsed.retry_after) == (1793448000, 3)


def test_rally_trap_5_a_reset_alone_is_no_wait() -> None:
    wire = Wire("Internal Server Error", 500, {"X-RateLimit-Reset": "1793448000"})
    sleeps: list[float] = []
    client = wire.client(Rally).with_options(max_retries=1)
    clock = Clock(sleep=sleeps.append, chance=lambda: 0.0)
    client._settings = dataclasses.replace(client._settings, clock=clock)
    with pytest.raises(ServerError):
        client.imports.get("imp_1")
    assert sleeps == [0.5]


def test_rally_trap_6_updated_at_is_there_before_anything_finished() -> None:
    waiting, wire = fetch(status="NOT_STARTED", personCount=0)
    assert models.Import.model_fields["updated_at"].is_required()
    assert waiting.updated_at.year == 2026
    assert wire.drifts == []
    assert not [name for name in models.Import.model_fields if "finish" in name]


def test_rally_trap_7_partial_failure_is_a_completed_import_with_failed_records() -> (
    None
):
    imported, _ = fetch(failedRecords=[{"personId": "p"}])
    assert imported.status == "COMPLETED"
    assert [record.person_id for record in imported.failed_records] == ["p"]
    assert "ERROR" in success("rally")["schema"]["properties"]["status"]["enum"]
    assert set(models.Import.model_fields).isdisjoint({"error", "message", "reason"})


def test_rally_trap_8_tags_that_nothing_uses_make_no_module() -> None:
    assert len(document("rally")["tags"]) == 16
    modules = [p for p in built("rally").files if p.startswith("rally/resources/")]
    assert modules == ["rally/resources/__init__.py", "rally/resources/imports.py"]
    assert "Consent Submissions" not in code("rally")
