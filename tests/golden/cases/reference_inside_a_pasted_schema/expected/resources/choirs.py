# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `choirs`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource
from ..models.choirs import Choir

GET: Operation[Choir] = Operation("GET", "/choirs/{id}", returns=Choir)


class Choirs(Resource):
    """Operations on `choirs`."""

    def get(self, id: str, *, options: RequestOptions | None = None) -> Choir:
        """GET `/choirs/{id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, path={"id": id})


class AsyncChoirs(AsyncResource):
    """Operations on `choirs`."""

    async def get(self, id: str, *, options: RequestOptions | None = None) -> Choir:
        """GET `/choirs/{id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, path={"id": id})
