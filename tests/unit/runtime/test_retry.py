"""Retries: what is tried again, and after how long a wait."""

from __future__ import annotations

import math
from typing import Any

import httpx2
import pytest
from runtime import (
    APIConnectionError,
    APIStatusError,
    Operation,
    RequestOptions,
    ServerError,
)
from runtime._opened import Failure
from runtime._response import Headers, RawResponse
from runtime._retry import IDEMPOTENT, Retry, asked_wait, reset_wait
from things_api import FakeTime, Vendor, things

LOST = Failure(OSError(), timed_out=False, unsent=False, passing=True)
UNSENT = Failure(OSError(), timed_out=False, unsent=True, passing=True)
LASTING = Failure(OSError(), timed_out=False, unsent=False, passing=False)


def wait(
    outcome: RawResponse | Failure | int,
    *,
    method: str = "GET",
    tries: int = 1,
    max_retries: int = 2,
    replayable: bool = True,
    chance: float = 0.0,
    headers: dict[str, str] | None = None,
    deadline: float | None = None,
    reset: str = "",
) -> float | None:
    if isinstance(outcome, int):
        outcome = RawResponse(outcome, Headers((headers or {}).items()))
    clock = FakeTime(chance=chance).clock
    retry = Retry(method in IDEMPOTENT, max_retries, replayable, clock, deadline, reset)
    return retry.wait(tries, outcome)


@pytest.mark.parametrize("status", [408, 409, 425, 429, 500, 502, 503, 504, 529])
@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE"])
def test_what_may_be_repeated_is_tried_again(method: str, status: int) -> None:
    assert wait(status, method=method) == 0.5


@pytest.mark.parametrize(
    "status", [200, 204, 302, 400, 401, 403, 404, 410, 422, 501, 505]
)
def test_an_answer_that_will_not_change_is_final(status: int) -> None:
    assert wait(status) is None


@pytest.mark.parametrize("method", ["POST", "PATCH"])
def test_nothing_is_done_twice_that_was_asked_once(method: str) -> None:
    assert wait(LOST, method=method) is None
    assert wait(500, method=method) is None
    assert wait(408, method=method) is None
    assert wait(503, method=method) is None


@pytest.mark.parametrize("method", ["POST", "PATCH"])
def test_what_the_server_surely_did_not_do_is_tried_again(method: str) -> None:
    assert wait(UNSENT, method=method) == 0.5
    assert wait(429, method=method) == 0.5
    assert wait(503, method=method, headers={"Retry-After": "3"}) == 3


def test_a_lost_connection_is_tried_again() -> None:
    assert wait(LOST) == 0.5
    assert wait(LASTING) is None


def test_a_stream_is_sent_again_only_when_nothing_of_it_was_sent() -> None:
    assert wait(UNSENT, replayable=False) == 0.5
    assert wait(LOST, replayable=False) is None
    assert wait(503, replayable=False) is None


def test_waits_double_up_to_a_bound() -> None:
    waits = [wait(503, tries=tries, max_retries=9) for tries in range(1, 8)]
    assert waits == [0.5, 1, 2, 4, 8, 8, 8]
    assert wait(503, tries=5000, max_retries=9999) == 8


def test_a_quarter_of_a_wait_is_left_to_chance() -> None:
    assert wait(503, chance=1.0) == 0.375


def test_tries_end() -> None:
    assert wait(503, tries=2) == 1
    assert wait(503, tries=3) is None
    assert wait(503, max_retries=0) is None
    assert wait(503, max_retries=-1) is None


def test_the_server_says_how_long_to_wait() -> None:
    assert wait(503, headers={"Retry-After": "7"}) == 7
    assert wait(429, headers={"Retry-After": "0"}) == 0


def test_an_hour_is_not_waited_for() -> None:
    assert wait(429, headers={"Retry-After": "60"}) == 60
    assert wait(429, headers={"Retry-After": "3600"}) is None


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"Retry-After": "2"}, 2.0),
        ({"Retry-After": "1.5"}, 1.5),
        ({"Retry-After": "-5"}, 0.0),
        ({"Retry-After": "soon"}, None),
        ({"Retry-After": ""}, None),
        ({"Retry-After": "nan"}, None),
        ({"Retry-After": "inf"}, math.inf),
        ({"Retry-After": "Sun, 06 Nov 99999999999999 08:49:37 GMT"}, None),
        ({"Retry-After": "Sun, 06 Nov 1994 08:49:37 +99999999999999"}, None),
        ({"Retry-After": "Fri, 31 Dec 9999 23:59:59 GMT"}, 253402300789.0),
        ({"Retry-After": "Sunday, 01-Jan-70 00:00:30 GMT"}, 20.0),
        ({"Retry-After": "Thu Jan  1 00:00:30 1970"}, 20.0),
        ({"retry-after-ms": "250", "Retry-After": "1"}, 0.25),
        ({"retry-after-ms": "x", "Retry-After": "1"}, 1.0),
        ({"Retry-After": "Thu, 01 Jan 1970 00:00:30 GMT"}, 20.0),
        ({"Retry-After": "Thu, 01 Jan 1970 00:00:30 -0000"}, 20.0),
        ({"Retry-After": "Thu, 01 Jan 1970 00:00:01 GMT"}, 0.0),
        (
            {
                "Retry-After": "Thu, 01 Jan 1970 01:00:30 GMT",
                "Date": "Thu, 01 Jan 1970 01:00:00 GMT",
            },
            30.0,
        ),
    ],
)
def test_retry_after_is_read_in_all_its_forms(
    headers: dict[str, str], seconds: float | None
) -> None:
    assert asked_wait(Headers(headers.items()), lambda: 10.0) == seconds


