# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `rows`."""

from __future__ import annotations

from .._runtime import (
    AsyncResource,
    AsyncStream,
    Operation,
    RequestOptions,
    Resource,
    Stream,
)
from ..models.shared.row import Row

GET: Operation[Row] = Operation(
    "GET",
    "/rows",
    returns=Row,
    accept="application/x-ndjson",
)


class Rows(Resource):
    """Operations on `rows`."""

    def get(self, *, options: RequestOptions | None = None) -> Stream[Row]:
        """GET `/rows`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._stream(GET, options)


class AsyncRows(AsyncResource):
    """Operations on `rows`."""

    async def get(self, *, options: RequestOptions | None = None) -> AsyncStream[Row]:
        """GET `/rows`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._stream(GET, options)
