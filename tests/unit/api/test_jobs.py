from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.api.job_rules import ErrorAt, JobRules, Poll
from generator.api.jobs import read_jobs
from generator.documents.tree import JSON

ApiOf = Callable[..., Any]
STATE = {"type": "string", "enum": ["on", "off", "bad", "gone"]}
ROW = {"type": "object", "properties": {"why": {"type": "string"}, "n": {}}}
ANSWER: JSON = {
    "type": "object",
    "properties": {
        "state": STATE,
        "id": {"type": ["string", "null"]},
        "rows": {"type": "array", "items": ROW},
        "free": {},
    },
}
RULES: JSON = {
    "status": "/state",
    "pending": ["on"],
    "success": ["off"],
    "failure": ["bad"],
    "cancelled": ["gone"],
}


def read(api_of: ApiOf, job: JSON, **operation: JSON) -> tuple[JobRules | None, Any]:
    content = {"application/json": {"schema": ANSWER}}
    node = {
        "responses": {"200": {"description": "", "content": content}},
        "x-job": job,
        **operation,
    }
    reading = api_of(paths={"/a": {"get": node}})
    (found,) = read_jobs(reading.spec, reading.api).operations
    return found.job, reading


def test_rules_are_read_whole(api_of: ApiOf) -> None:
    job, reading = read(
        api_of,
        {
            **RULES,
            "failedWhen": ["/free/deep/down", "/rows/*/why"],
            "partialSuccess": "/rows",
            "partialFailure": "/rows/0/n",
            "doneWhenNull": "/id",
            "progress": {"percent": "/free", "done": "/free", "total": "/free"},
            "errors": {"at": "/free", "code": "/code", "message": ["/a", "/b"]},
            "rowErrors": [
                {"at": "/rows/*", "when": "/why", "line": "/n", "ref": "/n", "row": ""}
            ],
            "expires": "/free",
            "missing": "kept for a day",
            "poll": {"delay": 0, "interval": 2, "factor": 1, "longest": 9},
        },
    )
    assert reading.codes == []
    assert job == JobRules(
        "/state",
        ("on",),
        ("off",),
        ("bad",),
        ("gone",),
        failed_when=("/free/deep/down", "/rows/*/why"),
        partial_success=("/rows",),
        partial_failure=("/rows/0/n",),
        done_when_null="/id",
        percent="/free",
        done="/free",
        total="/free",
        errors=(ErrorAt("/free", code="/code", message=("/a", "/b")),),
        row_errors=(ErrorAt("/rows/*", when="/why", line="/n", ref=("/n",), row=""),),
        expires="/free",
        missing="kept for a day",
        poll=Poll(0, 2, 1, 9),
    )


def test_an_operation_without_rules_has_no_job(api_of: ApiOf) -> None:
    reading = api_of(paths={"/a": {"get": {"responses": {}}}})
    assert read_jobs(reading.spec, reading.api) is reading.api


@pytest.mark.parametrize(
    ("change", "code", "at"),
    [
        ({"status": "/nowhere"}, "job-pointer", "/status"),
        ({"status": "/rows/state"}, "job-pointer", "/status"),
        ({"failedWhen": ["/state", "/bad"]}, "job-pointer", "/failedWhen/1"),
        ({"partialSuccess": "/bad"}, "job-pointer", "/partialSuccess"),
        ({"doneWhenNull": "/bad"}, "job-pointer", "/doneWhenNull"),
        ({"progress": {"done": "/bad"}}, "job-pointer", "/progress/done"),
        ({"errors": {"at": "/bad"}}, "job-pointer", "/errors/at"),
        (
            {"rowErrors": [{"at": "/rows/*", "line": "/bad"}]},
            "job-pointer",
            "/rowErrors/0/line",
        ),
        ({"expires": "state"}, "invalid-job", "/expires"),
        ({"expires": 7}, "invalid-job", "/expires"),
        ({"failedWhen": 7}, "invalid-job", "/failedWhen"),
        ({"pending": "on"}, "invalid-job", "/pending"),
        ({"pendin": ["on"]}, "invalid-job", "/pendin"),
        ({"progress": "/state"}, "invalid-job", "/progress"),
        ({"errors": {"message": "/state"}}, "invalid-job", "/errors"),
        ({"errors": {"at": "/free", "why": "/x"}}, "invalid-job", "/errors/why"),
        ({"poll": {"factor": 0.5}}, "invalid-job", "/poll/factor"),
        ({"poll": {"interval": "1s"}}, "invalid-job", "/poll/interval"),
        ({"pending": ["on", "off"]}, "job-status-twice", "/success/0"),
        ({"failure": ["bad", "worse"]}, "job-status-unknown", "/failure/1"),
    ],
)
def test_what_does_not_hold_is_an_error_in_its_place(
    api_of: ApiOf, change: JSON, code: str, at: str
) -> None:
    _, reading = read(api_of, {**RULES, **change})
    assert (code, "error", f"/paths/~1a/get/x-job{at}") in reading.codes


def test_a_status_that_nothing_is_said_of_is_an_error_where_the_document_has_it(
    api_of: ApiOf,
) -> None:
    _, reading = read(api_of, {**RULES, "cancelled": []} | {"cancelled": ["bad"]})
    enum = (
        "/paths/~1a/get/responses/200/content/application~1json"
        "/schema/properties/state/enum/3"
    )
    assert ("job-status-unclassified", "error", enum) in reading.codes


def test_a_status_without_an_enum_can_be_anything(api_of: ApiOf) -> None:
    job, reading = read(api_of, {**RULES, "status": "/id"})
    assert reading.codes == []
    assert job is not None


@pytest.mark.parametrize(
    "operation",
    [
        {"responses": {"204": {"description": ""}}},
        {"requestBody": {"content": {"application/json": {}}}},
    ],
)
def test_a_job_is_asked_after_without_a_body_and_answers_json(
    api_of: ApiOf, operation: JSON
) -> None:
    job, reading = read(api_of, RULES, **operation)
    assert job is None
    assert ("job-without-answer", "error", "/paths/~1a/get/x-job") in reading.codes
