# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `pets`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource
from ..models.pets import PageOfPet

LIST: Operation[PageOfPet] = Operation("GET", "/pets", returns=PageOfPet)


class Pets(Resource):
    """Operations on `pets`."""

    def list(self, *, options: RequestOptions | None = None) -> PageOfPet:
        """GET `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(LIST, options)


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    async def list(self, *, options: RequestOptions | None = None) -> PageOfPet:
        """GET `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(LIST, options)
