# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `pets.toys`."""

from __future__ import annotations

from ..._runtime import AsyncResource, Operation, RequestOptions, Resource, Uuid

GET: Operation[None] = Operation(
    "GET",
    "/pets/{pet_id}/toys/{toyid}",
    returns=None,
    written="/pets/{petId}/toys/{toy-id}",
)


class Toys(Resource):
    """Operations on `pets.toys`."""

    def get(
        self,
        pet_id: int,
        toyid: Uuid,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/pets/{petId}/toys/{toy-id}`.

        Args:
            pet_id: Whose.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, path={"pet_id": pet_id, "toyid": toyid})


class AsyncToys(AsyncResource):
    """Operations on `pets.toys`."""

    async def get(
        self,
        pet_id: int,
        toyid: Uuid,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/pets/{petId}/toys/{toy-id}`.

        Args:
            pet_id: Whose.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, path={"pet_id": pet_id, "toyid": toyid})
