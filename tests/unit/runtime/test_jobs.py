"""Jobs: what an answer tells of one, by the rules of its API."""

from __future__ import annotations

import json
from typing import Any

import pytest
from runtime import ErrorAt, JobError, JobRules, Progress, RowError
from runtime._jobs import AnsweredJob, read_job

RULES = JobRules(
    status="/job/status",
    pending=("waiting", "running"),
    success=("done",),
    failure=("failed",),
    cancelled=("stopped",),
    failed_when=("/job/error", "/job/parts/*/error"),
    partial_success=("/job/bad",),
    partial_failure=("/job/good",),
    done_when_null="/job/id",
    percent="/job/percent",
    done="/job/good",
    total="/job/all",
    errors=(ErrorAt(at="/job/fault", code="/code", message=("/title", "/text")),),
    row_errors=(
        ErrorAt(
            at="/rows/*",
            when="/why",
            message=("/why",),
            line="/line",
            ref=("/name", "/mail"),
            row="/data",
        ),
    ),
    expires="/job/until",
)


def job(status: object = "running", **members: Any) -> AnsweredJob[str]:
    rows = members.pop("rows", [])
    answer = {"job": {"status": status, "id": "j", **members}, "rows": rows}
    return read_job("raw", json.dumps(answer).encode(), RULES)


@pytest.mark.parametrize(
    ("status", "state", "done"),
    [
        ("waiting", "pending", False),
        ("running", "pending", False),
        ("done", "succeeded", True),
        ("failed", "failed", True),
        ("stopped", "cancelled", True),
        ("exploded", "unknown", False),
        ("", "unknown", False),
        (None, "unknown", False),
        (7, "unknown", False),
    ],
)
def test_a_status_means_what_the_rules_say(
    status: object, state: str, done: bool
) -> None:
    found = job(status)
    assert (found.state, found.done) == (state, done)
    assert found.succeeded == (state == "succeeded")


@pytest.mark.parametrize(
    ("member", "state"),
    [
        ({"error": True}, "failed"),
        ({"error": False}, "succeeded"),
        ({"error": None}, "succeeded"),
        ({"parts": [{"error": None}, {"error": {"title": "x"}}]}, "failed"),
        ({"parts": [{"error": {}}]}, "failed"),
        ({"parts": [{"error": None}, {}]}, "succeeded"),
        ({"parts": None}, "succeeded"),
    ],
)
def test_a_success_may_be_a_failure_after_all(
    member: dict[str, Any], state: str
) -> None:
    assert job("done", **member).state == state


def test_an_error_while_it_goes_on_does_not_end_a_job() -> None:
    assert job("running", error=True).state == "pending"


def test_a_part_that_is_not_done_makes_a_job_partial() -> None:
    assert job("done", bad=1).is_partial
    assert not job("done", bad=0).is_partial
    assert not job("done", good=5).is_partial
    assert job("failed", good=5).is_partial
    assert job("stopped", good=5).is_partial
    assert not job("running", bad=1, good=5).is_partial


def test_without_a_job_all_is_done_already() -> None:
    assert job("running", id=None).succeeded
    assert job("exploded", id=None).succeeded
    assert job("failed", id=None).state == "failed"
    assert job("done", id=None, error=True).state == "failed"


@pytest.mark.parametrize(
    ("members", "percent", "done", "total"),
    [
        ({}, None, None, None),
        ({"percent": 40}, 40, None, None),
        ({"percent": "40"}, 40, None, None),
        ({"percent": " 42.5 %"}, 42.5, None, None),
        ({"percent": "soon"}, None, None, None),
        ({"percent": True}, None, None, None),
        ({"percent": "inf"}, None, None, None),
        ({"good": 1, "all": 4}, 25, 1, 4),
        ({"good": "1", "all": "4"}, 25, 1, 4),
        ({"good": 3, "all": 0}, None, 3, 0),
        ({"percent": 10, "good": 1, "all": 4}, 10, 1, 4),
    ],
)
def test_progress_is_what_the_answer_says_or_what_follows(
    members: dict[str, Any], percent: float | None, done: int | None, total: int | None
) -> None:
    assert job(**members).progress == Progress("running", percent, done, total, "raw")


@pytest.mark.parametrize(
    ("progress", "text"),
    [
        (Progress("running", None, None, None, 0), "running"),
        (Progress("running", 42.5, None, None, 0), "running: 42.5 %"),
        (Progress("running", None, 3, None, 0), "running: 3 done"),
        (Progress("running", 75.0, 3, 4, 0), "running: 75 %, 3 of 4 done"),
    ],
)
def test_progress_prints_as_a_line(progress: Progress[int], text: str) -> None:
    assert str(progress) == text


def test_errors_are_read_from_where_they_are() -> None:
    fault = {"code": 12, "title": "Broken", "text": "It broke."}
    assert job(fault=fault).errors() == [JobError("Broken: It broke.", "12", fault)]
    assert job(fault=None).errors() == []
    assert job().errors() == []
    assert job(fault={}).errors() == [JobError("", None, {})]


def test_row_errors_are_the_rows_that_have_one() -> None:
    rows = [
        {"why": "bad date", "line": 3, "name": "a", "data": {"d": "x"}},
        {"why": None, "line": 4},
        {"line": 5},
        {"why": "no name", "line": "6", "mail": "b@example.com"},
    ]
    assert job(rows=rows).row_errors() == [
        RowError("bad date", None, 3, "a", {"d": "x"}, rows[0]),
        RowError("no name", None, 6, "b@example.com", None, rows[3]),
    ]
    assert job(rows=None).row_errors() == []


def test_an_error_may_be_a_text_alone() -> None:
    rules = JobRules(status="/s", errors=(ErrorAt(at="/error", message=("",)),))
    found = read_job(None, b'{"s": "x", "error": "no space"}', rules)
    assert found.errors() == [JobError("no space", None, "no space")]
    assert read_job(None, b'{"s": "x", "error": ""}', rules).errors() == []


def test_an_answer_that_is_no_json_tells_of_no_status() -> None:
    found = read_job("raw", b"<html>", RULES)
    assert (found.status, found.state, found.raw) == ("", "unknown", "raw")
    assert (found.errors(), found.row_errors(), found.expires) == ([], [], None)


def test_a_job_shows_its_state() -> None:
    assert repr(job("done", bad=2)) == "<Job done: succeeded, partial>"
