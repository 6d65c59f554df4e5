# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `feeds`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource

CREATE: Operation[None] = Operation("POST", "/feeds", returns=None)


class Feeds(Resource):
    """Operations on `feeds`."""

    def create(self, *, options: RequestOptions | None = None) -> None:
        """POST `/feeds`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(CREATE, options)


class AsyncFeeds(AsyncResource):
    """Operations on `feeds`."""

    async def create(self, *, options: RequestOptions | None = None) -> None:
        """POST `/feeds`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(CREATE, options)
