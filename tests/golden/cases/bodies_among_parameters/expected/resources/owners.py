# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `owners`."""

from __future__ import annotations

from .._runtime import (
    NOT_GIVEN,
    AsyncResource,
    Body,
    NotGiven,
    Operation,
    RequestOptions,
    Resource,
)

UPDATE: Operation[None] = Operation(
    "PUT",
    "/owners",
    returns=None,
    body=Body("text/plain"),
)


class Owners(Resource):
    """Operations on `owners`."""

    def update(
        self,
        *,
        body: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """PUT `/owners`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(UPDATE, options, body=body)


class AsyncOwners(AsyncResource):
    """Operations on `owners`."""

    async def update(
        self,
        *,
        body: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """PUT `/owners`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(UPDATE, options, body=body)
