# Generated from specs/methods_named_by_operation_id. Change the overlay, not this file.
"""Operations on `pets`."""

from __future__ import annotations

from ..._runtime import AsyncResource, Operation, RequestOptions, Resource
from ..models.pets import GetPetResponse

DELETE: Operation[None] = Operation("DELETE", "/pets", returns=None)

GET_PET: Operation[GetPetResponse] = Operation(
    "GET",
    "/pets/{id}",
    returns=GetPetResponse,
)

FEED: Operation[None] = Operation("POST", "/pets/{id}/feed", returns=None)


class Pets(Resource):
    """Operations on `pets`."""

    def delete(self, *, options: RequestOptions | None = None) -> None:
        """DELETE `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(DELETE, options)

    def get_pet(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> GetPetResponse:
        """GET `/pets/{id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET_PET, options, path={"id": id})

    def feed(self, id: str, *, options: RequestOptions | None = None) -> None:
        """POST `/pets/{id}/feed`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(FEED, options, path={"id": id})


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    async def delete(self, *, options: RequestOptions | None = None) -> None:
        """DELETE `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(DELETE, options)

    async def get_pet(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> GetPetResponse:
        """GET `/pets/{id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET_PET, options, path={"id": id})

    async def feed(self, id: str, *, options: RequestOptions | None = None) -> None:
        """POST `/pets/{id}/feed`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(FEED, options, path={"id": id})
