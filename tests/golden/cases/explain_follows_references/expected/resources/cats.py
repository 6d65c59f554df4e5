# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `cats`."""

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

LIST: Operation[list[Pet]] = Operation("GET", "/cats", returns=list[Pet])


class Cats(Resource):
    """Operations on `cats`."""

    def list(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> builtins.list[Pet]:
        """GET `/cats`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(LIST, options, query={"limit": limit})


class AsyncCats(AsyncResource):
    """Operations on `cats`."""

    async def list(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> builtins.list[Pet]:
        """GET `/cats`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(LIST, options, query={"limit": limit})
