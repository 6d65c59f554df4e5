# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `search`."""

from __future__ import annotations

from .._runtime import AsyncResource, Implied, Operation, RequestOptions, Resource
from ..models.search import SearchListResponse

LIST: Operation[SearchListResponse] = Operation(
    "GET",
    "/search",
    returns=Implied[SearchListResponse],
)


class Search(Resource):
    """Operations on `search`."""

    def list(self, *, options: RequestOptions | None = None) -> SearchListResponse:
        """GET `/search`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(LIST, options)


class AsyncSearch(AsyncResource):
    """Operations on `search`."""

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> SearchListResponse:
        """GET `/search`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(LIST, options)
