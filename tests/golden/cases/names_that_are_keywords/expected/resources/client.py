# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `client`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource

GET: Operation[None] = Operation("GET", "/client", returns=None)


class Client(Resource):
    """Operations on `client`."""

    def get(self, *, options: RequestOptions | None = None) -> None:
        """GET `/client`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options)


class AsyncClient(AsyncResource):
    """Operations on `client`."""

    async def get(self, *, options: RequestOptions | None = None) -> None:
        """GET `/client`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options)
