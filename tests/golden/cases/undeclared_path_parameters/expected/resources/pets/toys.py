# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `pets.toys`."""

from __future__ import annotations

from ..._runtime import AsyncResource, Operation, RequestOptions, Resource

GET: Operation[None] = Operation("GET", "/pets/{petId}/toys/{toyId}", returns=None)


class Toys(Resource):
    """Operations on `pets.toys`."""

    def get(
        self,
        pet_id: str,
        toy_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/pets/{petId}/toys/{toyId}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, path={"petId": pet_id, "toyId": toy_id})


class AsyncToys(AsyncResource):
    """Operations on `pets.toys`."""

    async def get(
        self,
        pet_id: str,
        toy_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/pets/{petId}/toys/{toyId}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, path={"petId": pet_id, "toyId": toy_id})
