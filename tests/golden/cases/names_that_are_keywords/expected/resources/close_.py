# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `close_`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource

GET: Operation[None] = Operation("GET", "/close", returns=None)


class Close(Resource):
    """Operations on `close_`."""

    def get(self, *, options: RequestOptions | None = None) -> None:
        """GET `/close`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options)


class AsyncClose(AsyncResource):
    """Operations on `close_`."""

    async def get(self, *, options: RequestOptions | None = None) -> None:
        """GET `/close`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options)
