# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `shop`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime import AsyncResource, Resource

if TYPE_CHECKING:
    from .orders import AsyncOrders, Orders


class Shop(Resource):
    """Operations on `shop`."""

    @cached_property
    def orders(self) -> Orders:
        """Operations on `shop.orders`."""
        from .orders import Orders

        return Orders(self._client)


class AsyncShop(AsyncResource):
    """Operations on `shop`."""

    @cached_property
    def orders(self) -> AsyncOrders:
        """Operations on `shop.orders`."""
        from .orders import AsyncOrders

        return AsyncOrders(self._client)
