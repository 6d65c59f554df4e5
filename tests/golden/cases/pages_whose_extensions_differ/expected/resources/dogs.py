# Generated from specs/pages_whose_extensions_differ. Change the overlay, not this file.
"""Operations on `dogs`."""

from __future__ import annotations

from ..._runtime import AsyncResource, Operation, RequestOptions, Resource

GET: Operation[None] = Operation("GET", "/dogs", returns=None)


class Dogs(Resource):
    """Operations on `dogs`."""

    def get(self, *, options: RequestOptions | None = None) -> None:
        """Pets.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options)


class AsyncDogs(AsyncResource):
    """Operations on `dogs`."""

    async def get(self, *, options: RequestOptions | None = None) -> None:
        """Pets.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options)
