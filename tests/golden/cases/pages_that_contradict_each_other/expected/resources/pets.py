# Generated from specs/pages_that_contradict_each_other. Change the overlay, not this file.
"""Operations on `pets`."""

from __future__ import annotations

from ..._runtime import AsyncResource, Operation, RequestOptions, Resource
from ..models.pets import Pet, PetPutPets

GET: Operation[Pet] = Operation("GET", "/pets", returns=Pet)

UPDATE: Operation[PetPutPets] = Operation("PUT", "/pets", returns=PetPutPets)


class Pets(Resource):
    """Operations on `pets`."""

    def get(self, *, options: RequestOptions | None = None) -> Pet:
        """Get a pet.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options)

    def update(self, *, options: RequestOptions | None = None) -> PetPutPets:
        """Change a pet.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(UPDATE, options)


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    async def get(self, *, options: RequestOptions | None = None) -> Pet:
        """Get a pet.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options)

    async def update(self, *, options: RequestOptions | None = None) -> PetPutPets:
        """Change a pet.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(UPDATE, options)
