# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `owners.phone_number`."""

from __future__ import annotations

from ..._runtime import AsyncResource, Operation, RequestOptions, Resource

UPDATE: Operation[None] = Operation("PUT", "/owners/phone-number", returns=None)


class PhoneNumber(Resource):
    """Operations on `owners.phone_number`."""

    def update(self, *, options: RequestOptions | None = None) -> None:
        """Phone number.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(UPDATE, options)


class AsyncPhoneNumber(AsyncResource):
    """Operations on `owners.phone_number`."""

    async def update(self, *, options: RequestOptions | None = None) -> None:
        """Phone number.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(UPDATE, options)
