"""What fails in passing: tried again after the right waits, else told as what it is."""

from __future__ import annotations

import asyncio
import dataclasses
import json
import time
from collections.abc import Callable
from email.utils import formatdate
from typing import Any

import pytest
import trio
from vendor_clients import (
    APIConnectionError,
    APITimeoutError,
    NotFoundError,
    RateLimitError,
    RequestOptions,
    ResponseValidationError,
    ServerError,
)

from .documents import VENDORS
from .samples import RALLY
from .server import Answer, Closing, Cut, Longer, Slow, VendorServer, refusing
from .worlds import World

Serve = Callable[[str], VendorServer]

SHORT = 0.05  # seconds: a timeout that passes for real


@pytest.mark.parametrize("vendor", VENDORS)
async def test_a_rate_limit_is_waited_out_as_long_as_it_asks(
    world: World, serve: Serve, vendor: str
) -> None:
    server = serve(vendor)
    server.play(server.documented(429).with_headers({"Retry-After": "7"}))
    async with world.open(vendor, base_url=server.url) as client:
        await world.get(client, "a1")
    assert len(server.seen) == 2
    assert server.seen[0] == server.seen[1]


async def test_the_documented_retry_after_is_seconds(
    world: World, rally: VendorServer
) -> None:
    rally.play(rally.documented(429))
    async with world.open("rally", base_url=rally.url) as client:
        assert (await world.get(client, "imp_1")).import_id == "imp_1"
    assert world.time.sleeps == [3.0]


async def test_retry_after_may_be_a_date(world: World, rally: VendorServer) -> None:
    when = formatdate(world.time.now + 20, usegmt=True)
    rally.play(Answer.text("Too Many Requests", 429, Retry_After=when))
    async with world.open("rally", base_url=rally.url) as client:
        await world.get(client, "imp_1")
    assert world.time.sleeps == [20.0]


@pytest.mark.parametrize("jump", [86_400.0, -86_400.0])
async def test_a_clock_that_jumps_lengthens_no_wait_and_ends_no_call(
    world: World, rally: VendorServer, jump: float
) -> None:
    def set_clock(_: object) -> None:
        world.time.jump += jump

    when = formatdate(world.time.now + 20, usegmt=True)
    sent = formatdate(world.time.now, usegmt=True)
    busy = Answer.text("Too Many Requests", 429)
    rally.play(
        busy.with_headers({"Retry-After": "5"}),
        busy.with_headers({"Retry-After": when, "Date": sent}),
    )
    async with world.open("rally", base_url=rally.url, on_response=set_clock) as client:
        options = RequestOptions(deadline=60)
        data = await world.get(client, "imp_1", options=options)
    assert data.import_id == "imp_1"
    assert world.time.sleeps == [5.0, 20.0]


async def test_a_wait_of_hours_is_left_to_the_caller(
    world: World, rally: VendorServer
) -> None:
    rally.play(Answer.text("Too Many Requests", 429, Retry_After="7200"))
    async with world.open("rally", base_url=rally.url) as client:
        with pytest.raises(RateLimitError) as caught:
            await world.get(client, "imp_1")
    assert caught.value.headers["retry-after"] == "7200"
    assert (len(rally.seen), world.time.sleeps) == (1, [])


async def test_a_storm_of_500s_ends_after_the_retries(
    world: World, rally: VendorServer
) -> None:
    rally.play(*[rally.documented(500)] * 9)
    async with world.open("rally", base_url=rally.url, max_retries=4) as client:
        with pytest.raises(ServerError) as caught:
            await world.get(client, "imp_1")
    assert caught.value.data == "Internal Server Error"
    assert len(rally.seen) == 5
    assert world.time.sleeps == [0.5, 1.0, 2.0, 4.0]


async def test_a_storm_that_ends_in_time_is_not_noticed(
    world: World, rally: VendorServer
) -> None:
    rally.play(rally.documented(500), rally.documented(500))
    async with world.open("rally", base_url=rally.url) as client:
        assert (await world.get(client, "imp_1")).import_id == "imp_1"
    assert world.time.sleeps == [0.5, 1.0]


