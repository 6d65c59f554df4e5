# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `names`."""

from __future__ import annotations

from typing import Any

from .._runtime import AsyncResource, Operation, RequestOptions, Resource

GET: Operation[Any] = Operation("GET", "/names", returns=Any)


class Names(Resource):
    """Operations on `names`."""

    def get(self, *, options: RequestOptions | None = None) -> Any:
        """GET `/names`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options)


class AsyncNames(AsyncResource):
    """Operations on `names`."""

    async def get(self, *, options: RequestOptions | None = None) -> Any:
        """GET `/names`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options)
