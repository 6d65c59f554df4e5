# Generated from specs/pages_whose_extensions_differ. Change the overlay, not this file.
"""Operations on `cats`."""

from __future__ import annotations

from ..._runtime import AsyncResource, Operation, RequestOptions, Resource

GET: Operation[None] = Operation("GET", "/cats", returns=None)


class Cats(Resource):
    """Operations on `cats`."""

    def get(self, *, options: RequestOptions | None = None) -> None:
        """Pets.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options)


class AsyncCats(AsyncResource):
    """Operations on `cats`."""

    async def get(self, *, options: RequestOptions | None = None) -> None:
        """Pets.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options)
