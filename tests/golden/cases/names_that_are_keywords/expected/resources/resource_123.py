# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `resource_123`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource

GET: Operation[None] = Operation("GET", "/123", returns=None)


class Resource123(Resource):
    """Operations on `resource_123`."""

    def get(self, *, options: RequestOptions | None = None) -> None:
        """GET `/123`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options)


class AsyncResource123(AsyncResource):
    """Operations on `resource_123`."""

    async def get(self, *, options: RequestOptions | None = None) -> None:
        """GET `/123`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options)
