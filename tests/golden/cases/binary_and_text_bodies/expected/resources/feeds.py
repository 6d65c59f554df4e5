# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `feeds`."""

from __future__ import annotations

from .._runtime import (
    NOT_GIVEN,
    AsyncResource,
    Body,
    FileContent,
    NotGiven,
    Operation,
    RequestOptions,
    Resource,
)

CREATE: Operation[None] = Operation(
    "POST",
    "/feeds",
    returns=None,
    body=Body("application/xml"),
)


class Feeds(Resource):
    """Operations on `feeds`."""

    def create(
        self,
        *,
        body: str | FileContent | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """POST `/feeds`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(CREATE, options, body=body)


class AsyncFeeds(AsyncResource):
    """Operations on `feeds`."""

    async def create(
        self,
        *,
        body: str | FileContent | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """POST `/feeds`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(CREATE, options, body=body)
