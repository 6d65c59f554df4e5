# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `pets`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource
from ..models.pets import Pet

GET: Operation[Pet] = Operation("GET", "/pets/{petId}", returns=Pet)


class Pets(Resource):
    """Operations on `pets`."""

    def get(self, pet_id: str, *, options: RequestOptions | None = None) -> Pet:
        """GET `/pets/{petId}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, path={"petId": pet_id})


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    async def get(self, pet_id: str, *, options: RequestOptions | None = None) -> Pet:
        """GET `/pets/{petId}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, path={"petId": pet_id})
