# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `keepers.pets.all.feed`."""

from __future__ import annotations

from ....._runtime import AsyncResource, Operation, RequestOptions, Resource

GET: Operation[None] = Operation("GET", "/keepers/{id}/pets/:all:feed", returns=None)


class Feed(Resource):
    """Operations on `keepers.pets.all.feed`."""

    def get(self, id: int, *, options: RequestOptions | None = None) -> None:
        """GET `/keepers/{id}/pets/:all:feed`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, path={"id": id})


class AsyncFeed(AsyncResource):
    """Operations on `keepers.pets.all.feed`."""

    async def get(self, id: int, *, options: RequestOptions | None = None) -> None:
        """GET `/keepers/{id}/pets/:all:feed`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, path={"id": id})
