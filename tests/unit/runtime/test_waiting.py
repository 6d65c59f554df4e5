"""One wait for a job: what each answer means for it, and when to ask again."""

from __future__ import annotations

import json
import pickle
from typing import Any

import pytest
from runtime import (
    NOT_GIVEN,
    APIConnectionError,
    APIError,
    ErrorAt,
    JobCancelled,
    JobExpired,
    JobFailed,
    JobNotFound,
    JobRules,
    JobTimeout,
    Operation,
    Poll,
    Progress,
    RequestOptions,
    Response,
    WaitError,
)
from runtime._errors import status_error
from runtime._response import Headers
from runtime._waiting import LAST_POLL, Waiting
from things_api import FakeTime

GET_JOB: Operation[Any] = Operation("GET", "/jobs/{id}", returns=Any)
RULES = JobRules(
    status="/status",
    pending=("running",),
    success=("done",),
    failure=("failed",),
    cancelled=("stopped",),
    errors=(ErrorAt(at="/errors/*", message=("/text",)),),
    row_errors=(ErrorAt(at="/rows/*"),),
    expires="/until",
    missing="jobs are kept for 7 days",
)


def waiting(
    time: FakeTime | None = None,
    *,
    timeout: float | None = None,
    poll: Poll | None = None,
    told: list[Progress[Any]] | None = None,
) -> Waiting[Any]:
    return Waiting(
        GET_JOB,
        RULES,
        (time or FakeTime()).clock,
        timeout=timeout,
        poll=poll,
        on_progress=None if told is None else told.append,
    )


def answer(status: str, /, *, wait: str = "", **members: Any) -> Response[Any]:
    headers = Headers([("Retry-After", wait)] if wait else [])
    data = {"status": status, **members}
    return Response(200, headers, json.dumps(data).encode(), data=data)


def error(status: int, wait: str = "") -> APIError:
    headers = Headers([("Retry-After", wait)] if wait else [])
    return status_error(str(GET_JOB), Response(status, headers, data=None), ())


def test_a_job_is_given_when_it_is_done_and_not_before() -> None:
    told: list[Progress[Any]] = []
    wait = waiting(told=told)
    assert wait.answered(answer("running")) is None
    job = wait.answered(answer("done"))
    assert job is not None
    assert job.succeeded
    assert [progress.status for progress in told] == ["running", "done"]


@pytest.mark.parametrize(
    ("members", "reason"),
    [
        ({}, "no reason is given"),
        ({"errors": [{"text": "a"}, {"text": ""}, {"text": "b"}]}, "a; b"),
        ({"errors": [{"text": t} for t in "abcd"], "rows": [1]}, "a; b; c; 1 row fail"),
        ({"rows": [1, 2]}, "2 rows failed"),
    ],
)
def test_a_job_that_failed_says_why(members: dict[str, Any], reason: str) -> None:
    with pytest.raises(JobFailed) as caught:
        waiting().answered(answer("failed", **members))
    assert f"GET /jobs/{{id}}: the job failed (failed): {reason}" in str(caught.value)
    assert caught.value.job is not None
    assert caught.value.job.state == "failed"


def test_a_job_that_was_cancelled_is_an_error() -> None:
    with pytest.raises(JobCancelled, match="the job was cancelled"):
        waiting().answered(answer("stopped"))


def test_a_status_that_nobody_knows_is_told_of_once_and_waited_on(
    caplog: pytest.LogCaptureFixture,
) -> None:
    wait = waiting()
    for status in ("odd", "odd", "odder"):
        assert wait.answered(answer(status)) is None
    assert [record.args for record in caplog.records] == [
        (GET_JOB, "odd"),
        (GET_JOB, "odder"),
    ]


