"""The three ways to call: sync, and async under asyncio and trio; time that does not pass."""

from __future__ import annotations

import asyncio
import dataclasses
import inspect
import json
import operator
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import trio
import vendor_clients
from vendor_clients._runtime._clock import Clock

from .server import KEY

CLASSES = {"qobra": "Qobra", "rally": "Rally", "micro": "Micro", "pinecone": "Pinecone"}
CALLS = {
    "qobra": "imports.get",
    "rally": "imports.get",
    "micro": "prism.imports.get",
    "pinecone": "bulk.imports.get",
}
ENVIRONMENT = (
    "QOBRA_API_KEY",
    "RALLY_API_KEY",
    "MICRO_API_KEY",
    "MICRO_TEAM_ID",
    "PINECONE_API_KEY",
    "PINECONE_INDEX_HOST",
)


@dataclass
class StillTime:
    """A clock that moves only when somebody sleeps; `sleeps` are the waits so far.

    `jump` is by how much somebody has set the clock of the day forward, or back.
    """

    now: float = 1_793_448_000.0
    sleeps: list[float] = field(default_factory=list)
    jump: float = 0.0

    def sleep(self, seconds: float) -> None:
        """Passes at once."""
        self.sleeps.append(seconds)
        self.now += seconds

    async def sleep_async(self, seconds: float) -> None:
        """Passes at once."""
        self.sleep(seconds)

    @property
    def clock(self) -> Clock:
        """Time and chance as the runtime takes them; chance is nil."""
        return Clock(
            now=lambda: self.now + self.jump,
            elapsed=lambda: self.now,
            sleep=self.sleep,
            sleep_async=self.sleep_async,
            chance=lambda: 0.0,
        )


@dataclass(frozen=True)
class World:
    """One way to call; a test that is written once runs in each."""

    name: str
    time: StillTime = field(default_factory=StillTime)

    def make(self, vendor: str, **options: Any) -> Any:
        """A client whose waits take no time, with the key that the servers accept."""
        prefix = "" if self.name == "sync" else "Async"
        options.setdefault("api_key", KEY)
        if vendor == "micro":
            options.setdefault("team_id", "team-1")
        client: Any = getattr(vendor_clients, prefix + CLASSES[vendor])(**options)
        client._settings = dataclasses.replace(client._settings, clock=self.time.clock)
        return client

    @asynccontextmanager
    async def open(self, vendor: str, **options: Any) -> AsyncIterator[Any]:
        """The client of a vendor as a context manager of its own kind."""
        client = self.make(vendor, **options)
        if self.name == "sync":
            with client:
                yield client
        else:
            async with client:
                yield client

    async def call(self, method: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """Calls a method of a client of this world."""
        result = method(*args, **kwargs)
        return await result if inspect.isawaitable(result) else result

    async def get(self, client: Any, *args: Any, **kwargs: Any) -> Any:
        """Calls the one operation that every vendor has."""
        return await self.call(get_of(client), *args, **kwargs)

    def run(self, test: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Runs a test to its end."""
        if self.name == "asyncio":
            asyncio.run(test())
        elif self.name == "trio":
            trio.run(test)
        else:
            # Nothing in it waits, so one step is the whole of it.
            try:
                test().send(None)
            except StopIteration:
                return
            raise AssertionError("a sync client awaited something")


def get_of(client: Any) -> Callable[..., Any]:
    """The bound method that reads an import, wherever the vendor's API has it."""
    vendor = type(client).__name__.removeprefix("Async").lower()
    method: Callable[..., Any] = operator.attrgetter(CALLS[vendor])(client)
    return method


def written(model: Any) -> Any:
    """A model as it would be sent."""
    return json.loads(model.model_dump_json(by_alias=True, exclude_unset=True))
