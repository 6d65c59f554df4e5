# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `timeout`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource

GET: Operation[None] = Operation("GET", "/timeout", returns=None)


class TimeoutResource(Resource):
    """Operations on `timeout`."""

    def get(self, *, options: RequestOptions | None = None) -> None:
        """GET `/timeout`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options)


class AsyncTimeoutResource(AsyncResource):
    """Operations on `timeout`."""

    async def get(self, *, options: RequestOptions | None = None) -> None:
        """GET `/timeout`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options)
