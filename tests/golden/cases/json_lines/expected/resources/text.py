# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `text`."""

from __future__ import annotations

from typing import Any

from .._runtime import (
    AsyncResource,
    AsyncStream,
    Operation,
    RequestOptions,
    Resource,
    Stream,
)

GET: Operation[Any] = Operation(
    "GET",
    "/text",
    returns=Any,
    accept="application/json-seq",
)


class Text(Resource):
    """Operations on `text`."""

    def get(self, *, options: RequestOptions | None = None) -> Stream[Any]:
        """GET `/text`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._stream(GET, options)


class AsyncText(AsyncResource):
    """Operations on `text`."""

    async def get(self, *, options: RequestOptions | None = None) -> AsyncStream[Any]:
        """GET `/text`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._stream(GET, options)
