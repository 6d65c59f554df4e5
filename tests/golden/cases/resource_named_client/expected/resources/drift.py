# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `drift`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource

GET: Operation[None] = Operation("GET", "/drift", returns=None)


class DriftResource(Resource):
    """Operations on `drift`."""

    def get(self, *, options: RequestOptions | None = None) -> None:
        """GET `/drift`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options)


class AsyncDriftResource(AsyncResource):
    """Operations on `drift`."""

    async def get(self, *, options: RequestOptions | None = None) -> None:
        """GET `/drift`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options)
