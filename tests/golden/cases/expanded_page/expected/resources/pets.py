# Generated from page.md. Generate it again instead of changing it.
"""Operations on `pets`."""

from __future__ import annotations

from .._runtime import (
    NOT_GIVEN,
    AsyncResource,
    NotGiven,
    Operation,
    RequestOptions,
    Resource,
)
from ..models.pets import Pet

GET: Operation[Pet] = Operation(
    "GET",
    "/pets/{id}",
    returns=Pet,
    security=("ApiKeyAuth",),
)


class Pets(Resource):
    """Operations on `pets`."""

    def get(
        self,
        id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Pet:
        """Describe a pet.

        Args:
            id: The pet.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, path={"id": id}, query={"limit": limit})


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    async def get(
        self,
        id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Pet:
        """Describe a pet.

        Args:
            id: The pet.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, path={"id": id}, query={"limit": limit})
