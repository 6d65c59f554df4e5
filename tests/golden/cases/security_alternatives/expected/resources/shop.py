# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `shop`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource

GET: Operation[None] = Operation("GET", "/shop", returns=None, security=((), "session"))


class Shop(Resource):
    """Operations on `shop`."""

    def get(self, *, options: RequestOptions | None = None) -> None:
        """GET `/shop`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options)


class AsyncShop(AsyncResource):
    """Operations on `shop`."""

    async def get(self, *, options: RequestOptions | None = None) -> None:
        """GET `/shop`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options)
