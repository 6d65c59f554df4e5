# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `history`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource
from ..models.shared.events import Events

LIST: Operation[Events] = Operation("GET", "/history", returns=Events)


class History(Resource):
    """Operations on `history`."""

    def list(self, *, options: RequestOptions | None = None) -> Events:
        """GET `/history`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(LIST, options)


class AsyncHistory(AsyncResource):
    """Operations on `history`."""

    async def list(self, *, options: RequestOptions | None = None) -> Events:
        """GET `/history`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(LIST, options)
