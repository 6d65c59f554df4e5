"""Thousands of calls at once, and none of them leaves anything behind."""

from __future__ import annotations

import asyncio
import gc
import json
import threading
from collections.abc import Iterator

import pytest
from vendor_clients import AsyncRally
from vendor_clients._runtime._opened import AsyncOpened

from .samples import RALLY
from .server import KEY

BODY = json.dumps(RALLY).encode()
ANSWER = (
    b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
    b"Content-Length: %d\r\n\r\n%b" % (len(BODY), BODY)
)


class Counting:
    """A server that counts the connections that are open, and how many there ever were."""

    def __init__(self) -> None:
        self.open = 0
        self.ever = 0
        self.port = 0
        self._loop = asyncio.new_event_loop()
        self._started = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._closed = threading.Event()

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        server = self._loop.run_until_complete(
            asyncio.start_server(self._serve, "127.0.0.1", 0, backlog=1024)
        )
        self.port = server.sockets[0].getsockname()[1]
        self._started.set()
        self._loop.run_forever()
        server.close()

    async def _serve(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        self.open += 1
        self.ever += 1
        self._closed.clear()
        try:
            while await reader.readuntil(b"\r\n\r\n"):
                writer.write(ANSWER)
                await writer.drain()
        except asyncio.IncompleteReadError:
            pass
        finally:
            writer.close()
            self.open -= 1
            if not self.open:
                self._closed.set()

    def start(self) -> None:
        self._thread.start()
        self._started.wait(10)

    def stop(self) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)

    def all_closed(self) -> bool:
        """Whether every connection is closed in the end."""
        return self._closed.wait(10)


@pytest.fixture
def counting() -> Iterator[Counting]:
    server = Counting()
    server.start()
    yield server
    server.stop()


@pytest.mark.parametrize("calls", [1_000, pytest.param(10_000, marks=pytest.mark.long)])
def test_calls_at_once_share_the_connections_and_leave_none(
    counting: Counting, calls: int
) -> None:
    async def run() -> None:
        url = f"http://127.0.0.1:{counting.port}"
        async with AsyncRally(api_key=KEY, base_url=url, max_retries=0) as client:
            tasks = [client.imports.get(f"imp_{n}") for n in range(calls)]
            found = await asyncio.gather(*tasks)
            assert {each.import_id for each in found} == {"imp_1"}
            assert counting.open <= 100
            gc.collect()
            left = [each for each in gc.get_objects() if type(each) is AsyncOpened]
            assert left == []

    asyncio.run(run())
    # Older versions of httpx2 close a connection now and then.
    assert counting.ever < calls / 4
    assert counting.all_closed()
