# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `contents`."""

from __future__ import annotations

from .._runtime import (
    AsyncResource,
    AsyncStream,
    Operation,
    RequestOptions,
    Resource,
    Stream,
)
from ..models.contents import ContentGetResponseItemData

GET: Operation[ContentGetResponseItemData] = Operation(
    "GET",
    "/contents",
    returns=ContentGetResponseItemData,
    accept="text/event-stream",
)


class Contents(Resource):
    """Operations on `contents`."""

    def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Stream[ContentGetResponseItemData]:
        """GET `/contents`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._stream(GET, options)


class AsyncContents(AsyncResource):
    """Operations on `contents`."""

    async def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncStream[ContentGetResponseItemData]:
        """GET `/contents`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._stream(GET, options)
