# Generated from specs/explain_shows_the_overlay. Change the overlay, not this file.
"""Operations on `pets`."""

from __future__ import annotations

from ..._runtime import AsyncResource, Operation, RequestOptions, Resource
from ..models.pets import Pet

GET: Operation[Pet] = Operation("GET", "/pets", returns=Pet)


class Pets(Resource):
    """Operations on `pets`."""

    def get(self, *, options: RequestOptions | None = None) -> Pet:
        """GET `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options)


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    async def get(self, *, options: RequestOptions | None = None) -> Pet:
        """GET `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options)
