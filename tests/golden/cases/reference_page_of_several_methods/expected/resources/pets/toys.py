# Generated from page.md. Generate it again instead of changing it.
"""Operations on `pets.toys`."""

from __future__ import annotations

from ..._runtime import AsyncResource, Operation, RequestOptions, Resource

DELETE: Operation[None] = Operation(
    "DELETE",
    "/v1/pets/{petId}/toys/{toyId}",
    returns=None,
)


class Toys(Resource):
    """Operations on `pets.toys`."""

    def delete(
        self,
        pet_id: str,
        toy_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a toy.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(DELETE, options, path={"petId": pet_id, "toyId": toy_id})


class AsyncToys(AsyncResource):
    """Operations on `pets.toys`."""

    async def delete(
        self,
        pet_id: str,
        toy_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a toy.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(
            DELETE,
            options,
            path={"petId": pet_id, "toyId": toy_id},
        )
