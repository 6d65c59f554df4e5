# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `events_by_day`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource
from ..models.shared.events import Events

LIST: Operation[Events] = Operation("GET", "/events_by_day", returns=Events)


class EventsByDay(Resource):
    """Operations on `events_by_day`."""

    def list(self, *, options: RequestOptions | None = None) -> Events:
        """GET `/events_by_day`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(LIST, options)


class AsyncEventsByDay(AsyncResource):
    """Operations on `events_by_day`."""

    async def list(self, *, options: RequestOptions | None = None) -> Events:
        """GET `/events_by_day`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(LIST, options)
