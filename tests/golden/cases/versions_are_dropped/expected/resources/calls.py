# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `calls`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource

GET: Operation[None] = Operation("GET", "/2010-04-01/calls", returns=None)


class Calls(Resource):
    """Operations on `calls`."""

    def get(self, *, options: RequestOptions | None = None) -> None:
        """GET `/2010-04-01/calls`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options)


class AsyncCalls(AsyncResource):
    """Operations on `calls`."""

    async def get(self, *, options: RequestOptions | None = None) -> None:
        """GET `/2010-04-01/calls`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options)
