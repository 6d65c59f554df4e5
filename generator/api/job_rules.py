"""What an API's answers tell of long-running jobs; pointers are as in the runtime's `JobRules`."""

from __future__ import annotations

from ..data import data


@data
class Poll:
    """When a job is asked after, in seconds; None leaves it to the runtime."""

    delay: float | None = None
    interval: float | None = None
    factor: float | None = None
    longest: float | None = None


@data
class ErrorAt:
    """Where an answer describes errors; the parts are relative to `at`."""

    at: str
    when: str | None = None
    code: str | None = None
    message: tuple[str, ...] = ()
    line: str | None = None
    ref: tuple[str, ...] = ()
    row: str | None = None


@data
class JobRules:
    """How an answer tells of a job: where its status is, what it means, and where the rest is."""

    status: str
    pending: tuple[str, ...] = ()
    success: tuple[str, ...] = ()
    failure: tuple[str, ...] = ()
    cancelled: tuple[str, ...] = ()
    failed_when: tuple[str, ...] = ()
    partial_success: tuple[str, ...] = ()
    partial_failure: tuple[str, ...] = ()
    done_when_null: str | None = None
    percent: str | None = None
    done: str | None = None
    total: str | None = None
    errors: tuple[ErrorAt, ...] = ()
    row_errors: tuple[ErrorAt, ...] = ()
    expires: str | None = None
    missing: str = ""
    poll: Poll = Poll()
