# Generated from specs/names_lock_keeps_names. Change the overlay, not this file.
"""Operations on `pets`."""

from __future__ import annotations

from ..._runtime import AsyncResource, Operation, RequestOptions, Resource
from ..models.pets import Animal

FETCH: Operation[Animal] = Operation("GET", "/pets", returns=Animal)


class Pets(Resource):
    """Operations on `pets`."""

    def fetch(self, *, options: RequestOptions | None = None) -> Animal:
        """GET `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(FETCH, options)


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    async def fetch(self, *, options: RequestOptions | None = None) -> Animal:
        """GET `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(FETCH, options)
