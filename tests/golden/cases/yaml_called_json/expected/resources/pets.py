# Generated from openapi.json. Generate it again instead of changing it.
"""Operations on `pets`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource

GET: Operation[None] = Operation("GET", "/pets", returns=None)


class Pets(Resource):
    """Operations on `pets`."""

    def get(self, *, options: RequestOptions | None = None) -> None:
        """GET `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options)


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    async def get(self, *, options: RequestOptions | None = None) -> None:
        """GET `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options)
