# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `pets`."""

from __future__ import annotations

from .._runtime import (
    NOT_GIVEN,
    AsyncResource,
    NotGiven,
    Operation,
    RequestOptions,
    Resource,
)
from ..models.pets import Order

GET: Operation[None] = Operation("GET", "/pets", returns=None)


class Pets(Resource):
    """Operations on `pets`."""

    def get(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        sort: Order | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/pets`.

        Args:
            page: Which page.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, query={"page": page, "sort": sort})


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    async def get(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        sort: Order | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/pets`.

        Args:
            page: Which page.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, query={"page": page, "sort": sort})
