# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `init`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource

GET: Operation[None] = Operation("GET", "/__init__", returns=None)


class Init(Resource):
    """Operations on `init`."""

    def get(self, *, options: RequestOptions | None = None) -> None:
        """GET `/__init__`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options)


class AsyncInit(AsyncResource):
    """Operations on `init`."""

    async def get(self, *, options: RequestOptions | None = None) -> None:
        """GET `/__init__`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options)
