# Generated from specs/. Change the overlay, not this file.
"""How many calls of an async client are under way at once."""

from __future__ import annotations

import importlib
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import asyncio


class AsyncGate:
    """Lets so many tasks of the event loop that runs in, asyncio's or else trio's; None: all."""

    def __init__(self, places: int | None) -> None:
        self._places = places
        self._loop: object = None
        self._free: Any = None

    @asynccontextmanager
    async def place(self, seconds: float | None) -> AsyncGenerator[None, None]:
        """A place for as long as the context lasts.

        Where none comes free in so many seconds the context begins without one: what it does is
        late, and says so itself.
        """
        if self._places is None:
            yield
            return
        free, enter = self._here(self._places)
        if not await enter(free, seconds):
            yield
            return
        try:
            yield
        finally:
            free.release()

    def _here(self, places: int) -> tuple[Any, Any]:
        """The semaphore of the event loop that runs, of which another one has another, and the
        way to enter it.
        """
        import asyncio

        enter: Any
        make: Any
        try:
            loop: object = asyncio.get_running_loop()
            enter, make = _enter_asyncio, asyncio.Semaphore
        except RuntimeError:
            trio = importlib.import_module("trio")
            loop = trio.lowlevel.current_trio_token()
            enter, make = _enter_trio, trio.Semaphore
        if loop is not self._loop:
            self._loop, self._free = loop, make(places)
        return self._free, enter


async def _enter_asyncio(free: asyncio.Semaphore, seconds: float | None) -> bool:
    import asyncio

    try:
        async with asyncio.timeout(seconds):
            await free.acquire()
    except TimeoutError:
        return False
    return True


async def _enter_trio(free: Any, seconds: float | None) -> bool:
    trio = importlib.import_module("trio")
    with trio.move_on_after(float("inf") if seconds is None else max(seconds, 0)):
        await free.acquire()
        return True
    return False
