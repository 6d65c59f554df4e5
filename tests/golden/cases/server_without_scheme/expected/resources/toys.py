# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `toys`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource

GET: Operation[None] = Operation("GET", "/toys", returns=None)


class Toys(Resource):
    """Operations on `toys`."""

    def get(self, *, options: RequestOptions | None = None) -> None:
        """GET `/toys`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options)


class AsyncToys(AsyncResource):
    """Operations on `toys`."""

    async def get(self, *, options: RequestOptions | None = None) -> None:
        """GET `/toys`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options)
