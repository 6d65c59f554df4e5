# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `mapping`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource

GET: Operation[None] = Operation("GET", "/mapping", returns=None)


class MappingResource(Resource):
    """Operations on `mapping`."""

    def get(self, *, options: RequestOptions | None = None) -> None:
        """GET `/mapping`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options)


class AsyncMappingResource(AsyncResource):
    """Operations on `mapping`."""

    async def get(self, *, options: RequestOptions | None = None) -> None:
        """GET `/mapping`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options)
