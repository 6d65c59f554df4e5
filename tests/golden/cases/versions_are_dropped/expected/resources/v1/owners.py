# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `v1.owners`."""

from __future__ import annotations

from ..._runtime import AsyncResource, Operation, RequestOptions, Resource

GET: Operation[None] = Operation("GET", "/v1/owners", returns=None)


class Owners(Resource):
    """Operations on `v1.owners`."""

    def get(self, *, options: RequestOptions | None = None) -> None:
        """GET `/v1/owners`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options)


class AsyncOwners(AsyncResource):
    """Operations on `v1.owners`."""

    async def get(self, *, options: RequestOptions | None = None) -> None:
        """GET `/v1/owners`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options)
