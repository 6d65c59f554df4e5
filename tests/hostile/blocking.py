"""An async client that is called like one that blocks, so that a test is one for both."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Iterator
from pathlib import PurePath
from types import TracebackType
from typing import Any

_PLAIN = (str, bytes, int, float, list, dict, PurePath, type(None))


class Blocking:
    """Stands for an object of an async client: what is awaitable in it has come already."""

    def __init__(self, inner: Any, loop: asyncio.AbstractEventLoop) -> None:
        self.__dict__.update(_inner=inner, _loop=loop)

    def __getattr__(self, name: str) -> Any:
        return self._wrapped(getattr(self._inner, name))

    def __setattr__(self, name: str, value: Any) -> None:
        setattr(self._inner, name, value)

    def __call__(self, *arguments: Any, **named: Any) -> Any:
        bare = [one._inner if isinstance(one, Blocking) else one for one in arguments]
        return self._wrapped(self._inner(*bare, **named))

    def __repr__(self) -> str:
        return repr(self._inner)

    def __iter__(self) -> Iterator[Any]:
        items = aiter(self._inner)
        while True:
            try:
                yield self._loop.run_until_complete(anext(items))
            except StopAsyncIteration:
                return

    def __enter__(self) -> Any:
        return self._wrapped(self._inner.__aenter__())

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._loop.run_until_complete(self._inner.__aexit__(kind, error, trace))

    def _wrapped(self, value: Any) -> Any:
        if inspect.isawaitable(value):
            value = self._loop.run_until_complete(_awaited(value))
        if isinstance(value, _PLAIN) or hasattr(value, "model_dump"):
            return value
        return Blocking(value, self._loop)


async def _awaited(value: Any) -> Any:
    return await value
