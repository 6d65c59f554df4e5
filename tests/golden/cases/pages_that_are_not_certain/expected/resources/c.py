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
from ..models.shared.b import B

GET: Operation[B] = Operation("GET", "/c", returns=B)


class C(Resource):
    """Operations on `c`."""

    def get(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> B:
        """GET `/c`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, query={"page": page})


class AsyncC(AsyncResource):
    """Operations on `c`."""

    async def get(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> B:
        """GET `/c`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, query={"page": page})
