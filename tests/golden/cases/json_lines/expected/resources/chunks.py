# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `chunks`."""

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
    "/chunks",
    returns=Row,
    accept="application/json",
)


class Chunks(Resource):
    """Operations on `chunks`."""

    def get(self, *, options: RequestOptions | None = None) -> Stream[Row]:
        """GET `/chunks`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._stream(GET, options)


class AsyncChunks(AsyncResource):
    """Operations on `chunks`."""

    async def get(self, *, options: RequestOptions | None = None) -> AsyncStream[Row]:
        """GET `/chunks`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._stream(GET, options)
