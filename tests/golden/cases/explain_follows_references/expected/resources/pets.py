# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `pets`."""

from __future__ import annotations

import builtins

from .._runtime import (
    NOT_GIVEN,
    AsyncResource,
    NotGiven,
    Operation,
    RequestOptions,
    Resource,
)
from ..models.shared.pet import Pet

LIST: Operation[list[Pet]] = Operation("GET", "/pets", returns=list[Pet])


class Pets(Resource):
    """Operations on `pets`."""

    def list(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> builtins.list[Pet]:
        """GET `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(LIST, options, query={"limit": limit})


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    async def list(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> builtins.list[Pet]:
        """GET `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(LIST, options, query={"limit": limit})
