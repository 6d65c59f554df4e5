"""What a caller sets: options of a client and of a call, headers, connections, paths."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx2
import pytest
import trio
import vendor_clients
from vendor_clients import APITimeoutError, RequestOptions, Response

from .documents import VENDORS
from .samples import RALLY
from .server import KEY, Slow, VendorServer
from .worlds import World, get_of

Serve = Callable[[str], VendorServer]

SHORT = 0.05  # seconds: a timeout that passes for real


@pytest.mark.parametrize(
    ("vendor", "path"),
    [
        ("qobra", "/v1/imports/a1"),
        ("rally", "/api/public/v1/imports/a1"),
        ("micro", "/v2/prism/team-1/imports/a1"),
        ("pinecone", "/bulk/imports/a1"),
    ],
)
async def test_a_call_is_the_documented_request(
    world: World, serve: Serve, vendor: str, path: str
) -> None:
    server = serve(vendor)
    server.answers["a1"] = {}
    async with world.open(vendor, base_url=server.url) as client:
        await world.get(client, "a1")
    (seen,) = server.seen
    assert (seen.method, seen.target, seen.body) == ("GET", path, b"")
    assert seen.headers["accept"] == "application/json"
    assert seen.headers[server.vendor.header.lower()] == server.vendor.prefix + KEY
    assert "content-type" not in seen.headers
    assert "cookie" not in seen.headers


async def test_pinecones_calls_name_the_version_of_the_page(
    world: World, serve: Serve
) -> None:
    server = serve("pinecone")
    async with world.open("pinecone", base_url=server.url) as client:
        await world.get(client, "101")
    assert server.last.headers["x-pinecone-api-version"] == "2025-04"


async def test_a_slash_at_the_end_of_a_base_url_makes_no_difference(
    world: World, rally: VendorServer
) -> None:
    async with world.open("rally", base_url=rally.url + "/") as client:
        await world.get(client, "imp_1")
    assert rally.last.path == "/api/public/v1/imports/imp_1"


async def test_options_of_a_call_hold_for_that_call_alone(
    world: World, rally: VendorServer
) -> None:
    options = RequestOptions(
        headers={"X-Trace": "t-1", "User-Agent": "mine"},
        query={"expand": ["rows", "a b&c"], "limit": 5},
    )
    async with world.open("rally", base_url=rally.url) as client:
        await world.get(client, "imp_1", options=options)
        await world.get(client, "imp_1")
    first, second = rally.seen
    assert first.headers["x-trace"] == "t-1"
    assert first.headers["user-agent"] == "mine"
    assert first.query == "expand=rows&expand=a%20b%26c&limit=5"
    assert (second.query, second.headers.get("x-trace")) == ("", None)
    assert "vendor" in second.headers["user-agent"].lower()


async def test_headers_of_a_client_can_be_added_replaced_and_removed(
    world: World, rally: VendorServer
) -> None:
    async with world.open(
        "rally", base_url=rally.url, headers={"X-A": "1", "X-B": "1"}
    ) as client:
        other = client.with_options(headers={"x-a": "2", "X-B": None, "X-C": "3"})
        await world.get(other, "imp_1")
        await world.get(client, "imp_1")
    changed, same = (seen.headers for seen in rally.seen)
    assert [changed.get(name) for name in ("x-a", "x-b", "x-c")] == ["2", None, "3"]
    assert [same.get(name) for name in ("x-a", "x-b", "x-c")] == ["1", "1", None]


async def test_with_options_makes_a_client_over_the_same_connections(
    world: World, rally: VendorServer
) -> None:
    async with world.open("rally", base_url=rally.url) as client:
        await world.get(client, "imp_1")
        impatient = client.with_options(timeout=SHORT, max_retries=0)
        assert type(impatient) is type(client)
        assert impatient.imports is not client.imports
        rally.play(Slow.HEADERS)
        with pytest.raises(APITimeoutError):
            await world.get(impatient, "imp_1")
        assert (await world.get(client, "imp_1")).import_id == "imp_1"
    with pytest.raises(RuntimeError, match="closed"):
        await world.get(impatient, "imp_1")


async def test_the_timeout_of_a_call_comes_before_the_clients(
    world: World, rally: VendorServer
) -> None:
    rally.play(Slow.HEADERS)
    async with world.open("rally", base_url=rally.url, timeout=None) as client:
        options = RequestOptions(timeout=SHORT, max_retries=0)
        with pytest.raises(APITimeoutError):
            await world.get(client, "imp_1", options=options)


@pytest.mark.parametrize("vendor", VENDORS)
async def test_with_response_gives_the_whole_answer(
    world: World, serve: Serve, vendor: str
) -> None:
    server = serve(vendor)
    server.answers["a1"] = {"data_import": {}} if vendor == "qobra" else {}
    async with world.open(vendor, base_url=server.url) as client:
        response = await world.call(client.with_response, get_of(client), "a1")
    assert isinstance(response, Response)
    assert response.status == 200
    assert response.headers["CONTENT-TYPE"] == "application/json"
    assert type(response.data).__module__.startswith(f"vendor_clients.{vendor}.models.")


async def test_with_response_takes_only_methods_of_the_client(
    world: World, rally: VendorServer
) -> None:
    async with world.open("rally", base_url=rally.url) as client:
        other = client.with_options(max_retries=0)
        for wrong in (len, lambda value: value, other.imports.get, client.with_options):
            with pytest.raises(TypeError, match="with_response takes a method"):
                await world.call(client.with_response, wrong, "imp_1")
    assert rally.seen == []


async def test_a_client_is_closed_by_its_context_and_by_itself(
    world: World, rally: VendorServer
) -> None:
    async with world.open("rally", base_url=rally.url) as client:
        await world.get(client, "imp_1")
    with pytest.raises(RuntimeError, match="the client is closed"):
        await world.get(client, "imp_1")
    never_used = world.make("rally", base_url=rally.url)
    await world.call(never_used.close)
    await world.call(never_used.close)


async def test_an_http_client_of_the_caller_stays_open(
    world: World, rally: VendorServer
) -> None:
    http: Any = httpx2.Client() if world.name == "sync" else httpx2.AsyncClient()
    async with world.open("rally", base_url=rally.url, http_client=http) as client:
        await world.get(client, "imp_1")
    assert not http.is_closed
    again = world.make("rally", base_url=rally.url, http_client=http)
    assert (await world.get(again, "imp_1")).import_id == "imp_1"
    await world.call(http.close if world.name == "sync" else http.aclose)


@pytest.mark.parametrize("id", ["..", ".", ""])
@pytest.mark.parametrize("vendor", VENDORS)
async def test_arguments_that_would_climb_are_refused_before_anything_is_sent(
    world: World, serve: Serve, vendor: str, id: str
) -> None:
    server = serve(vendor)
    async with world.open(vendor, base_url=server.url) as client:
        with pytest.raises(ValueError, match="the path parameter"):
            await world.get(client, id)
    assert server.seen == []


@pytest.mark.parametrize(
    ("id", "sent"),
    [
        ("../admin", "..%2Fadmin"),
        ("a/b", "a%2Fb"),
        ("a?b=c#d", "a%3Fb%3Dc%23d"),
        ("%2e%2e", "%252e%252e"),
        ("é ü", "%C3%A9%20%C3%BC"),
        ("a\r\nX-Evil: 1", "a%0D%0AX-Evil%3A%201"),
        ("a@b:c", "a%40b%3Ac"),
        ("~-._", "~-._"),
    ],
)
async def test_an_argument_stays_inside_its_own_segment(
    world: World, serve: Serve, id: str, sent: str
) -> None:
    for vendor in ("rally", "micro"):
        server = serve(vendor)
        server.answers[id] = RALLY if vendor == "rally" else server.vendor.example
        async with world.open(vendor, base_url=server.url) as client:
            await world.get(client, id)
        assert server.last.path.endswith(f"/imports/{sent}")
        assert "x-evil" not in server.last.headers


def test_many_threads_may_share_a_client(rally: VendorServer) -> None:
    ids = [f"imp_{number}" for number in range(60)]
    for id in ids:
        rally.answers[id] = {**RALLY, "importId": id}
    with (
        World("sync").make("rally", base_url=rally.url) as client,
        ThreadPoolExecutor(12) as pool,
    ):
        answers = list(pool.map(client.imports.get, ids))
    assert [answer.import_id for answer in answers] == ids


def test_each_thread_gets_the_response_of_its_own_call(rally: VendorServer) -> None:
    def limit(number: int) -> str:
        options = RequestOptions(headers={"X-Number": str(number)})
        id = f"imp_{number}"
        response = client.with_response(client.imports.get, id, options=options)
        return f"{response.data.import_id} {response.content.count(id.encode())}"

    ids = [f"imp_{number}" for number in range(40)]
    for id in ids:
        rally.answers[id] = {**RALLY, "importId": id}
    with (
        World("sync").make("rally", base_url=rally.url) as client,
        ThreadPoolExecutor(8) as pool,
    ):
        assert list(pool.map(limit, range(40))) == [f"{id} 1" for id in ids]


def test_many_tasks_may_share_a_client(rally: VendorServer) -> None:
    got: dict[str, str] = {}

    async def fetch(client: vendor_clients.AsyncRally, id: str) -> None:
        rally.answers[id] = {**RALLY, "importId": id}
        got[id] = (await client.imports.get(id)).import_id

    async def main() -> None:
        client = vendor_clients.AsyncRally(base_url=rally.url, api_key=KEY)
        async with client, trio.open_nursery() as nursery:
            for number in range(30):
                nursery.start_soon(fetch, client, f"imp_{number}")

    trio.run(main)
    assert got == {f"imp_{number}": f"imp_{number}" for number in range(30)}
