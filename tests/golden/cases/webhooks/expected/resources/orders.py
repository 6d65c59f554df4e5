# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `orders`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource
from ..models.shared.order import Order

GET: Operation[Order] = Operation("GET", "/orders", returns=Order)


class Orders(Resource):
    """Operations on `orders`."""

    def get(self, *, options: RequestOptions | None = None) -> Order:
        """GET `/orders`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options)


class AsyncOrders(AsyncResource):
    """Operations on `orders`."""

    async def get(self, *, options: RequestOptions | None = None) -> Order:
        """GET `/orders`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options)
