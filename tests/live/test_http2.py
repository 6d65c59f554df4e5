"""Calls over HTTP/2, each kind of client, several at once on one connection."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Iterator
from typing import Any

import pytest
import vendor_clients
from hypercorn.asyncio import serve
from hypercorn.config import Config
from vendor_clients import (
    DefaultAsyncHttpClient,
    DefaultHttpClient,
    NotFoundError,
    RateLimitError,
    Response,
)

from .samples import RALLY
from .server import KEY
from .worlds import World, get_of


class Http2Server:
    """Rally over HTTP/2 alone, without encryption; `seen` are version, path and key."""

    def __init__(self) -> None:
        self.seen: list[tuple[str, str, str]] = []
        self.clients: set[Any] = set()
        self.url = ""
        self._loop = asyncio.new_event_loop()
        self._stop = asyncio.Event()
        self._up = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)

    async def _answer(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] != "http":
            return
        headers = {name.decode(): value.decode() for name, value in scope["headers"]}
        self.seen.append(
            (scope["http_version"], scope["path"], headers["authorization"])
        )
        self.clients.add(scope["client"])
        name = scope["path"].rpartition("/")[2]
        status = int(name) if name.isdecimal() else 200
        content = json.dumps({**RALLY, "importId": name}).encode()
        kind = [(b"content-type", b"application/json"), (b"x-request-id", b"r-1")]
        await send({"type": "http.response.start", "status": status, "headers": kind})
        # In pieces: each is a frame of its own.
        half = len(content) // 2
        await send(
            {"type": "http.response.body", "body": content[:half], "more_body": True}
        )
        await send({"type": "http.response.body", "body": content[half:]})

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        config = Config()
        config.bind = ["127.0.0.1:0"]
        config.loglevel = "ERROR"
        sockets = config.create_sockets()
        port = sockets.insecure_sockets[0].getsockname()[1]
        config.create_sockets = lambda: sockets  # type: ignore[method-assign]
        self.url = f"http://127.0.0.1:{port}"

        async def stopped() -> None:
            self._up.set()
            await self._stop.wait()

        self._loop.run_until_complete(
            serve(self._answer, config, shutdown_trigger=stopped)
        )

    def start(self) -> None:
        """Returns when it listens."""
        self._thread.start()
        assert self._up.wait(10)

    def stop(self) -> None:
        """Ends the server."""
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(10)


@pytest.fixture(scope="module")
def http2() -> Iterator[Http2Server]:
    server = Http2Server()
    server.start()
    yield server
    server.stop()


def options(world: World, server: Http2Server) -> dict[str, Any]:
    # Without encryption nothing is negotiated: both sides know that it is HTTP/2.
    kind = DefaultHttpClient if world.name == "sync" else DefaultAsyncHttpClient
    return {
        "base_url": server.url,
        "http_client": kind(http1=False, http2=True),
        "max_retries": 0,
    }


async def test_a_call_goes_over_http_2(world: World, http2: Http2Server) -> None:
    async with world.open("rally", **options(world, http2)) as client:
        found = await world.get(client, "imp_7")
        response = await world.call(client.with_response, get_of(client), "imp_7")
    assert found.import_id == "imp_7"
    assert isinstance(response, Response)
    assert response.headers["X-Request-Id"] == "r-1"
    assert http2.seen[-1] == ("2", "/imports/imp_7", f"Bearer {KEY}")


async def test_errors_are_the_same(world: World, http2: Http2Server) -> None:
    async with world.open("rally", **options(world, http2)) as client:
        for name, kind in (("404", NotFoundError), ("429", RateLimitError)):
            with pytest.raises(kind) as caught:
                await world.get(client, name)
            assert caught.value.request_id == "r-1"


async def test_bytes_are_streamed(world: World, http2: Http2Server) -> None:
    async with world.open("rally", **options(world, http2)) as client:
        stream = await world.call(client.with_streaming, get_of(client), "imp_1")
        pieces = (
            [piece async for piece in stream]
            if hasattr(stream, "__aiter__")
            else list(stream)
        )
    assert json.loads(b"".join(pieces))["importId"] == "imp_1"


def test_calls_at_once_share_one_connection(http2: Http2Server) -> None:
    http2.clients.clear()

    async def run() -> list[str]:
        async with vendor_clients.AsyncRally(
            api_key=KEY, **options(World("asyncio"), http2)
        ) as client:
            await client.imports.get("imp_0")
            calls = [client.imports.get(f"imp_{n}") for n in range(50)]
            return [each.import_id for each in await asyncio.gather(*calls)]

    assert asyncio.run(run()) == [f"imp_{n}" for n in range(50)]
    assert len(http2.clients) == 1
