# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `threads.runs`."""

from __future__ import annotations

from ..._runtime import AsyncResource, Operation, RequestOptions, Resource

CREATE_THREAD_AND_RUN: Operation[None] = Operation(
    "POST",
    "/threads/runs",
    returns=None,
)

CREATE: Operation[None] = Operation("POST", "/threads/{thread_id}/runs", returns=None)


class Runs(Resource):
    """Operations on `threads.runs`."""

    def create_thread_and_run(self, *, options: RequestOptions | None = None) -> None:
        """POST `/threads/runs`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(CREATE_THREAD_AND_RUN, options)

    def create(self, thread_id: str, *, options: RequestOptions | None = None) -> None:
        """POST `/threads/{thread_id}/runs`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(CREATE, options, path={"thread_id": thread_id})


class AsyncRuns(AsyncResource):
    """Operations on `threads.runs`."""

    async def create_thread_and_run(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """POST `/threads/runs`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(CREATE_THREAD_AND_RUN, options)

    async def create(
        self,
        thread_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """POST `/threads/{thread_id}/runs`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(CREATE, options, path={"thread_id": thread_id})
