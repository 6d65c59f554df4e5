# Generated from page.md. Generate it again instead of changing it.
"""Operations on `pets`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource
from ..models.pets import PetResponse200

GET: Operation[PetResponse200] = Operation(
    "GET",
    "/pets/{id}",
    returns=PetResponse200,
    security=(("key", "token"),),
)


class Pets(Resource):
    """Operations on `pets`."""

    def get(self, id: str, *, options: RequestOptions | None = None) -> PetResponse200:
        """Describe a pet.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, path={"id": id})


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> PetResponse200:
        """Describe a pet.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, path={"id": id})