@pytest.mark.parametrize("status", [401, 403, 404])
async def test_what_will_not_change_is_not_tried_again(
    world: World, rally: VendorServer, status: int
) -> None:
    rally.play(rally.documented(status))
    async with world.open("rally", base_url=rally.url) as client:
        with pytest.raises(Exception, match=str(status)):
            await world.get(client, "imp_1")
    assert len(rally.seen) == 1


@pytest.mark.parametrize("cut", Cut)
async def test_a_dropped_connection_is_tried_again(
    world: World, rally: VendorServer, cut: Cut
) -> None:
    rally.play(cut, cut)
    async with world.open("rally", base_url=rally.url) as client:
        assert (await world.get(client, "imp_1")).import_id == "imp_1"
    assert world.time.sleeps == [0.5, 1.0]


@pytest.mark.parametrize("cut", Cut)
async def test_a_connection_that_keeps_dropping_is_an_error(
    world: World, rally: VendorServer, cut: Cut
) -> None:
    rally.play(cut, cut, cut)
    async with world.open("rally", base_url=rally.url) as client:
        with pytest.raises(APIConnectionError, match="after 3 tries") as caught:
            await world.get(client, "imp_1")
    assert not isinstance(caught.value, APITimeoutError)
    assert caught.value.__cause__ is not None
    assert len(rally.seen) == 3


@pytest.mark.parametrize("vendor", VENDORS)
async def test_a_refused_connection_is_tried_again_and_then_an_error(
    world: World, vendor: str
) -> None:
    with refusing() as url:
        async with world.open(vendor, base_url=url) as client:
            with pytest.raises(APIConnectionError, match="after 3 tries") as caught:
                await world.get(client, "a1")
    assert caught.value.operation.startswith("GET /")
    assert world.time.sleeps == [0.5, 1.0]


async def test_a_connection_that_was_closed_between_calls_is_no_error(
    world: World, rally: VendorServer
) -> None:
    rally.play(Closing(Answer.json(RALLY)))
    async with world.open("rally", base_url=rally.url) as client:
        await world.get(client, "imp_1")
        assert (await world.get(client, "imp_1")).import_id == "imp_1"


@pytest.mark.parametrize("surplus", [b"}", b"\r\n" * 9])
async def test_what_follows_the_announced_end_is_no_part_of_the_next_answer(
    world: World, rally: VendorServer, surplus: bytes
) -> None:
    rally.play(Longer(Answer.json(RALLY), surplus))
    async with world.open("rally", base_url=rally.url) as client:
        for _ in range(3):
            assert (await world.get(client, "imp_1")).import_id == "imp_1"


@pytest.mark.parametrize("slow", Slow)
async def test_an_answer_that_does_not_come_is_a_timeout(
    world: World, rally: VendorServer, slow: Slow
) -> None:
    rally.play(slow)
    began = time.monotonic()
    async with world.open(
        "rally", base_url=rally.url, timeout=SHORT, max_retries=0
    ) as client:
        with pytest.raises(
            APITimeoutError, match=r"GET /imports/\{importId\}"
        ) as caught:
            await world.get(client, "imp_1")
    assert isinstance(caught.value, APIConnectionError)
    assert time.monotonic() - began < 5


async def test_a_timeout_is_tried_again(world: World, rally: VendorServer) -> None:
    rally.play(Slow.HEADERS)
    async with world.open("rally", base_url=rally.url) as client:
        # The second try has as long: enough for an answer on a busy machine too.
        options = RequestOptions(timeout=5 * SHORT)
        data = await world.get(client, "imp_1", options=options)
    assert data.import_id == "imp_1"
    assert world.time.sleeps == [0.5]


async def test_a_redirect_at_the_same_place_keeps_the_credentials(
    world: World, rally: VendorServer
) -> None:
    moved = f"{rally.vendor.base_path}/imports/imp_2"
    rally.answers["imp_2"] = {**RALLY, "importId": "imp_2"}
    for status in (301, 302, 303, 307, 308):
        rally.play(Answer(status).with_headers({"Location": moved}))
        async with world.open("rally", base_url=rally.url) as client:
            assert (await world.get(client, "imp_1")).import_id == "imp_2"
    assert "authorization" in rally.last.headers


