# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `names`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource
from ..models.names import Names

LIST: Operation[Names] = Operation("GET", "/names", returns=Names)


class NamesResource(Resource):
    """Operations on `names`."""

    def list(self, *, options: RequestOptions | None = None) -> Names:
        """GET `/names`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(LIST, options)


class AsyncNamesResource(AsyncResource):
    """Operations on `names`."""

    async def list(self, *, options: RequestOptions | None = None) -> Names:
        """GET `/names`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(LIST, options)
