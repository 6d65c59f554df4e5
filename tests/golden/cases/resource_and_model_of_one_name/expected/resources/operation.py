# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `operation`."""

from __future__ import annotations

from .._runtime import AsyncResource, RequestOptions, Resource
from .._runtime import Operation as RuntimeOperation
from ..models.operation import Operation

GET: RuntimeOperation[Operation] = RuntimeOperation(
    "GET",
    "/operation",
    returns=Operation,
)


class OperationResource(Resource):
    """Operations on `operation`."""

    def get(self, *, options: RequestOptions | None = None) -> Operation:
        """GET `/operation`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options)


class AsyncOperationResource(AsyncResource):
    """Operations on `operation`."""

    async def get(self, *, options: RequestOptions | None = None) -> Operation:
        """GET `/operation`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options)
