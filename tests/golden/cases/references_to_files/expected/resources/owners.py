# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `owners`."""

from __future__ import annotations

from .._runtime import (
    NOT_GIVEN,
    AsyncResource,
    NotGiven,
    Operation,
    RequestOptions,
    Resource,
)
from ..models.shared.owner import Owner

LIST: Operation[Owner] = Operation("GET", "/owners", returns=Owner)


class Owners(Resource):
    """Operations on `owners`."""

    def list(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Owner:
        """GET `/owners`.

        Args:
            page: Which page.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(LIST, options, query={"page": page})


class AsyncOwners(AsyncResource):
    """Operations on `owners`."""

    async def list(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Owner:
        """GET `/owners`.

        Args:
            page: Which page.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(LIST, options, query={"page": page})
