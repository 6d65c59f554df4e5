# Generated from specs/. Change the overlay, not this file.
"""Where an API's answer tells of a long-running job, and when it is asked after."""

from __future__ import annotations

from dataclasses import field
from typing import Literal, TypeAlias

from ._data import data

State: TypeAlias = Literal["pending", "succeeded", "failed", "cancelled", "unknown"]
"""What a status means; `unknown` is one that the document does not have."""


@data(kw_only=True)
class Poll:
    """When a job is asked after.

    Args:
        delay: Seconds before the first time.
        interval: Seconds between the first time and the second.
        factor: What each further interval is longer by.
        longest: Seconds that no interval exceeds.
    """

    delay: float = 0.0
    interval: float = 1.0
    factor: float = 1.5
    longest: float = 30.0

    def __post_init__(self) -> None:
        if self.delay < 0 or self.interval <= 0 or self.longest <= 0 or self.factor < 1:
            raise ValueError(
                "a poll needs a delay of 0 or more, an interval and a longest of more than 0, "
                f"and a factor of 1 or more, not {self!r}"
            )

    def pause(self, polls: int) -> float:
        """Seconds to wait after the given number of polls."""
        # The exponent is bounded since a float is, however long the wait goes on.
        grown = self.interval * self.factor ** min(polls - 1, 64)
        return min(grown, self.longest)


@data(kw_only=True)
class ErrorAt:
    """Where an answer describes errors.

    All are JSON Pointers (RFC 6901) in which `*` stands for every item or member. Those of the
    parts start at what `at` leads to; "" is that itself, and None says that there is no such part.

    Args:
        at: The errors, or the rows that may have one.
        when: What has to be there for a row to count.
        code: What a program can tell the error by.
        message: What people can; several are joined.
        line: The number of the row in what was imported.
        ref: What the row is called; the first that is there.
        row: The row as it was imported.
    """

    at: str
    when: str | None = None
    code: str | None = None
    message: tuple[str, ...] = ()
    line: str | None = None
    ref: tuple[str, ...] = ()
    row: str | None = None


@data(kw_only=True)
class JobRules:
    """How an answer tells of a job: the pointers are as in `ErrorAt`, from the answer's root.

    Args:
        status: The status.
        pending: Statuses of a job that goes on; likewise `success`, `failure` and `cancelled`.
        failed_when: What makes a success a failure when it is there: not null, false, 0 or empty.
        partial_success: What makes a success partial when it is there.
        partial_failure: What tells, when it is there, that a failed job did a part of its work.
        done_when_null: What is null in an answer that tells of no job: all is done already.
        percent: Progress from 0 to 100.
        done: How many of `total` are done.
        total: How many there are to do.
        errors: What went wrong with the job as a whole.
        row_errors: What went wrong with single rows.
        expires: When the vendor forgets the job.
        missing: What 404 means, in words.
        poll: When to ask.
    """

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
    poll: Poll = field(default_factory=Poll)

    def meaning(self, status: str) -> State:
        """What a status means, as far as it tells by itself."""
        if status in self.pending:
            return "pending"
        if status in self.success:
            return "succeeded"
        if status in self.failure:
            return "failed"
        return "cancelled" if status in self.cancelled else "unknown"
