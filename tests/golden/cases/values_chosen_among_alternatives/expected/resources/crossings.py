# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `crossings`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource
from ..models.crossings import Crossing

GET: Operation[Crossing] = Operation("GET", "/crossings/{id}", returns=Crossing)


class Crossings(Resource):
    """Operations on `crossings`."""

    def get(self, id: str, *, options: RequestOptions | None = None) -> Crossing:
        """GET `/crossings/{id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, path={"id": id})


class AsyncCrossings(AsyncResource):
    """Operations on `crossings`."""

    async def get(self, id: str, *, options: RequestOptions | None = None) -> Crossing:
        """GET `/crossings/{id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, path={"id": id})
