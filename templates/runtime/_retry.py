"""When a call is tried again, and after how long a wait."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import Protocol

from ._clock import Clock
from ._data import data
from ._opened import Failure
from ._response import Headers

FIRST_WAIT = 0.5  # seconds; each further wait is twice the one before
LONGEST_WAIT = 8.0  # seconds between tries when the server does not say how long
LONGEST_ASKED_WAIT = 60.0  # seconds that a server may ask for
JITTER = 0.25  # the part of a wait that is left to chance

IDEMPOTENT = frozenset({"GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE", "QUERY"})
PASSING = frozenset({408, 409, 425, 429})
_FIRST_TIME = 1e9  # seconds: Unix times are longer, and waits are shorter
LASTING = frozenset({501, 505})  # the 5xx that say "never", not "not now"


class Answered(Protocol):
    """An answer, as far as it tells whether to try again."""

    @property
    def status(self) -> int: ...
    @property
    def headers(self) -> Headers: ...


@data()
class Retry:
    """Decides about the tries of one call.

    What is `repeatable` is repeated after a failed connection and after the statuses 408, 409, 425,
    429 and 5xx: a method that may be repeated (RFC 9110 §9.2.2), or a call with a key by which the
    server knows a repetition. POST and PATCH might do twice what was asked once: they
    are repeated only when the server did nothing for certain, that is when nothing could be sent,
    after 429, and after a 503 that says when to come back. A body that is a stream is gone once
    it was read, so it is repeated only when nothing could be sent.

    Waits are exponential with jitter, unless the server names one. One of more than a minute is
    not waited for: the error with its `Retry-After` is worth more to the caller than a call that
    hangs, and an earlier try would only be refused. `reset` is the header that says when the rate
    limit ends, where the document has one; after `deadline`, a time of the clock that never goes
    back, nothing is tried.
    """

    repeatable: bool
    max_retries: int
    replayable: bool
    clock: Clock
    deadline: float | None = None
    reset: str = ""

    def wait(self, tries: int, outcome: Answered | Failure) -> float | None:
        """Seconds to wait after the given number of tries, or None: the outcome is final."""
        wait = self._wait(tries, outcome)
        if wait is None or tries > self.max_retries:
            return None
        if self.deadline is not None and self.clock.elapsed() + wait >= self.deadline:
            return None
        return wait

    def _wait(self, tries: int, outcome: Answered | Failure) -> float | None:
        if isinstance(outcome, Failure):
            return self._backoff(tries) if self._may_follow(outcome) else None
        asked = asked_wait(outcome.headers, self.clock.now)
        if asked is None and outcome.status in (429, 503):
            asked = reset_wait(outcome.headers.get(self.reset, ""), self.clock.now)
        if not self._may_answer_change(outcome.status, asked):
            return None
        if asked is None:
            return self._backoff(tries)
        return asked if asked <= LONGEST_ASKED_WAIT else None

    def _may_follow(self, failure: Failure) -> bool:
        if failure.unsent:
            return True
        return failure.passing and self.replayable and self.repeatable

    def _may_answer_change(self, status: int, asked: float | None) -> bool:
        if not self.replayable:
            return False
        if self.repeatable:
            return status in PASSING or (status >= 500 and status not in LASTING)
        return status == 429 or (status == 503 and asked is not None)

    def _backoff(self, tries: int) -> float:
        # The exponent is bounded since a float is, however many retries the caller wants.
        wait: float = min(FIRST_WAIT * 2.0 ** min(tries - 1, 16), LONGEST_WAIT)
        return wait * (1 - JITTER * self.clock.chance())


def asked_wait(headers: Headers, now: Callable[[], float]) -> float | None:
    """Seconds that the server asks to wait, never negative; None when it does not say.

    `retry-after-ms` is more exact than `Retry-After` and comes first. A date counts from the
    server's own `Date` where that is given, since the clocks may differ (RFC 9110 §10.2.3).
    """
    milliseconds = _number(headers.get("retry-after-ms", ""))
    if milliseconds is not None:
        return max(0.0, milliseconds / 1000)
    text = headers.get("retry-after", "")
    seconds = _number(text)
    if seconds is None:
        until = _date(text)
        if until is None:
            return None
        sent = _date(headers.get("date", ""))
        seconds = until - (now() if sent is None else sent)
    return max(0.0, seconds)


def reset_wait(text: str, now: Callable[[], float]) -> float | None:
    """Seconds until a rate limit ends, never negative; None when the text does not say.

    Vendors write a date, Unix time in seconds or milliseconds, or the seconds from now on.
    """
    number = _number(text)
    if number is None:
        until = _date(text)
    elif number < _FIRST_TIME:
        return max(0.0, number)
    else:
        until = number if number < 1000 * _FIRST_TIME else number / 1000
    return None if until is None else max(0.0, until - now())


def _number(text: str) -> float | None:
    try:
        number = float(text)
    except ValueError:
        return None
    return None if math.isnan(number) else number


def _date(text: str) -> float | None:
    try:
        date = parsedate_to_datetime(text)
    except (ValueError, OverflowError):
        return None
    # "-0000" means that the zone is unknown; HTTP knows no other than UTC.
    return (date if date.tzinfo else date.replace(tzinfo=UTC)).timestamp()
