# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `pets`."""

from __future__ import annotations

from .._runtime import (
    AsyncResource,
    AsyncStream,
    Operation,
    RequestOptions,
    Resource,
    Stream,
)
from ..models.pets import Pet

GET: Operation[Pet] = Operation("GET", "/pets", returns=Pet, accept="application/jsonl")


class Pets(Resource):
    """Operations on `pets`."""

    def get(self, *, options: RequestOptions | None = None) -> Stream[Pet]:
        """GET `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._stream(GET, options)


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    async def get(self, *, options: RequestOptions | None = None) -> AsyncStream[Pet]:
        """GET `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._stream(GET, options)
