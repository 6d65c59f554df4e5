"""The resources of the sync client: what their methods come down to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypeVar, Unpack, cast

from ._errors import APIError
from ._items import Chunks
from ._job_rules import JobRules, Poll
from ._jobs import Job, Progress
from ._listing import Listing, fetch
from ._operation import Operation
from ._options import RequestOptions
from ._pages import SyncListPage
from ._paging_rules import Paging
from ._request import Call, Parts
from ._resource import BaseResource
from ._stream import ByteStream, Stream
from ._sync import SyncBaseClient
from ._waiting import Waiting

T = TypeVar("T")


class Resource(BaseResource[SyncBaseClient]):
    """A part of an API whose methods block."""

    def _call(
        self,
        operation: Operation[T],
        options: RequestOptions | None,
        **parts: Unpack[Parts],
    ) -> T:
        """Calls an operation; see `Call` for the arguments."""
        call = Call(options or RequestOptions(), **parts)
        if self._take is not None:
            return cast("T", self._open(operation, call))
        # A client and its resources are one thing in two classes.
        send = self._client._send  # pyright: ignore[reportPrivateUsage]
        response = send(operation, call)
        if self._record is not None:
            self._record(response)
        return response.data

    def _wait(
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
                clock.sleep(pause)
            chosen = waiting.options(call.options, settings.deadline)
            try:
                response = send(operation, replace(call, options=chosen))
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
    ) -> T:
        """Calls an operation whose answer is one page of a list."""
        call = Call(options or RequestOptions(), **parts)
        listing = Listing(operation, paging, page, call).begun()
        if self._take is not None:
            return cast("T", self._open(operation, listing.call))
        # A client and its resources are one thing in two classes.
        send = self._client._send  # pyright: ignore[reportPrivateUsage]
        response = fetch(send, listing)
        if self._record is not None:
            self._record(response)
        return response.data

    def _list_page(
        self,
        operation: Operation[list[T]],
        paging: Paging,
        options: RequestOptions | None,
        **parts: Unpack[Parts],
    ) -> SyncListPage[T]:
        """The same where the answer is an array."""
        return self._page(operation, paging, SyncListPage[T], options, **parts)

    def _stream(
        self,
        operation: Operation[T],
        options: RequestOptions | None,
        **parts: Unpack[Parts],
    ) -> Stream[T]:
        """Calls an operation whose answer is a stream."""
        call = Call(options or RequestOptions(), **parts)
        if self._take is not None:
            return cast("Stream[T]", self._open(operation, call))
        client = self._client
        items_of = client._items  # pyright: ignore[reportPrivateUsage]
        open_ = client._open  # pyright: ignore[reportPrivateUsage]
        opened = open_(operation, call)
        stream = Stream(opened, items_of(operation, opened), str(operation))
        if self._record is not None:
            self._record(stream.response.with_data(stream))
        return stream

    def _open(self, operation: Operation[T], call: Call) -> None:
        open_ = self._client._open  # pyright: ignore[reportPrivateUsage]
        opened = open_(operation, call)
        if self._take is not None:
            self._take(ByteStream(opened, Chunks(), str(operation)))
