# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `pet`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource
from ..models.pet import Pet

GET: Operation[Pet] = Operation("GET", "/pet", returns=Pet)


class PetResource(Resource):
    """Operations on `pet`."""

    def get(self, *, options: RequestOptions | None = None) -> Pet:
        """GET `/pet`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options)


class AsyncPetResource(AsyncResource):
    """Operations on `pet`."""

    async def get(self, *, options: RequestOptions | None = None) -> Pet:
        """GET `/pet`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options)
