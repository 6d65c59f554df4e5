# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `pets`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource

GET: Operation[None] = Operation(
    "GET",
    "/pets/{id}",
    returns=None,
    written="/pets/{id}(.{format})",
)


class Pets(Resource):
    """Operations on `pets`."""

    def get(self, id: str, *, options: RequestOptions | None = None) -> None:
        """GET `/pets/{id}(.{format})`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, path={"id": id})


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    async def get(self, id: str, *, options: RequestOptions | None = None) -> None:
        """GET `/pets/{id}(.{format})`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, path={"id": id})
