"""The resources of the async client: what their methods come down to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any, TypeVar, Unpack, cast

from ._async import AsyncBaseClient
from ._errors import APIError
from ._items import Chunks
from ._job_rules import JobRules, Poll
from ._jobs import Job, Progress
from ._listing import Listing, fetch_async
from ._operation import Operation
from ._options import RequestOptions
from ._pages import AsyncListPage, AsyncPager
from ._paging_rules import Paging
from ._request import Call, Parts
from ._resource import BaseResource
from ._stream import AsyncByteStream, AsyncStream
from ._waiting import Waiting

T = TypeVar("T")


class AsyncResource(BaseResource[AsyncBaseClient]):
    """A part of an API whose methods are awaited."""

    async def _call(
        self,
        operation: Operation[T],
        options: RequestOptions | None,
        **parts: Unpack[Parts],
    ) -> T:
        """Calls an operation; see `Call` for the arguments."""
        call = Call(options or RequestOptions(), **parts)
        if self._take is not None:
            return cast("T", await self._open(operation, call))
        # A client and its resources are one thing in two classes.
        send = self._client._send  # pyright: ignore[reportPrivateUsage]
        response = await send(operation, call)
        if self._record is not None:
            self._record(response)
        return response.data

    async def _wait(
        self,
        operation: Operation[T],
        rules: JobRules,
        options: RequestOptions | None,
        *,
        timeout: float | None,
        poll: Poll | None,
        on_progress: Callable[[Progress[T]], object] | None,
        **parts: Unpack[Parts],
    ) -> Job[T]:
        """Calls an operation until the job that it tells of is done; see `Waiting`."""
        if self._take is not None:
            raise TypeError("with_streaming takes no method that waits for a job")
        # A client and its resources are one thing in two classes.
        send = self._client._send  # pyright: ignore[reportPrivateUsage]
        settings = self._client._settings  # pyright: ignore[reportPrivateUsage]
        clock = settings.clock
        waiting = Waiting(
            operation,
            rules,
            clock,
            timeout=timeout,
            poll=poll,
            on_progress=on_progress,
        )
        call = Call(options or RequestOptions(), **parts)
        pause = waiting.delay
        while True:
            if pause:
                await clock.sleep_async(pause)
            chosen = waiting.options(call.options, settings.deadline)
            try:
                response = await send(operation, replace(call, options=chosen))
            except APIError as error:
                waiting.failed(error)
            else:
                job = waiting.answered(response)
                if job is not None:
                    if self._record is not None:
                        self._record(response)
                    return job
            pause = waiting.pause()

    def _page(
        self,
        operation: Operation[Any],
        paging: Paging,
        page: type[T],
        options: RequestOptions | None,
        **parts: Unpack[Parts],
    ) -> AsyncPager[T]:
        """Calls an operation whose answer is one page of a list."""
        call = Call(options or RequestOptions(), **parts)
        return AsyncPager(partial(self._first_page, operation, paging, page, call))

    async def _first_page(
        self, operation: Operation[Any], paging: Paging, page: type[T], call: Call
    ) -> T:
        listing = Listing(operation, paging, page, call).begun()
        if self._take is not None:
            return cast("T", await self._open(operation, listing.call))
        # A client and its resources are one thing in two classes.
        send = self._client._send  # pyright: ignore[reportPrivateUsage]
        response = await fetch_async(send, listing)
        if self._record is not None:
            self._record(response)
        return response.data

    def _list_page(
        self,
        operation: Operation[list[T]],
        paging: Paging,
        options: RequestOptions | None,
        **parts: Unpack[Parts],
    ) -> AsyncPager[AsyncListPage[T]]:
        """The same where the answer is an array."""
        return self._page(operation, paging, AsyncListPage[T], options, **parts)

    async def _stream(
        self,
        operation: Operation[T],
        options: RequestOptions | None,
        **parts: Unpack[Parts],
    ) -> AsyncStream[T]:
        """Calls an operation whose answer is a stream."""
        call = Call(options or RequestOptions(), **parts)
        if self._take is not None:
            return cast("AsyncStream[T]", await self._open(operation, call))
        client = self._client
        items_of = client._items  # pyright: ignore[reportPrivateUsage]
        open_ = client._open  # pyright: ignore[reportPrivateUsage]
        opened = await open_(operation, call)
        stream = AsyncStream(opened, items_of(operation, opened), str(operation))
        if self._record is not None:
            self._record(stream.response.with_data(stream))
        return stream

    async def _open(self, operation: Operation[T], call: Call) -> None:
        open_ = self._client._open  # pyright: ignore[reportPrivateUsage]
        opened = await open_(operation, call)
        if self._take is not None:
            self._take(AsyncByteStream(opened, Chunks(), str(operation)))
