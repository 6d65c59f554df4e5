# Generated from specs/overlay_pins_a_name. Change the overlay, not this file.
"""Operations on `pets`."""

from __future__ import annotations

from ..._runtime import AsyncResource, Operation, RequestOptions, Resource

EVERYONE: Operation[None] = Operation("GET", "/pets", returns=None)

CREATE: Operation[None] = Operation("POST", "/pets", returns=None)


class Pets(Resource):
    """Operations on `pets`."""

    def everyone(self, *, options: RequestOptions | None = None) -> None:
        """GET `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(EVERYONE, options)

    def create(self, *, options: RequestOptions | None = None) -> None:
        """POST `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(CREATE, options)


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    async def everyone(self, *, options: RequestOptions | None = None) -> None:
        """GET `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(EVERYONE, options)

    async def create(self, *, options: RequestOptions | None = None) -> None:
        """POST `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(CREATE, options)
