# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `shop.orders`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..._runtime import (
    JSON,
    NOT_GIVEN,
    AsyncResource,
    NotGiven,
    Operation,
    RequestOptions,
    Resource,
)

PLACE: Operation[None] = Operation(
    "POST",
    "/t/{i}",
    returns=None,
    body=JSON,
    security=("a", "b"),
)


class Orders(Resource):
    """Operations on `shop.orders`."""

    def place(
        self,
        i: str,
        *,
        count: int | NotGiven = NOT_GIVEN,
        extra_body: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """POST `/t/{i}`.

        Args:
            extra_body: Further members of the body, by their wire names.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(
            PLACE,
            options,
            path={"i": i},
            body={"c": count},
            extra_body=extra_body,
        )


class AsyncOrders(AsyncResource):
    """Operations on `shop.orders`."""

    async def place(
        self,
        i: str,
        *,
        count: int | NotGiven = NOT_GIVEN,
        extra_body: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """POST `/t/{i}`.

        Args:
            extra_body: Further members of the body, by their wire names.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(
            PLACE,
            options,
            path={"i": i},
            body={"c": count},
            extra_body=extra_body,
        )
