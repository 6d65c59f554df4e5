# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `owners`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource

GET: Operation[None] = Operation("GET", "/owners", returns=None, written="owners")


class Owners(Resource):
    """Operations on `owners`."""

    def get(self, *, options: RequestOptions | None = None) -> None:
        """GET `owners`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options)


class AsyncOwners(AsyncResource):
    """Operations on `owners`."""

    async def get(self, *, options: RequestOptions | None = None) -> None:
        """GET `owners`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options)
