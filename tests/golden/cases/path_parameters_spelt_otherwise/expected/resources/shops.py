# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `shops`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource

GET: Operation[None] = Operation(
    "GET",
    "/shops/{shop_id}",
    returns=None,
    written="/shops/<shop_id>",
)


class Shops(Resource):
    """Operations on `shops`."""

    def get(self, shop_id: int, *, options: RequestOptions | None = None) -> None:
        """GET `/shops/<shop_id>`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, path={"shop_id": shop_id})


class AsyncShops(AsyncResource):
    """Operations on `shops`."""

    async def get(self, shop_id: int, *, options: RequestOptions | None = None) -> None:
        """GET `/shops/<shop_id>`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, path={"shop_id": shop_id})
