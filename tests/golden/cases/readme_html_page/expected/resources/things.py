# Generated from page.html. Generate it again instead of changing it.
"""Operations on `things`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource
from ..models.things import Thing

GET: Operation[Thing] = Operation("GET", "/things", returns=Thing)


class Things(Resource):
    """Operations on `things`."""

    def get(self, *, options: RequestOptions | None = None) -> Thing:
        """GET `/things`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options)


class AsyncThings(AsyncResource):
    """Operations on `things`."""

    async def get(self, *, options: RequestOptions | None = None) -> Thing:
        """GET `/things`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options)
