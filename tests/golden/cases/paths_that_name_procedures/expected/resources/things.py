# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `things`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource

GET: Operation[None] = Operation("GET", "/things?v=2", returns=None)


class Things(Resource):
    """Operations on `things`."""

    def get(self, *, options: RequestOptions | None = None) -> None:
        """GET `/things?v=2`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options)


class AsyncThings(AsyncResource):
    """Operations on `things`."""

    async def get(self, *, options: RequestOptions | None = None) -> None:
        """GET `/things?v=2`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options)
