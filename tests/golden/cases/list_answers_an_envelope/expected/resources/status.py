# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `status`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource
from ..models.status import Status

GET: Operation[Status] = Operation("GET", "/status", returns=Status)


class StatusResource(Resource):
    """Operations on `status`."""

    def get(self, *, options: RequestOptions | None = None) -> Status:
        """GET `/status`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options)


class AsyncStatusResource(AsyncResource):
    """Operations on `status`."""

    async def get(self, *, options: RequestOptions | None = None) -> Status:
        """GET `/status`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options)
