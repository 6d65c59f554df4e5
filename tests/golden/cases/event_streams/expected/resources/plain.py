# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `plain`."""

from __future__ import annotations

from .._runtime import (
    AsyncResource,
    AsyncStream,
    Operation,
    RequestOptions,
    Resource,
    ServerSentEvent,
    Stream,
)

GET: Operation[ServerSentEvent] = Operation(
    "GET",
    "/plain",
    returns=ServerSentEvent,
    accept="text/event-stream",
)


class Plain(Resource):
    """Operations on `plain`."""

    def get(self, *, options: RequestOptions | None = None) -> Stream[ServerSentEvent]:
        """GET `/plain`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._stream(GET, options)


class AsyncPlain(AsyncResource):
    """Operations on `plain`."""

    async def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncStream[ServerSentEvent]:
        """GET `/plain`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._stream(GET, options)
