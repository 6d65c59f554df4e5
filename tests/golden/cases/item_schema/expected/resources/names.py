# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `names`."""

from __future__ import annotations

from .._runtime import (
    AsyncResource,
    AsyncStream,
    Operation,
    RequestOptions,
    Resource,
    Stream,
)

GET: Operation[str] = Operation("GET", "/names", returns=str, accept="application/json")


class Names(Resource):
    """Operations on `names`."""

    def get(self, *, options: RequestOptions | None = None) -> Stream[str]:
        """GET `/names`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._stream(GET, options)


class AsyncNames(AsyncResource):
    """Operations on `names`."""

    async def get(self, *, options: RequestOptions | None = None) -> AsyncStream[str]:
        """GET `/names`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._stream(GET, options)
