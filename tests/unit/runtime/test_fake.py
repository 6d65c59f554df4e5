"""A fake is a client, what answers it, and what it sent."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from runtime import APIConnectionError, RequestOptions, ServerError
from runtime._fake import (
    AsyncFake,
    BrokenRequest,
    Fake,
    UnansweredCall,
    fake,
)
from things_api import GET, AsyncThings, Thing, Things


def test_options_go_to_the_client_and_credentials_are_made_up() -> None:
    with fake(Things, host="api.example", headers={"X-A": "b"}) as made:
        assert type(made) is Fake
        assert type(made.client) is Things
        made.on(made.client.things.get).answer(Thing(id="a"))
        assert made.client.things.get("a b").id == "a"
    (sent,) = made.requests
    assert sent.url == "https://api.example/v1/things/a%20b"
    assert sent.path == "/things/a b"
    assert sent.headers["X-Key"] == "test"
    assert sent.headers["X-A"] == "b"


def test_path_arguments_of_the_client_are_made_up_too() -> None:
    with fake(Things) as made:
        made.on(made.client.things.list).answer([{"id": "a"}])
        assert len(made.client.things.list(limit=2)) == 1
        assert made.requests[0].path == "/teams/test/things"
        assert made.requests[0].query == {"limit": ["2"]}


def test_an_async_client_is_awaited() -> None:
    async def use() -> str:
        async with fake(AsyncThings) as made:
            assert type(made) is AsyncFake
            made.on(made.client.things.get).answer({"id": "a"})
            return (await made.client.things.get("a")).id

    assert asyncio.run(use()) == "a"


def test_time_passes_by_sleeping_alone() -> None:
    with fake(Things, max_retries=2) as made:
        made.on(made.client.things.get).error(503).fail().answer({"id": "a"})
        assert made.client.things.get("a").id == "a"
        assert len(made.slept) == 2
        assert len(made.requests) == 3
        made.on(made.client.things.get).error(503)
        with pytest.raises(ServerError):
            made.client.things.get("a")
        made.on(made.client.things.get).fail()
        with pytest.raises(APIConnectionError):
            made.client.things.get("a")


def test_a_call_without_an_answer_says_how_to_give_one() -> None:
    with fake(Things) as made:
        made.on(made.client.things.get)
        with pytest.raises(UnansweredCall) as caught:
            made.client.things.get("a")
    assert str(caught.value) == (
        "nothing answers GET /things/{thingId}: say what does by on(...).answer(...), "
        "or examples() for all calls"
    )


def test_examples_answer_what_nothing_else_does() -> None:
    with fake(Things).examples() as made:
        made.on(made.client.things.get).answer({"id": "own"})
        assert made.client.things.get("a").id == "own"
        assert made.client.things.list()[0].id == "text"
        made.on(made.client.things.get)
        assert made.client.things.get("a").id == "text"


def test_requests_are_checked() -> None:
    with fake(Things).examples() as made:
        wrong: Any = 5
        with pytest.raises(BrokenRequest, match="the path parameter 'thingId'"):
            made.client.things.get(wrong)
        with pytest.raises(BrokenRequest, match="documented: owner, limit"):
            made.client.things.list(options=RequestOptions(query={"x": 1}))


def test_what_is_no_call_is_not_answered() -> None:
    with fake(Things) as made, pytest.raises(UnansweredCall, match="is no call"):
        made._http.get("https://login.test/token")


def test_only_own_methods_have_answers() -> None:
    with fake(Things) as made, fake(Things) as other:
        for method in (other.client.things.get, made.client.close, len):
            with pytest.raises(TypeError, match="of the fake's own client"):
                made.on(method)


@pytest.mark.parametrize("wrong", [int, GET, "Things", Fake])
def test_only_the_class_of_a_client_is_faked(wrong: Any) -> None:
    with pytest.raises(TypeError, match="takes the class of a client"):
        fake(wrong)


def test_the_http_client_is_the_fakes_own() -> None:
    anything: Any = fake
    for options in ({"http_client": None},):
        with pytest.raises(TypeError, match="http_client of its own"):
            anything(Things, **options)
    with pytest.raises(TypeError, match="http_client of its own"):
        anything(Things, "api.test")
