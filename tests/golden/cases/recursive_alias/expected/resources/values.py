# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `values`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource
from ..models.values import Value

GET: Operation[Value] = Operation("GET", "/values", returns=Value)


class Values(Resource):
    """Operations on `values`."""

    def get(self, *, options: RequestOptions | None = None) -> Value:
        """GET `/values`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options)


class AsyncValues(AsyncResource):
    """Operations on `values`."""

    async def get(self, *, options: RequestOptions | None = None) -> Value:
        """GET `/values`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options)
