# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `pets`."""

from __future__ import annotations

from typing import Any

from .._runtime import AsyncResource, Operation, RequestOptions, Resource

GET: Operation[Any] = Operation("GET", "/pets", returns=Any)


class Pets(Resource):
    """Operations on `pets`."""

    def get(self, *, options: RequestOptions | None = None) -> Any:
        """GET `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options)


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    async def get(self, *, options: RequestOptions | None = None) -> Any:
        """GET `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options)
