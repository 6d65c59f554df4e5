"""The client that blocks: tries, tokens, streams, and waits for jobs."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from typing import Any

import httpx2
import pytest
from runtime import (
    APIStatusError,
    APITimeoutError,
    Job,
    JobRules,
    JobTimeout,
    NotFoundError,
    OAuth2,
    Operation,
    RequestOptions,
    Resource,
    Stream,
    SyncBaseClient,
)
from runtime._auth import ClientGrant
from runtime._clock import Clock
from things_api import API, GET, FakeTime, Outcome, Thing, Vendor, things

GRANT = ClientGrant("id", "secret", "url", "scope", "https://auth.test/token")
WITH_TOKENS = replace(API, schemes={"oauth": OAuth2("token", grant=GRANT)})
JOB: Operation[dict[str, Any]] = Operation("GET", "/job", returns=dict[str, Any])
EVENTS: Operation[Thing] = Operation(
    "GET", "/events", returns=Thing, accept="text/event-stream"
)
SECURED: Operation[Thing] = Operation(
    "POST", "/things", returns=Thing, security=("oauth",)
)
RULES = JobRules(status="/status", pending=("running",), success=("done",))
THING = httpx2.Response(200, json={"id": "a"})
STREAM = httpx2.Response(
    200,
    headers={"Content-Type": "text/event-stream"},
    content=b'data: {"id": "a"}\n\ndata: {"id": "b"}\n\n',
)


class Work(Resource):
    """Operations that take their time."""

    def create(self, *, options: RequestOptions | None = None) -> Thing:
        return self._call(SECURED, options)

    def events(self) -> Stream[Thing]:
        return self._stream(EVENTS, None)

    def wait(self, *, timeout: float | None = None) -> Job[dict[str, Any]]:
        return self._wait(
            JOB, RULES, None, timeout=timeout, poll=None, on_progress=None
        )


class Client(SyncBaseClient):
    """A client with secrets, as generated ones are."""

    def __init__(
        self,
        vendor: Callable[[httpx2.Request], httpx2.Response],
        clock: Clock | None = None,
    ) -> None:
        super().__init__(
            WITH_TOKENS,
            arguments={"host": "api.test"},
            credentials={"id": "ada", "secret": "s3cret"},
            http_client=httpx2.Client(transport=httpx2.MockTransport(vendor)),
            clock=clock or FakeTime().clock,
        )

    @cached_property
    def work(self) -> Work:
        return Work(self)


def token(text: str, **members: Any) -> httpx2.Response:
    return httpx2.Response(200, json={"access_token": text, **members})


def job(status: str) -> httpx2.Response:
    return httpx2.Response(200, json={"status": status})


def sent(*answers: Outcome) -> tuple[Vendor, Client, FakeTime]:
    vendor, time = Vendor(list(answers)), FakeTime()
    return vendor, Client(vendor, time.clock), time


def test_a_block_closes_the_connections_of_our_own_alone() -> None:
    http = httpx2.Client(transport=httpx2.MockTransport(Vendor()))
    with things(Vendor()) as client:
        client.things.get("a")
    assert client.things.get("a") == Thing(id="a")
    assert not http.is_closed


def test_a_token_is_got_once_and_used_until_its_end() -> None:
    vendor, client, time = sent(token("t1", expires_in=60), THING, THING, token("t2"))
    client.work.create()
    client.work.create()
    paths = [request.url.path for request in vendor.requests]
    assert paths == ["/token", "/v1/things", "/v1/things"]
    assert vendor.request.headers["Authorization"] == "Bearer t1"
    time.sleep(31)
    vendor.answers.append(THING)
    client.work.create()
    assert vendor.request.headers["Authorization"] == "Bearer t2"


def test_a_token_that_is_refused_is_renewed_once() -> None:
    refused = httpx2.Response(401)
    vendor, client, _ = sent(token("t1"), refused, token("t2"), THING)
    assert client.work.create() == Thing(id="a")
    assert vendor.request.headers["Authorization"] == "Bearer t2"
    vendor, client, _ = sent(token("t1"), refused, token("t2"), refused)
    with pytest.raises(APIStatusError, match="401"):
        client.work.create()
    assert len(vendor.requests) == 4


@pytest.mark.parametrize(
    ("first", "second", "error"), [(401, 200, ""), (401, 400, "401"), (400, 500, "500")]
)
def test_a_server_that_wants_the_secret_in_the_body_gets_it(
    first: int, second: int, error: str
) -> None:
    answers = [httpx2.Response(first), token("t1"), THING]
    if error:
        answers[1:] = [httpx2.Response(second)]
    vendor, client, _ = sent(*answers)
    if error:
        with pytest.raises(APIStatusError, match=f"POST https://auth.test/.*: {error}"):
            client.work.create()
    else:
        client.work.create()
    assert b"client_secret=s3cret" in vendor.requests[1].content


def test_getting_a_token_counts_into_the_deadline_of_the_call() -> None:
    vendor, client, time = sent(httpx2.Response(503, headers={"Retry-After": "20"}))
    with pytest.raises(APIStatusError, match="503"):
        client.work.create(options=RequestOptions(deadline=3))
    assert (len(vendor.requests), time.waits) == (1, [])
    assert vendor.request.extensions["timeout"]["read"] == 3


def test_no_call_waits_beyond_its_deadline_for_the_token_of_another() -> None:
    vendor, client, _ = sent(token("t1"), THING)
    late = RequestOptions(deadline=0)
    with client._tokens.turn(None), pytest.raises(APITimeoutError, match="no access"):
        client.work.create(options=late)
    vendor.requests.clear()
    client.work.create()
    with client._tokens.turn(None):
        assert client.work.create() == Thing(id="a")


def test_one_call_gets_the_token_for_all_that_need_it() -> None:
    vendor = Vendor([THING])
    asked: list[str] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        if request.url.host == "auth.test":
            asked.append("token")
            return token("t1")
        return vendor(request)

    client = Client(answer)
    threads = [threading.Thread(target=client.work.create) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (asked, len(vendor.requests)) == (["token"], 8)


def test_a_stream_is_opened_and_its_connection_given_back_at_its_end() -> None:
    _, client, _ = sent(STREAM)
    with client.work.events() as events:
        assert [thing.id for thing in events] == ["a", "b"]
    response = client.with_response(client.work.events)
    assert (response.status, [thing.id for thing in response.data]) == (200, ["a", "b"])


def test_any_answer_can_be_read_as_bytes() -> None:
    _, client, _ = sent(STREAM)
    assert client.with_streaming(client.work.events).read() == STREAM.content
    other = things(Vendor([THING]))
    assert other.with_streaming(other.things.get, "a").read() == b'{"id":"a"}'


def test_no_stream_comes_of_an_error() -> None:
    vendor, client, time = sent(httpx2.Response(503), httpx2.Response(404, text="no"))
    with pytest.raises(NotFoundError, match="404: no"):
        client.work.events()
    assert (len(vendor.requests), len(time.waits)) == (2, 1)


def test_a_job_is_waited_for() -> None:
    vendor, client, time = sent(job("running"), job("running"), job("done"))
    assert client.work.wait().raw == {"status": "done"}
    assert (len(vendor.requests), time.waits) == (3, [1.0, 1.5])
    _, client, time = sent(job("running"))
    with pytest.raises(JobTimeout):
        client.work.wait(timeout=4)
    assert sum(time.waits) == 4


def test_a_wait_may_be_asked_for_its_last_answer_but_not_for_bytes() -> None:
    vendor, client, _ = sent(job("running"), job("done"))
    response = client.with_response(client.work.wait)
    assert response.data.succeeded
    assert response.content == b'{"status":"done"}'
    with pytest.raises(TypeError, match="with_streaming takes no method that waits"):
        client.with_streaming(client.work.wait)
    assert len(vendor.requests) == 2


def test_a_deadline_bounds_tries_and_waits_together() -> None:
    time = FakeTime()
    vendor = Vendor([httpx2.ReadTimeout("slow")])
    client = things(vendor, clock=time.clock, max_retries=99, deadline=5)
    with pytest.raises(APITimeoutError, match="after 4 tries"):
        client.things.call(GET, path={"thingId": "a"})
    assert time.waits == [0.5, 1, 2]
