# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `c`."""

from __future__ import annotations

from .._runtime import (
    NOT_GIVEN,
    AsyncResource,
    NotGiven,
    Operation,
    RequestOptions,
    Resource,
)
from ..models.c import C

GET: Operation[C | str] = Operation(
    "GET",
    "/c",
    returns={"application/json": C, "text/csv": str},
    accept="application/json, text/csv",
)


class CResource(Resource):
    """Operations on `c`."""

    def get(
        self,
        *,
        cursor: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> C | str:
        """GET `/c`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, query={"cursor": cursor})


class AsyncCResource(AsyncResource):
    """Operations on `c`."""

    async def get(
        self,
        *,
        cursor: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> C | str:
        """GET `/c`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, query={"cursor": cursor})
