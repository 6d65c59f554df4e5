# Generated from specs/client_named_like_a_resource. Change the overlay, not this file.
"""Operations on `pets`."""

from __future__ import annotations

from ..._runtime import AsyncResource, Operation, RequestOptions, Resource

GET: Operation[None] = Operation("GET", "/pets", returns=None)

CREATE: Operation[None] = Operation("POST", "/pets", returns=None)


class PetsResource(Resource):
    """Operations on `pets`."""

    def get(self, *, options: RequestOptions | None = None) -> None:
        """GET `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options)

    def create(self, *, options: RequestOptions | None = None) -> None:
        """POST `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(CREATE, options)


class AsyncPetsResource(AsyncResource):
    """Operations on `pets`."""

    async def get(self, *, options: RequestOptions | None = None) -> None:
        """GET `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options)

    async def create(self, *, options: RequestOptions | None = None) -> None:
        """POST `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(CREATE, options)