@pytest.mark.parametrize("vendor", VENDORS)
async def test_a_redirect_elsewhere_carries_no_secret(
    world: World, serve: Serve, vendor: str
) -> None:
    here, there = serve(vendor), serve(vendor)
    there.play(Answer.json({"from": "there"}))
    elsewhere = Answer(307).with_headers({"Location": f"{there.url}/elsewhere"})
    here.play(elsewhere)
    async with world.open(
        vendor, base_url=here.url, headers={"X-Tenant": "tenant-secret"}
    ) as client:
        await world.get(client, "a1")
    assert here.vendor.header.lower() in here.last.headers
    assert there.vendor.header.lower() not in there.last.headers
    assert "tenant-secret" not in str(there.last.header_list)


async def test_redirects_in_a_circle_end(world: World, rally: VendorServer) -> None:
    circle = Answer(302).with_headers({"Location": rally.url + "/imports/imp_1"})
    rally.play(*[circle] * 50)
    async with world.open("rally", base_url=rally.url) as client:
        with pytest.raises(APIConnectionError, match="redirects"):
            await world.get(client, "imp_1")
    assert len(rally.seen) < 20


async def test_max_retries_may_be_nil_for_a_client_and_set_for_a_call(
    world: World, rally: VendorServer
) -> None:
    rally.play(*[rally.documented(500)] * 2)
    async with world.open("rally", base_url=rally.url, max_retries=0) as client:
        with pytest.raises(ServerError):
            await world.get(client, "imp_1")
        await world.get(client, "imp_1", options=RequestOptions(max_retries=1))
        rally.play(rally.documented(404))
        with pytest.raises(NotFoundError):
            await world.get(client, "imp_1")
    assert world.time.sleeps == [0.5]


async def test_an_answer_that_cannot_be_decompressed_is_tried_again(
    world: World, rally: VendorServer
) -> None:
    wrong = Answer(200, b"no gzip at all", "application/json")
    rally.play(*[wrong.with_headers({"Content-Encoding": "gzip"})] * 4)
    async with world.open("rally", base_url=rally.url, max_retries=1) as client:
        with pytest.raises(APIConnectionError, match="after 2 tries"):
            await world.get(client, "imp_1")
        await world.get(client, "imp_1", options=RequestOptions(max_retries=2))
    assert len(rally.seen) == 5


async def test_a_compressed_answer_that_was_cut_before_it_was_sent_is_reported(
    world: World, rally: VendorServer
) -> None:
    whole = Answer.json(RALLY).zipped()
    cut = dataclasses.replace(whole, content=whole.content[:60])
    rally.play(cut, cut)
    drifts: list[Any] = []
    async with world.open(
        "rally", base_url=rally.url, on_drift=drifts.append
    ) as client:
        text = await world.get(client, "imp_1")
        assert json.dumps(RALLY).startswith(text)
        with pytest.raises(ResponseValidationError, match="json_invalid"):
            await world.get(client.with_options(strict=True), "imp_1")
    assert [drift.error for drift in drifts] == ["json_invalid"]


def test_a_call_that_is_cancelled_leaves_the_client_usable(rally: VendorServer) -> None:
    async def under_asyncio() -> str:
        async with World("asyncio").make("rally", base_url=rally.url) as client:
            task = asyncio.create_task(client.imports.get("imp_1"))
            while len(rally.seen) < 1:
                await asyncio.sleep(0.001)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            return str((await client.imports.get("imp_1")).import_id)

    async def under_trio() -> str:
        async with World("trio").make("rally", base_url=rally.url) as client:
            async with trio.open_nursery() as nursery:
                nursery.start_soon(client.imports.get, "imp_1")
                while len(rally.seen) < 3:
                    await trio.sleep(0.001)
                nursery.cancel_scope.cancel()
            return str((await client.imports.get("imp_1")).import_id)

    rally.play(Slow.HEADERS)
    assert asyncio.run(under_asyncio()) == "imp_1"
    rally.play(Slow.HEADERS)
    assert trio.run(under_trio) == "imp_1"
    assert len(rally.seen) == 4
