# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `d`."""

from __future__ import annotations

from .._runtime import (
    NOT_GIVEN,
    AsyncResource,
    NotGiven,
    Operation,
    RequestOptions,
    Resource,
)

GET: Operation[str] = Operation("GET", "/d", returns=str, accept="text/csv")


class D(Resource):
    """Operations on `d`."""

    def get(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> str:
        """GET `/d`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, query={"page": page, "limit": limit})


class AsyncD(AsyncResource):
    """Operations on `d`."""

    async def get(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> str:
        """GET `/d`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, query={"page": page, "limit": limit})
