# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `bookings.payment`."""

from __future__ import annotations

from ..._runtime import AsyncResource, Operation, RequestOptions, Resource

CREATE: Operation[None] = Operation("POST", "/bookings/{id}/payment", returns=None)


class Payment(Resource):
    """Operations on `bookings.payment`."""

    def create(self, id: str, *, options: RequestOptions | None = None) -> None:
        """POST `/bookings/{id}/payment`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(CREATE, options, path={"id": id})


class AsyncPayment(AsyncResource):
    """Operations on `bookings.payment`."""

    async def create(self, id: str, *, options: RequestOptions | None = None) -> None:
        """POST `/bookings/{id}/payment`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(CREATE, options, path={"id": id})
