# Generated from specs/. Change the overlay, not this file.
"""Time and chance."""

from __future__ import annotations

import importlib
import random
import time
import uuid
from collections.abc import Awaitable, Callable
from typing import TypeVar

from ._data import data

T = TypeVar("T")


async def sleep_async(seconds: float) -> None:
    """Sleeps in the event loop that runs: asyncio's, or else trio's."""
    import asyncio

    try:
        asyncio.get_running_loop()
    except RuntimeError:
        await importlib.import_module("trio").sleep(seconds)
    else:
        await asyncio.sleep(seconds)


async def in_time(seconds: float, work: Awaitable[T]) -> T:
    """What some work gives in the event loop that runs, asyncio's or else trio's.

    Raises:
        TimeoutError: It takes longer; it is given up.
    """
    import asyncio

    try:
        asyncio.get_running_loop()
    except RuntimeError:
        with importlib.import_module("trio").move_on_after(seconds):
            return await work
        raise TimeoutError from None
    async with asyncio.timeout(seconds):
        return await work


def running_loop() -> object:
    """The event loop that runs: asyncio's, or else what stands for trio's.

    Raises:
        RuntimeError: None does.
    """
    import asyncio

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return importlib.import_module("trio").lowlevel.current_trio_token()


@data()
class Clock:
    """Time and chance, given in so that tests neither wait nor guess.

    `now` is the Unix time and `elapsed` a clock that never goes back, both in seconds; `chance`
    is a number from 0 to 1; `key` a text that is never the same.
    """

    now: Callable[[], float] = time.time
    elapsed: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    sleep_async: Callable[[float], Awaitable[None]] = sleep_async
    chance: Callable[[], float] = random.random
    key: Callable[[], str] = lambda: str(uuid.uuid4())

    def until(self, deadline: float) -> Callable[[], float]:
        """Gives the seconds that are left before a time of `elapsed`."""
        return lambda: deadline - self.elapsed()
