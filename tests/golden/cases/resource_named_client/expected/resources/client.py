# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `client`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource
from ..models.client import Client

GET: Operation[Client] = Operation("GET", "/client", returns=Client)


class ClientResource(Resource):
    """Operations on `client`."""

    def get(self, *, options: RequestOptions | None = None) -> Client:
        """GET `/client`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options)


class AsyncClientResource(AsyncResource):
    """Operations on `client`."""

    async def get(self, *, options: RequestOptions | None = None) -> Client:
        """GET `/client`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options)
