# Generated from specs/renames_of_the_vendor. Change the overlay, not this file.
"""Operations on `animals`."""

from __future__ import annotations

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


class Animals(Resource):
    """Operations on `animals`."""

    def get(
        self,
        animal_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Animal:
        """GET `/animals/{animalId}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(
            GET,
            options,
            path={"animalId": animal_id},
            query={"limit": limit},
        )


class AsyncAnimals(AsyncResource):
    """Operations on `animals`."""

    async def get(
        self,
        animal_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Animal:
        """GET `/animals/{animalId}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(
            GET,
            options,
            path={"animalId": animal_id},
            query={"limit": limit},
        )
