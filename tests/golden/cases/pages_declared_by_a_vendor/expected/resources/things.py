# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `things`."""

from __future__ import annotations

from .._runtime import (
    NOT_GIVEN,
    AsyncResource,
    NotGiven,
    Operation,
    RequestOptions,
    Resource,
)
from ..models.things import ThingList

LIST: Operation[ThingList] = Operation("GET", "/things", returns=ThingList)


class Things(Resource):
    """Operations on `things`."""

    def list(
        self,
        *,
        start: int | NotGiven = NOT_GIVEN,
        count: int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> ThingList:
        """GET `/things`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(LIST, options, query={"start": start, "count": count})


class AsyncThings(AsyncResource):
    """Operations on `things`."""

    async def list(
        self,
        *,
        start: int | NotGiven = NOT_GIVEN,
        count: int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> ThingList:
        """GET `/things`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(LIST, options, query={"start": start, "count": count})
