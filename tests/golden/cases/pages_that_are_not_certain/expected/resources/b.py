# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `b`."""

from __future__ import annotations

from .._runtime import (
    NOT_GIVEN,
    AsyncResource,
    NotGiven,
    Operation,
    RequestOptions,
    Resource,
)
from ..models.shared.b import B

GET: Operation[B] = Operation("GET", "/b", returns=B)


class BResource(Resource):
    """Operations on `b`."""

    def get(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> B:
        """GET `/b`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, query={"page": page, "limit": limit})


class AsyncBResource(AsyncResource):
    """Operations on `b`."""

    async def get(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> B:
        """GET `/b`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, query={"page": page, "limit": limit})
