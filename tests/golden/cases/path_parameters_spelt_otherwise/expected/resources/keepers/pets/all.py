# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `keepers.pets.all`."""

from __future__ import annotations

from ...._runtime import AsyncResource, Operation, RequestOptions, Resource

FEED: Operation[None] = Operation(
    "GET",
    "/keepers/{id}/pets/:all:feed",
    returns=None,
    written="/keepers/:id/pets/:all:feed",
)


class All(Resource):
    """Operations on `keepers.pets.all`."""

    def feed(self, id: int, *, options: RequestOptions | None = None) -> None:
        """GET `/keepers/:id/pets/:all:feed`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(FEED, options, path={"id": id})


class AsyncAll(AsyncResource):
    """Operations on `keepers.pets.all`."""

    async def feed(self, id: int, *, options: RequestOptions | None = None) -> None:
        """GET `/keepers/:id/pets/:all:feed`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(FEED, options, path={"id": id})
