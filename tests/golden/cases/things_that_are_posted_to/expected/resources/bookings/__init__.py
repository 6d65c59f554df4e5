# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `bookings`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime import AsyncResource, Operation, RequestOptions, Resource

if TYPE_CHECKING:
    from .payment import AsyncPayment, Payment

CHECKIN: Operation[None] = Operation("POST", "/bookings/{id}/checkin", returns=None)


class Bookings(Resource):
    """Operations on `bookings`."""

    @cached_property
    def payment(self) -> Payment:
        """Operations on `bookings.payment`."""
        from .payment import Payment

        return Payment(self._client)

    def checkin(self, id: str, *, options: RequestOptions | None = None) -> None:
        """POST `/bookings/{id}/checkin`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(CHECKIN, options, path={"id": id})


class AsyncBookings(AsyncResource):
    """Operations on `bookings`."""

    @cached_property
    def payment(self) -> AsyncPayment:
        """Operations on `bookings.payment`."""
        from .payment import AsyncPayment

        return AsyncPayment(self._client)

    async def checkin(self, id: str, *, options: RequestOptions | None = None) -> None:
        """POST `/bookings/{id}/checkin`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(CHECKIN, options, path={"id": id})
