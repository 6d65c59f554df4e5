# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `things`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource
from ..models.things import Thing

GET: Operation[Thing] = Operation("GET", "/things/{id}", returns=Thing)


class Things(Resource):
    """Operations on `things`."""

    def get(self, id: str, *, options: RequestOptions | None = None) -> Thing:
        """GET `/things/{id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, path={"id": id})


class AsyncThings(AsyncResource):
    """Operations on `things`."""

    async def get(self, id: str, *, options: RequestOptions | None = None) -> Thing:
        """GET `/things/{id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, path={"id": id})
