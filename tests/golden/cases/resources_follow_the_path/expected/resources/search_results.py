# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `search_results`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource

GET: Operation[None] = Operation("GET", "/search-results", returns=None)


class SearchResults(Resource):
    """Operations on `search_results`."""

    def get(self, *, options: RequestOptions | None = None) -> None:
        """GET `/search-results`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options)


class AsyncSearchResults(AsyncResource):
    """Operations on `search_results`."""

    async def get(self, *, options: RequestOptions | None = None) -> None:
        """GET `/search-results`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options)
