# Generated from specs/renames_of_the_vendor. Change the overlay, not this file.
"""Operations on `pets`."""

from __future__ import annotations

from typing_extensions import deprecated

from ..._runtime import (
    NOT_GIVEN,
    AsyncResource,
    NotGiven,
    Operation,
    RequestOptions,
    Resource,
)
from ..models.shared.animal import Animal

GET: Operation[Animal] = Operation("GET", "/animals/{animalId}", returns=Animal)


class Pets(Resource):
    """Operations on `pets`."""

    @deprecated("the vendor renamed it: use animals.get")
    def get(
        self,
        pet_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Animal:
        """Deprecated.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(
            GET,
            options,
            path={"animalId": pet_id},
            query={"limit": limit},
        )


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    @deprecated("the vendor renamed it: use animals.get")
    async def get(
        self,
        pet_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Animal:
        """Deprecated.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(
            GET,
            options,
            path={"animalId": pet_id},
            query={"limit": limit},
        )
