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
from ..models.pets import PetGetResponse

GET: Operation[PetGetResponse] = Operation(
    "GET",
    "/v1/pets/{petId}",
    returns=PetGetResponse,
)


class Pets(Resource):
    """Operations on `pets`."""

    def get(
        self,
        pet_id: str,
        *,
        verbose: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> PetGetResponse:
        """Get a pet.

        Gets a pet.

        Args:
            verbose: Tell more.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(
            GET,
            options,
            path={"petId": pet_id},
            query={"verbose": verbose},
        )


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    async def get(
        self,
        pet_id: str,
        *,
        verbose: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> PetGetResponse:
        """Get a pet.

        Gets a pet.

        Args:
            verbose: Tell more.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(
            GET,
            options,
            path={"petId": pet_id},
            query={"verbose": verbose},
        )
