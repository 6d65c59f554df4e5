# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `root`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource

GET: Operation[None] = Operation("GET", "/api", returns=None)


class Root(Resource):
    """Operations on `root`."""

    def get(self, *, options: RequestOptions | None = None) -> None:
        """GET `/api`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options)


class AsyncRoot(AsyncResource):
    """Operations on `root`."""

    async def get(self, *, options: RequestOptions | None = None) -> None:
        """GET `/api`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options)
