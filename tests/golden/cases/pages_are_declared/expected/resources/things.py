# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `things`."""

from __future__ import annotations

from .._runtime import (
    NOT_GIVEN,
    AsyncPage,
    AsyncPager,
    AsyncResource,
    NotGiven,
    Operation,
    Paging,
    RequestOptions,
    Resource,
    SyncPage,
)
from ..models.shared.thing import Thing
from ..models.things import ThingListResponse

LIST: Operation[ThingListResponse] = Operation(
    "GET",
    "/things",
    returns=ThingListResponse,
)

LIST_PAGING = Paging(
    "cursor",
    items="/left",
    parameter="$request.query.from",
    next="$response.header.X-Next",
    more="$response.body#/on",
)


class ThingListResponsePage(SyncPage[Thing, ThingListResponse], ThingListResponse):
    """One page: `for` goes over its items, and on over all pages after it."""


class AsyncThingListResponsePage(
    AsyncPage[Thing, ThingListResponse],
    ThingListResponse,
):
    """One page: `async for` goes over its items, and on over all pages after it."""


class Things(Resource):
    """Operations on `things`."""

    def list(
        self,
        *,
        from_: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> ThingListResponsePage:
        """GET `/things`.

        Gives the first page; `for` goes over the items of all pages.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._page(
            LIST,
            LIST_PAGING,
            ThingListResponsePage,
            options,
            query={"from": from_},
        )


class AsyncThings(AsyncResource):
    """Operations on `things`."""

    def list(
        self,
        *,
        from_: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> AsyncPager[AsyncThingListResponsePage]:
        """GET `/things`.

        `await` gives the first page; `async for` goes over the items of all pages.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._page(
            LIST,
            LIST_PAGING,
            AsyncThingListResponsePage,
            options,
            query={"from": from_},
        )
