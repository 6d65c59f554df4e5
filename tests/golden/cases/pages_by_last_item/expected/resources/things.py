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
from ..models.things import Thing, ThingList

LIST: Operation[ThingList] = Operation("GET", "/things", returns=ThingList)

LIST_PAGING = Paging(
    "cursor",
    items="/data",
    parameter="$request.query.starting_after",
    next="$response.body#/data/*/id",
    more="$response.body#/has_more",
)


class ThingListPage(SyncPage[Thing, ThingList], ThingList):
    """One page: `for` goes over its items, and on over all pages after it."""


class AsyncThingListPage(AsyncPage[Thing, ThingList], ThingList):
    """One page: `async for` goes over its items, and on over all pages after it."""


class Things(Resource):
    """Operations on `things`."""

    def list(
        self,
        *,
        starting_after: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> ThingListPage:
        """GET `/things`.

        Gives the first page; `for` goes over the items of all pages.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._page(
            LIST,
            LIST_PAGING,
            ThingListPage,
            options,
            query={"starting_after": starting_after},
        )


class AsyncThings(AsyncResource):
    """Operations on `things`."""

    def list(
        self,
        *,
        starting_after: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> AsyncPager[AsyncThingListPage]:
        """GET `/things`.

        `await` gives the first page; `async for` goes over the items of all pages.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._page(
            LIST,
            LIST_PAGING,
            AsyncThingListPage,
            options,
            query={"starting_after": starting_after},
        )
