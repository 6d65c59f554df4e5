# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `operation`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource
from ..models.operation import Operation_

GET: Operation[Operation_] = Operation("GET", "/operation", returns=Operation_)


class Operation_Resource(Resource):
    """Operations on `operation`."""

    def get(self, *, options: RequestOptions | None = None) -> Operation_:
        """GET `/operation`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options)


class AsyncOperation_Resource(AsyncResource):
    """Operations on `operation`."""

    async def get(self, *, options: RequestOptions | None = None) -> Operation_:
        """GET `/operation`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options)
