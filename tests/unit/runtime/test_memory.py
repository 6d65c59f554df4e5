"""Clients in memory are answered by a function, and have no network."""

from __future__ import annotations

import asyncio

import httpx2
import pytest
from runtime._memory import (
    Incoming,
    Lost,
    Outgoing,
    async_memory_client,
    memory_client,
)

ANSWER = Outgoing(201, (("X-A", "1"), ("X-A", "2")), b"made")


def test_the_function_sees_the_request_and_its_answer_is_yet_to_be_read() -> None:
    seen: list[Incoming] = []

    def handle(incoming: Incoming) -> Outgoing:
        seen.append(incoming)
        return ANSWER

    with memory_client(handle, "tests/1") as http:
        request = http.build_request("POST", "https://api.test/a?b=c", content=b"body")
        request.extensions["call"] = ("operation", "arguments")
        answer = http.send(request, stream=True)
        assert not answer.is_stream_consumed
        assert answer.read() == b"made"
    assert (answer.status_code, answer.headers["x-a"]) == (201, "1, 2")
    (incoming,) = seen
    assert (incoming.method, incoming.url) == ("POST", "https://api.test/a?b=c")
    assert incoming.content == b"body"
    assert incoming.headers["USER-AGENT"] == "tests/1"
    assert incoming.call == ("operation", "arguments")


def test_async_clients_are_answered_alike() -> None:
    async def send() -> bytes:
        async with async_memory_client(lambda _: ANSWER, "tests/1") as http:
            return (await http.get("https://api.test/")).content

    assert asyncio.run(send()) == b"made"


@pytest.mark.parametrize(
    ("lost", "error"),
    [("refused", httpx2.ConnectError), ("timed out", httpx2.ReadTimeout)],
)
def test_an_answer_can_be_lost(lost: Lost, error: type[Exception]) -> None:
    with memory_client(lambda _: lost, "tests/1") as http, pytest.raises(error):
        http.get("https://api.test/")
