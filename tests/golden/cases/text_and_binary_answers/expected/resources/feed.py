# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `feed`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource

GET: Operation[bytes] = Operation(
    "GET",
    "/feed",
    returns=bytes,
    accept="application/xml",
)


class Feed(Resource):
    """Operations on `feed`."""

    def get(self, *, options: RequestOptions | None = None) -> bytes:
        """GET `/feed`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options)


class AsyncFeed(AsyncResource):
    """Operations on `feed`."""

    async def get(self, *, options: RequestOptions | None = None) -> bytes:
        """GET `/feed`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options)
