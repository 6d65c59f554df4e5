# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `copies`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource
from ..models.copies import Json

GET: Operation[Json] = Operation("GET", "/copies", returns=Json)


class Copies(Resource):
    """Operations on `copies`."""

    def get(self, *, options: RequestOptions | None = None) -> Json:
        """GET `/copies`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options)


class AsyncCopies(AsyncResource):
    """Operations on `copies`."""

    async def get(self, *, options: RequestOptions | None = None) -> Json:
        """GET `/copies`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options)
