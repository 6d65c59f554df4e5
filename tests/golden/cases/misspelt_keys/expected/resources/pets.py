# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `pets`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource

CREATE: Operation[None] = Operation("POST", "/pets", returns=None)


class Pets(Resource):
    """Operations on `pets`."""

    def create(self, *, options: RequestOptions | None = None) -> None:
        """POST `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(CREATE, options)


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    async def create(self, *, options: RequestOptions | None = None) -> None:
        """POST `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(CREATE, options)
