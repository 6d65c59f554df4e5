# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `news`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource

GET: Operation[None] = Operation("GET", "/news", returns=None)


class News(Resource):
    """Operations on `news`."""

    def get(self, *, options: RequestOptions | None = None) -> None:
        """GET `/news`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options)


class AsyncNews(AsyncResource):
    """Operations on `news`."""

    async def get(self, *, options: RequestOptions | None = None) -> None:
        """GET `/news`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options)
