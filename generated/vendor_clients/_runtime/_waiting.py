# Generated from specs/. Change the overlay, not this file.
"""Waiting for a job: when to ask after it again, and how a wait can end.

WaitError
  JobFailed         the job is done, and failed
  JobCancelled      somebody cancelled it
  JobTimeout        the wait took too long; the job may still be running
  JobNotFound       404 at once: there is no such job
  JobExpired        404 later, or past the time that the answer named
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, Generic, TypeVar

from ._api import PACKAGE
from ._clock import Clock
from ._errors import APIConnectionError, APIError, APIStatusError, NotFoundError
from ._job_rules import JobRules, Poll
from ._jobs import AnsweredJob, Job, Progress, read_job
from ._not_given import NotGiven
from ._operation import Operation
from ._options import RequestOptions
from ._response import Response
from ._retry import PASSING, asked_wait

T = TypeVar("T")

LAST_POLL = 5.0  # seconds that the poll at the end of a wait may take

_logger = logging.getLogger(PACKAGE)


class WaitError(Exception):
    """A wait ended without a job that succeeded. `job` is what was last known of it."""

    def __init__(self, message: str, job: Job[Any] | None = None) -> None:
        super().__init__(message)
        self.job = job

    def __reduce__(self) -> tuple[Callable[..., WaitError], tuple[object, ...]]:
        return type(self), (str(self), self.job)


class JobFailed(WaitError):
    """The job is done, and failed: see `job.errors()` and `job.row_errors()`."""


class JobCancelled(WaitError):
    """The job was cancelled."""


class JobTimeout(WaitError):
    """The job was not done in time; it may still be running. `job` is None if no answer came."""


class JobNotFound(WaitError):
    """There is no such job."""


class JobExpired(WaitError):
    """The job was there, and the vendor keeps it no longer."""


class Waiting(Generic[T]):
    """One wait: what each answer means for it, and how long to sleep before the next."""

    def __init__(
        self,
        operation: Operation[T],
        rules: JobRules,
        clock: Clock,
        *,
        timeout: float | None,
        poll: Poll | None,
        on_progress: Callable[[Progress[T]], object] | None,
    ) -> None:
        self._operation = operation
        self._rules = rules
        self._clock = clock
        self._poll = poll or rules.poll
        self._timeout = timeout
        self._on_progress = on_progress
        self._started = clock.elapsed()
        self._polls = 0
        self._asked = 0.0
        self._job: AnsweredJob[T] | None = None
        self._error: APIError | None = None
        self._warned: set[str] = set()

    @property
    def delay(self) -> float:
        """Seconds to sleep before the first poll."""
        return self._clipped(self._poll.delay)

    def options(self, options: RequestOptions, usual: float | None) -> RequestOptions:
        """The options of the next poll, whose tries do not outlast the wait by much.

        `usual` is the client's deadline, which holds where the options give none.
        """
        left = self._left()
        if left is None:
            return options
        chosen = usual if isinstance(options.deadline, NotGiven) else options.deadline
        most = max(left, LAST_POLL)
        return replace(options, deadline=most if chosen is None else min(chosen, most))

    def answered(self, response: Response[T]) -> Job[T] | None:
        """The job when it is done, None while it goes on.

        Raises:
            JobFailed: It failed.
            JobCancelled: It was cancelled.
            JobExpired: It goes on past the time at which the vendor forgets it.
        """
        self._polls += 1
        self._error = None
        self._asked = asked_wait(response.headers, self._clock.now) or 0.0
        self._job = job = read_job(response.data, response.content, self._rules)
        if self._on_progress is not None:
            self._on_progress(job.progress)
        match job.state:
            case "succeeded":
                return job
            case "failed":
                raise JobFailed(self._says(_failure(job)), job)
            case "cancelled":
                raise JobCancelled(self._says("the job was cancelled"), job)
            case "unknown":
                self._warn(job.status)
            case "pending":
                pass
        if _is_past(job.expires, self._clock.now()):
            raise JobExpired(
                self._says(f"the job is not done and expired at {job.expires}"), job
            )
        return None

    def failed(self, error: APIError) -> None:
        """Goes on after an error that may pass.

        Raises:
            JobNotFound: It is a 404, and the job was never seen.
            JobExpired: It is a 404, and the job was seen.
            APIError: It is an error that does not pass.
        """
        self._polls += 1
        if isinstance(error, NotFoundError):
            means = f"; {self._rules.missing}" if self._rules.missing else ""
            if self._job is None:
                raise JobNotFound(self._says(f"there is no such job{means}")) from error
            raise JobExpired(
                self._says(f"the job is no longer there{means}"), self._job
            ) from error
        if isinstance(error, APIStatusError):
            if error.status not in PASSING and error.status < 500:
                raise error
            self._asked = asked_wait(error.headers, self._clock.now) or 0.0
        elif isinstance(error, APIConnectionError):
            self._asked = 0.0
        else:
            raise error
        self._error = error

    def pause(self) -> float:
        """Seconds to sleep before the next poll: never less than the server asks for.

        Raises:
            JobTimeout: No time is left.
        """
        if self._left() == 0:
            last = "no answer came" if self._job is None else f"last: {self._job!r}"
            raise JobTimeout(
                self._says(
                    f"not done after {self._timeout:g} s ({last}); it may still be running"
                ),
                self._job,
            ) from self._error
        return self._clipped(max(self._poll.pause(self._polls), self._asked))

    def _left(self) -> float | None:
        """Seconds until the deadline, 0 past it; None where there is none."""
        if self._timeout is None:
            return None
        return max(0.0, self._started + self._timeout - self._clock.elapsed())

    def _clipped(self, seconds: float) -> float:
        left = self._left()
        return seconds if left is None else min(seconds, left)

    def _warn(self, status: str) -> None:
        if status not in self._warned:
            self._warned.add(status)
            _logger.warning(
                "%s: the status %r is none that the document has; waiting on",
                self._operation,
                status,
            )

    def _says(self, message: str) -> str:
        return f"{self._operation}: {message}"


def _failure(job: AnsweredJob[Any]) -> str:
    said = [error.message for error in job.errors() if error.message]
    rows = len(job.row_errors())
    more = [f"{rows} row{'s' if rows > 1 else ''} failed"] if rows else []
    return f"the job failed ({job.status}): " + "; ".join(
        [*said[:3], *more] or ["no reason is given"]
    )


def _is_past(date: str | None, now: float) -> bool:
    if date is None:
        return False
    try:
        when = datetime.fromisoformat(date)
    except ValueError:
        return False
    # A date without a zone is taken as UTC, as the vendors' servers write it.
    return (when if when.tzinfo else when.replace(tzinfo=UTC)).timestamp() < now
