# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `pets`."""

from __future__ import annotations

from typing import Literal

from .._runtime import (
    NOT_GIVEN,
    AsyncResource,
    NotGiven,
    Operation,
    RequestOptions,
    Resource,
)
from ..models.pets import Pet

GET: Operation[Pet] = Operation("GET", "/pets", returns=Pet)


class Pets(Resource):
    """Operations on `pets`."""

    def get(
        self,
        *,
        size: Literal["1", "2", "big"] | str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Pet:
        """GET `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, query={"size": size})


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    async def get(
        self,
        *,
        size: Literal["1", "2", "big"] | str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Pet:
        """GET `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, query={"size": size})
