# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `client`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource
from ..models.client import Client_

GET: Operation[Client_] = Operation("GET", "/client", returns=Client_)


class Client_Resource(Resource):
    """Operations on `client`."""

    def get(self, *, options: RequestOptions | None = None) -> Client_:
        """GET `/client`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options)


class AsyncClient_Resource(AsyncResource):
    """Operations on `client`."""

    async def get(self, *, options: RequestOptions | None = None) -> Client_:
        """GET `/client`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options)
