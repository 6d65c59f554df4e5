# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `d`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource
from ..models.shared.a import A

GET: Operation[A] = Operation("GET", "/d", returns=A)


class D(Resource):
    """Operations on `d`."""

    def get(self, *, options: RequestOptions | None = None) -> A:
        """GET `/d`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options)


class AsyncD(AsyncResource):
    """Operations on `d`."""

    async def get(self, *, options: RequestOptions | None = None) -> A:
        """GET `/d`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options)
