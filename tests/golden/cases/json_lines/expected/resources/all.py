# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `all`."""

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

GET: Operation[Row] = Operation("GET", "/all", returns=Row, accept="application/jsonl")


class All(Resource):
    """Operations on `all`."""

    def get(self, *, options: RequestOptions | None = None) -> Stream[Row]:
        """GET `/all`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._stream(GET, options)


class AsyncAll(AsyncResource):
    """Operations on `all`."""

    async def get(self, *, options: RequestOptions | None = None) -> AsyncStream[Row]:
        """GET `/all`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._stream(GET, options)