@pytest.mark.parametrize(
    ("until", "is_past"),
    [
        ("1970-01-12T13:46:39Z", True),
        ("1970-01-12T13:46:39", True),
        ("1970-01-12T14:46:39+01:00", True),
        ("1970-01-12T13:46:41", False),
        ("1970-01-12T12:46:41-01:00", False),
        ("tomorrow", False),
        (None, False),
    ],
)
def test_a_job_past_its_end_is_waited_for_no_longer(
    until: str | None, is_past: bool
) -> None:
    wait = waiting(FakeTime(now=1_000_000))
    if not is_past:
        assert wait.answered(answer("running", until=until)) is None
        return
    with pytest.raises(JobExpired, match=f"expired at {until}".replace("+", r"\+")):
        wait.answered(answer("running", until=until))
    assert wait.answered(answer("done", until=until)) is not None


def test_404_means_another_thing_once_the_job_was_seen() -> None:
    wait = waiting()
    with pytest.raises(JobNotFound, match="no such job; jobs are kept for 7 d") as none:
        wait.failed(error(404))
    assert none.value.job is None
    wait.answered(answer("running"))
    with pytest.raises(JobExpired, match="no longer there; jobs are kept") as gone:
        wait.failed(error(404))
    assert gone.value.job is not None


@pytest.mark.parametrize("status", [408, 409, 425, 429, 500, 503])
def test_an_error_that_may_pass_is_waited_out(status: int) -> None:
    wait = waiting(poll=Poll(interval=2))
    wait.failed(error(status, "9"))
    assert wait.pause() == 9
    wait.failed(APIConnectionError("GET", "no answer"))
    assert wait.pause() == 3


@pytest.mark.parametrize("wrong", [error(400), error(403), APIError("GET", "odd")])
def test_an_error_that_does_not_pass_ends_the_wait(wrong: APIError) -> None:
    with pytest.raises(APIError) as caught:
        waiting().failed(wrong)
    assert caught.value is wrong


def test_pauses_grow_but_are_never_shorter_than_asked_for() -> None:
    wait = waiting(poll=Poll(delay=3, interval=1, factor=2, longest=5))
    assert wait.delay == 3
    pauses = list[float]()
    for asked in ("", "", "7", "", ""):
        wait.answered(answer("running", wait=asked))
        pauses.append(wait.pause())
    assert pauses == [1, 2, 7, 5, 5]


def test_no_pause_goes_past_the_end_of_the_wait() -> None:
    time = FakeTime()
    wait = waiting(time, timeout=10, poll=Poll(delay=60))
    assert wait.delay == 10
    time.sleep(8)
    wait.answered(answer("running", wait="30"))
    assert wait.pause() == 2


def test_a_wait_without_time_left_knows_the_job_and_the_last_error() -> None:
    time = FakeTime()
    wait = waiting(time, timeout=10)
    broken = APIConnectionError("GET", "no answer")
    wait.failed(broken)
    time.sleep(11)
    with pytest.raises(JobTimeout, match=r"not done after 10 s \(no answer c") as none:
        wait.pause()
    assert (none.value.job, none.value.__cause__) == (None, broken)
    wait.answered(answer("running"))
    with pytest.raises(JobTimeout, match="last: <Job running: pending") as caught:
        wait.pause()
    assert caught.value.job is not None
    assert caught.value.__cause__ is None


@pytest.mark.parametrize(
    ("own", "usual", "timeout", "expected"),
    [
        (NOT_GIVEN, None, None, NOT_GIVEN),
        (NOT_GIVEN, 3, None, NOT_GIVEN),
        (NOT_GIVEN, None, 20, 20),
        (NOT_GIVEN, None, 1, LAST_POLL),
        (NOT_GIVEN, 3, 20, 3),
        (30, 3, 20, 20),
        (2, 3, 20, 2),
        (None, 3, 1, LAST_POLL),
    ],
)
def test_a_poll_does_not_outlast_the_wait_by_much(
    own: Any, usual: float | None, timeout: float | None, expected: object
) -> None:
    options = RequestOptions(deadline=own, timeout=9)
    chosen = waiting(timeout=timeout).options(options, usual)
    assert (chosen.deadline, chosen.timeout) == (expected, 9)


def test_an_error_of_a_wait_can_be_sent_to_another_process() -> None:
    copy = pickle.loads(pickle.dumps(JobTimeout("too long")))
    assert isinstance(copy, WaitError)
    assert (type(copy), str(copy), copy.job) == (JobTimeout, "too long", None)
