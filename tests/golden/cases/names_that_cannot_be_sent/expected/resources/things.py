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

GET: Operation[None] = Operation("GET", "/things", returns=None)


class Things(Resource):
    """Operations on `things`."""

    def get(
        self,
        *,
        any_thing_goes: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/things`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, query={"any; thing=goes": any_thing_goes})


class AsyncThings(AsyncResource):
    """Operations on `things`."""

    async def get(
        self,
        *,
        any_thing_goes: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/things`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, query={"any; thing=goes": any_thing_goes})
