"""What a caller has called around every try of a call."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator, Mapping

import httpx2
import pytest
from runtime import APIConnectionError, Received, Sending
from things_api import AsyncThings, FakeTime, Things, Vendor, async_things, things

THING = httpx2.Response(200, json={"id": "a"})


def test_every_try_is_told_before_and_after() -> None:
    sent: list[Sending] = []
    received: list[Received] = []
    refused = httpx2.ConnectError("refused")
    vendor = Vendor([refused, httpx2.Response(503, headers={"a": "b"}), THING])
    client = things(vendor, on_request=sent.append, on_response=received.append)
    client.things.get("a b")
    assert [(each.tries, each.operation) for each in sent] == [
        (tries, "GET /things/{thingId}") for tries in (1, 2, 3)
    ]
    assert (sent[0].method, sent[0].url) == ("GET", "https://api.test/v1/things/a%20b")
    assert [each.sending.tries for each in received] == [1, 2, 3]
    assert [each.status for each in received] == [None, 503, 200]
    assert received[0].error is refused
    assert received[1].headers["A"] == "b"
    assert [each.wait is None for each in received] == [False, False, True]


def test_seconds_are_those_of_the_clock() -> None:
    received: list[Received] = []
    time = FakeTime()

    def slow(request: httpx2.Request) -> httpx2.Response:
        time.now += 2.5
        return THING

    http = httpx2.Client(transport=httpx2.MockTransport(slow))
    client = Things(
        http_client=http, api_key="k", clock=time.clock, on_response=received.append
    )
    client.things.get("a")
    assert [each.seconds for each in received] == [2.5]


def test_no_secret_reaches_a_hook() -> None:
    sent: list[Sending] = []
    vendor = Vendor([httpx2.Response(200, text="x")])
    client = things(
        vendor,
        api_key="k-secret",
        session="s-secret",
        headers={"X-Copy": "again k-secret", "Proxy-Authorization": "pp"},
        on_request=sent.append,
    )
    client.things.signed()
    (sending,) = sent
    assert sending.headers["X-Key"] == "[secret]"
    assert sending.headers["X-Copy"] == "again [secret]"
    assert sending.headers["Proxy-Authorization"] == "[secret]"
    assert "secret" not in sending.url
    assert "headers" not in repr(sending)
    assert vendor.request.headers["X-Key"] == "k-secret"


def test_a_query_is_not_told_for_it_may_hold_a_credential() -> None:
    sent: list[Sending] = []
    vendor = Vendor([httpx2.Response(200, text="x")])
    client = things(vendor, api_key=None, query_key="q-secret", on_request=sent.append)
    client.things.signed()
    assert sent[0].url == "https://api.test/v1/signed"
    assert vendor.request.url.query == b"key=q-secret"


def test_headers_that_a_hook_returns_are_sent_with_that_try() -> None:
    def trace(sending: Sending) -> Mapping[str, str]:
        return {"traceparent": f"t-{sending.tries}", "x-version": "3"}

    vendor = Vendor([httpx2.Response(503), THING])
    things(vendor, on_request=trace).things.get("a")
    told = [request.headers["traceparent"] for request in vendor.requests]
    assert told == ["t-1", "t-2"]
    assert [r.headers.get_list("x-version") for r in vendor.requests] == [["3"], ["3"]]


def test_headers_of_a_hook_cannot_break_out_of_their_line() -> None:
    vendor = Vendor()
    client = things(vendor, on_request=lambda _: {"X-A": "1\r\nX-B: 2"})
    with pytest.raises(ValueError, match="X-A"):
        client.things.get("a")
    assert vendor.requests == []


def test_what_a_hook_raises_ends_the_call() -> None:
    def stop(_: Received) -> None:
        raise LookupError("stop")

    vendor = Vendor([httpx2.Response(503), THING])
    with pytest.raises(LookupError, match="stop"):
        things(vendor, on_response=stop).things.get("a")
    assert len(vendor.requests) == 1


class Counted(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """The content of an answer, which counts how often it is given back."""

    closed = 0

    def __iter__(self) -> Iterator[bytes]:
        yield b"{}"

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b"{}"

    def close(self) -> None:
        self.closed += 1

    async def aclose(self) -> None:
        self.close()


def test_what_a_hook_raises_gives_the_connection_of_a_stream_back() -> None:
    def stop(_: Received) -> None:
        raise LookupError("stop")

    content = Counted()
    transport = httpx2.MockTransport(lambda _: httpx2.Response(200, stream=content))
    http = httpx2.Client(transport=transport)
    client = Things(http_client=http, api_key="k", on_response=stop)
    with pytest.raises(LookupError, match="stop"):
        client.with_streaming(client.things.get, "a")
    assert content.closed == 1
    later = AsyncThings(
        http_client=httpx2.AsyncClient(transport=transport),
        api_key="k",
        on_response=stop,
    )
    with pytest.raises(LookupError, match="stop"):
        asyncio.run(later.with_streaming(later.things.get, "a"))
    assert content.closed == 2


def test_a_copy_of_a_client_may_have_others_or_none() -> None:
    first: list[Sending] = []
    second: list[Sending] = []
    client = things(Vendor(), on_request=first.append)
    client.with_options(on_request=second.append).things.get("a")
    client.with_options(on_request=None).things.get("a")
    client.with_options(timeout=1).things.get("a")
    assert (len(first), len(second)) == (1, 1)


def test_async_clients_call_them_too() -> None:
    sent: list[Sending] = []
    received: list[Received] = []
    vendor = Vendor([httpx2.ConnectError("refused")])
    client = async_things(
        vendor, max_retries=1, on_request=sent.append, on_response=received.append
    )
    with pytest.raises(APIConnectionError):
        asyncio.run(client.things.get("a"))
    assert [each.tries for each in sent] == [1, 2]
    assert [type(each.error) for each in received] == [httpx2.ConnectError] * 2
