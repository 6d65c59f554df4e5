"""The async client does what the sync one does, under asyncio and trio."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any, TypeVar

import httpx2
import pytest
import trio
from runtime import (
    APIConnectionError,
    APITimeoutError,
    AsyncBaseClient,
    AsyncResource,
    ConfigurationError,
    JobRules,
    NotFoundError,
    OAuth2,
    Operation,
    RequestOptions,
)
from runtime._auth import ClientGrant
from runtime._clock import sleep_async
from things_api import API, AsyncThings, FakeTime, Thing, Vendor, async_things

T = TypeVar("T")
Run = Callable[[Callable[[], Awaitable[Any]]], Any]


def with_asyncio(main: Callable[[], Any]) -> Any:
    return asyncio.run(main())


@pytest.fixture(params=[with_asyncio, trio.run], ids=["asyncio", "trio"])
def run(request: pytest.FixtureRequest) -> Run:
    return request.param


def test_a_call_is_awaited(run: Run) -> None:
    vendor = Vendor()

    async def main() -> Thing:
        async with async_things(vendor) as client:
            return await client.things.get("a")

    assert run(main) == Thing(id="a")
    assert vendor.request.headers["X-Key"] == "k-secret"


def test_no_call_waits_beyond_its_deadline_for_the_token_of_another(run: Run) -> None:
    grant = ClientGrant("id", "secret", "url", "scope", "https://auth.test/token")
    api = replace(API, schemes={"oauth": OAuth2("token", grant=grant)})
    token = httpx2.Response(200, json={"access_token": "t1"})
    vendor = Vendor([token, httpx2.Response(200, json={"id": "a"})])
    client: AsyncBaseClient = AsyncBaseClient(
        api,
        arguments={"host": "api.test"},
        credentials={"id": "ada", "secret": "s3cret"},
        http_client=httpx2.AsyncClient(transport=httpx2.MockTransport(vendor)),
        clock=FakeTime().clock,
    )
    create: Operation[Thing] = Operation(
        "POST", "/things", returns=Thing, security=("oauth",)
    )

    async def main() -> None:
        late = RequestOptions(deadline=0)
        async with client._turn.place(None):
            await AsyncResource(client)._call(create, late)

    with pytest.raises(APITimeoutError, match="no access token: the deadline"):
        run(main)


def test_a_credential_may_be_awaited(run: Run) -> None:
    vendor = Vendor()

    async def token() -> str:
        return "later"

    async def main() -> None:
        await async_things(vendor, api_key=token).things.get("a")
        await async_things(vendor, api_key=lambda: "now").things.get("a")

    run(main)
    keys = [request.headers["X-Key"] for request in vendor.requests]
    assert keys == ["later", "now"]


def test_a_credential_that_is_no_text_is_refused(run: Run) -> None:
    async def number() -> Any:
        return 5

    async def main() -> None:
        await async_things(Vendor(), api_key=number).things.get("a")

    with pytest.raises(TypeError, match="api_key must be a str or give one, not int"):
        run(main)


def test_a_missing_credential_is_asked_for(run: Run) -> None:
    async def main() -> None:
        await async_things(Vendor(), api_key=None).things.get("a")

    with pytest.raises(ConfigurationError, match="THINGS_API_KEY"):
        run(main)


def test_a_call_is_tried_again(run: Run) -> None:
    time = FakeTime()
    good = httpx2.Response(200, json={"id": "a"})
    vendor = Vendor([httpx2.ReadError("reset"), httpx2.Response(503), good])

    async def main() -> Thing:
        return await async_things(vendor, clock=time.clock).things.get("a")

    assert run(main) == Thing(id="a")
    assert time.waits == [0.5, 1.0]


def test_errors_are_raised(run: Run) -> None:
    async def main() -> None:
        await async_things(Vendor([httpx2.Response(404, text="no")])).things.get("a")

    with pytest.raises(NotFoundError, match="404: no"):
        run(main)


def test_a_connection_that_is_refused_is_an_error(run: Run) -> None:
    async def main() -> None:
        async with AsyncThings(api_key="k", max_retries=0) as client:
            there = client.with_options(base_url="http://127.0.0.1:1")
            await there.things.get("a")

    with pytest.raises(APIConnectionError) as caught:
        run(main)
    assert isinstance(caught.value.__cause__, httpx2.ConnectError)


def test_redirects_are_followed(run: Run) -> None:
    away = httpx2.Response(302, headers={"Location": "https://files.test/a"})
    vendor = Vendor([away, httpx2.Response(200, json={"id": "a"})])

    async def main() -> None:
        await async_things(vendor).things.get("a")

    run(main)
    assert vendor.request.url.host == "files.test"
    assert "X-Key" not in vendor.request.headers


def test_redirects_end(run: Run) -> None:
    vendor = Vendor([httpx2.Response(302, headers={"Location": "/again"})])

    async def main() -> None:
        await async_things(vendor).things.get("a")

    with pytest.raises(APIConnectionError, match="more than 10 redirects"):
        run(main)


def test_with_response_is_awaited(run: Run) -> None:
    async def main() -> None:
        client = async_things(Vendor())
        response = await client.with_response(client.things.get, "a")
        assert (response.data, response.status) == (Thing(id="a"), 200)
        wrong: Any = async_things(Vendor()).things.get
        with pytest.raises(TypeError, match="of the same client"):
            await client.with_response(wrong, "a")

    run(main)


def test_a_closed_client_says_so(run: Run) -> None:
    async def main() -> None:
        client = AsyncThings(api_key="k")
        client._connections.get()
        await client.close()
        await client.close()
        await client.things.get("a")

    with pytest.raises(RuntimeError, match="the client is closed"):
        run(main)


def test_the_callers_http_client_is_left_open(run: Run) -> None:
    async def main() -> bool:
        http = httpx2.AsyncClient(transport=httpx2.MockTransport(Vendor()))
        async with AsyncThings(api_key="k", http_client=http) as client:
            await client.things.get("a")
        return http.is_closed

    assert run(main) is False


def test_many_calls_run_at_once() -> None:
    operation: Operation[Any] = Operation("GET", "/x/{id}", returns=Any)

    def answer(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, text=request.url.path)

    async def main() -> list[str]:
        http = httpx2.AsyncClient(transport=httpx2.MockTransport(answer))
        call = AsyncThings(http_client=http).things.call
        calls = (call(operation, path={"id": number}) for number in range(200))
        return await asyncio.gather(*calls)

    assert asyncio.run(main()) == [f"/v1/x/{number}" for number in range(200)]


def test_a_wait_is_that_of_the_running_loop(run: Run) -> None:
    async def main() -> str:
        await sleep_async(0)
        return "slept"

    assert run(main) == "slept"


def test_a_wait_may_be_asked_for_its_last_answer_but_not_for_bytes(run: Run) -> None:
    class Jobs(AsyncResource):
        async def wait(self) -> Any:
            job: Operation[Any] = Operation("GET", "/job", returns=Any)
            rules = JobRules(status="/status", success=("done",))
            return await self._wait(
                job, rules, None, timeout=None, poll=None, on_progress=None
            )

    async def main() -> None:
        client = async_things(Vendor([httpx2.Response(200, json={"status": "done"})]))
        response = await client.with_response(Jobs(client).wait)
        assert (response.status, response.data.succeeded) == (200, True)
        with pytest.raises(TypeError, match="no method that waits for a job"):
            await client.with_streaming(Jobs(client).wait)

    run(main)