def test_a_call_is_tried_again_until_it_succeeds() -> None:
    time = FakeTime()
    good = httpx2.Response(200, json={"id": "a"})
    vendor = Vendor([httpx2.ReadError("reset"), httpx2.Response(503), good])
    assert things(vendor, clock=time.clock).things.get("a").id == "a"
    assert time.waits == [0.5, 1.0]
    assert len(vendor.requests) == 3


def test_a_call_gives_up_with_the_last_error() -> None:
    time = FakeTime()
    vendor = Vendor([httpx2.Response(503)])
    with pytest.raises(ServerError):
        things(vendor, clock=time.clock).things.get("a")
    assert len(vendor.requests) == 3


def test_the_error_tells_how_often_it_was_tried() -> None:
    with pytest.raises(APIConnectionError, match="no answer after 3 tries: gone"):
        things(Vendor([httpx2.ConnectError("gone")])).things.get("a")


def test_a_call_has_its_own_number_of_retries() -> None:
    vendor = Vendor([httpx2.Response(503)])
    with pytest.raises(APIStatusError):
        things(vendor).things.get("a", options=RequestOptions(max_retries=0))
    assert len(vendor.requests) == 1


def test_a_body_is_sent_again_whole() -> None:
    vendor = Vendor([httpx2.Response(429), httpx2.Response(200, json={"id": "a"})])
    things(vendor).things.create(name="n")
    assert [request.content for request in vendor.requests] == [b'{"name":"n"}'] * 2


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("30", 30),
        ("1000007", 1_000_007),
        ("1000000007", 7),
        ("1000000007000", 7),
        ("999999999", 999_999_999),
        ("1000000000", 0),
        ("Sun, 09 Sep 2001 01:46:47 GMT", 7),
        ("soon", None),
        ("", None),
    ],
)
def test_the_end_of_a_rate_limit_is_a_time_or_a_wait(
    text: str, seconds: float | None
) -> None:
    assert reset_wait(text, lambda: 1e9) == seconds


def test_a_documented_end_of_the_rate_limit_is_waited_for() -> None:
    told = {"X-RateLimit-Reset": "7"}
    assert wait(429, headers=told, reset="X-RateLimit-Reset") == 7
    assert wait(429, headers=told) == 0.5
    assert wait(500, headers=told, reset="X-RateLimit-Reset") == 0.5
    both = {**told, "Retry-After": "3"}
    assert wait(429, headers=both, reset="X-RateLimit-Reset") == 3


def test_nothing_is_tried_after_the_deadline() -> None:
    now = FakeTime().now
    assert wait(500, deadline=now + 0.6) == 0.5
    assert wait(500, deadline=now + 0.5) is None


def test_a_deadline_bounds_tries_and_waits_together() -> None:
    time = FakeTime()
    vendor = Vendor([httpx2.Response(500)])
    client = things(vendor, clock=time.clock, max_retries=9, deadline=4)
    with pytest.raises(ServerError):
        client.things.get("a")
    assert time.waits == [0.5, 1.0, 2.0]
    limits = [request.extensions["timeout"]["read"] for request in vendor.requests]
    assert limits == [4.0, 3.5, 2.5, 0.5]
    time.waits.clear()
    with pytest.raises(ServerError):
        client.things.get("a", options=RequestOptions(deadline=1))
    assert time.waits == [0.5]


def test_a_key_by_which_the_server_knows_a_repetition_allows_one() -> None:
    operation: Operation[Any] = Operation(
        "POST", "/things", returns=Any, idempotency="Idempotency-Key"
    )
    vendor = Vendor([httpx2.Response(500), httpx2.Response(200, json=1)] * 2)
    client = things(vendor)
    assert client.things.call(operation) == 1
    first, second = (request.headers["Idempotency-Key"] for request in vendor.requests)
    assert first == second
    client.things.call(operation)
    assert vendor.request.headers["Idempotency-Key"] != first
    own = {"Idempotency-Key": "mine"}
    client.things.call(operation, header=own)
    assert vendor.request.headers["Idempotency-Key"] == "mine"
