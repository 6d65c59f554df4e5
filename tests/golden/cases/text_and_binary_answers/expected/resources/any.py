# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `any`."""

from __future__ import annotations

from typing import Any

from .._runtime import AsyncResource, Operation, RequestOptions, Resource

GET: Operation[Any] = Operation("GET", "/any", returns=Any)


class AnyResource(Resource):
    """Operations on `any`."""

    def get(self, *, options: RequestOptions | None = None) -> Any:
        """GET `/any`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options)


class AsyncAnyResource(AsyncResource):
    """Operations on `any`."""

    async def get(self, *, options: RequestOptions | None = None) -> Any:
        """GET `/any`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options)
