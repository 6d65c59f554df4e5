"""What every vendor's documented example, and every one of its statuses, means for a job."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from vendor_clients._runtime._jobs import AnsweredJob, read_job
from vendor_clients.micro.resources.prism.imports import GET_JOB as MICRO
from vendor_clients.pinecone.resources.bulk.imports import GET_JOB as PINECONE
from vendor_clients.qobra.resources.imports import GET_JOB as QOBRA
from vendor_clients.rally.resources.imports import GET_JOB as RALLY

from .support import example

RULES = {"micro": MICRO, "pinecone": PINECONE, "qobra": QOBRA, "rally": RALLY}
AT = {"qobra": ("data_import", "status")}


def job(vendor: str, answer: Any) -> AnsweredJob[None]:
    return read_job(None, json.dumps(answer).encode(), RULES[vendor])


def test_qobras_example_has_failed_though_its_status_is_finished() -> None:
    found = job("qobra", example("qobra"))
    assert (found.status, found.state) == ("finished", "failed")
    assert found.progress.percent == 100
    assert [error.message for error in found.errors()] != []
    (row,) = {error.line for error in found.row_errors()}
    assert isinstance(row, int)


def test_micros_example_is_complete_whatever_error_it_carries() -> None:
    found = job("micro", example("micro"))
    assert (found.status, found.state) == ("complete", "succeeded")
    assert not found.is_partial
    assert [(error.code, error.message) for error in found.errors()] == [
        ("code", "message")
    ]
    assert len(found.row_errors()) == 1


def test_pinecones_example_goes_on() -> None:
    found = job("pinecone", example("pinecone"))
    assert (found.status, found.state) == ("Pending", "pending")
    assert (found.progress.percent, found.progress.done) == (42.2, 1_000_000)


@pytest.mark.parametrize(
    ("vendor", "status", "state"),
    [
        ("qobra", "scheduled", "pending"),
        ("qobra", "started", "pending"),
        ("rally", "NOT_STARTED", "pending"),
        ("rally", "UPLOADING", "pending"),
        ("rally", "COMPLETED", "succeeded"),
        ("rally", "ERROR", "failed"),
        ("micro", "processing", "pending"),
        ("micro", "complete", "succeeded"),
        ("micro", "failed", "failed"),
        ("pinecone", "Pending", "pending"),
        ("pinecone", "InProgress", "pending"),
        ("pinecone", "Completed", "succeeded"),
        ("pinecone", "Failed", "failed"),
        ("pinecone", "Cancelled", "cancelled"),
    ],
)
def test_every_status_means_what_the_vendor_says(
    vendor: str, status: str, state: str
) -> None:
    answer: Any = copy.deepcopy(example(vendor)) if vendor != "rally" else {}
    *outer, last = AT.get(vendor, ("status",))
    node = answer
    for key in outer:
        node = node[key]
    node[last] = status
    assert job(vendor, answer).state == state
