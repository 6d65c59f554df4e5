# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `pets.toys`."""

from __future__ import annotations

from ..._runtime import AsyncResource, Operation, RequestOptions, Resource

GET: Operation[None] = Operation("GET", "/pets/{pet_id}/toys/{toyId}", returns=None)


class Toys(Resource):
    """Operations on `pets.toys`."""

    def get(
        self,
        pet_id: int,
        toy_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/pets/{pet_id}/toys/{toyId}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, path={"pet_id": pet_id, "toyId": toy_id})


class AsyncToys(AsyncResource):
    """Operations on `pets.toys`."""

    async def get(
        self,
        pet_id: int,
        toy_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/pets/{pet_id}/toys/{toyId}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, path={"pet_id": pet_id, "toyId": toy_id})
