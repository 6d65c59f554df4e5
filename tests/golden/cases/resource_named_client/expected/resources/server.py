# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `server`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource

GET: Operation[None] = Operation("GET", "/server", returns=None)


class ServerResource(Resource):
    """Operations on `server`."""

    def get(self, *, options: RequestOptions | None = None) -> None:
        """GET `/server`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options)


class AsyncServerResource(AsyncResource):
    """Operations on `server`."""

    async def get(self, *, options: RequestOptions | None = None) -> None:
        """GET `/server`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options)
