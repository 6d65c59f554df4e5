# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `whole`."""

from __future__ import annotations

from typing import Annotated

from .._runtime import (
    AsyncResource,
    AsyncStream,
    Discriminator,
    Operation,
    RequestOptions,
    Resource,
    Stream,
    Tag,
)
from ..models.whole import WholeGetResponseDone, WholeGetResponseMade

GET: Operation[WholeGetResponseMade | WholeGetResponseDone] = Operation(
    "GET",
    "/whole",
    returns=Annotated[
        Annotated[WholeGetResponseMade, Tag("made")]
        | Annotated[WholeGetResponseDone, Tag("done")],
        Discriminator("event"),
    ],
    accept="text/event-stream",
    items="event",
)


class Whole(Resource):
    """Operations on `whole`."""

    def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Stream[WholeGetResponseMade | WholeGetResponseDone]:
        """GET `/whole`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._stream(GET, options)


class AsyncWhole(AsyncResource):
    """Operations on `whole`."""

    async def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncStream[WholeGetResponseMade | WholeGetResponseDone]:
        """GET `/whole`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._stream(GET, options)
