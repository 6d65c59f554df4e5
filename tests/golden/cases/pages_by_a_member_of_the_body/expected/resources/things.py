# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `things`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._runtime import (
    JSON,
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
from ..models.things import SearchPagination, Thing, ThingList

SEARCH: Operation[ThingList] = Operation(
    "POST",
    "/things/search",
    returns=ThingList,
    body=JSON,
)

SEARCH_PAGING = Paging(
    "cursor",
    items="/data",
    parameter="$request.body#/pagination/cursor",
    next="$response.body#/next_cursor",
)


class ThingListPage(SyncPage[Thing, ThingList], ThingList):
    """One page: `for` goes over its items, and on over all pages after it."""


class AsyncThingListPage(AsyncPage[Thing, ThingList], ThingList):
    """One page: `async for` goes over its items, and on over all pages after it."""


class Things(Resource):
    """Operations on `things`."""

    def search(
        self,
        *,
        query: str | NotGiven = NOT_GIVEN,
        pagination: SearchPagination | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        extra_body: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> ThingListPage:
        """POST `/things/search`.

        Gives the first page; `for` goes over the items of all pages.

        Args:
            extra_body: Further members of the body, by their wire names.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._page(
            SEARCH,
            SEARCH_PAGING,
            ThingListPage,
            options,
            body={"query": query, "pagination": pagination},
            extra_body=extra_body,
        )


class AsyncThings(AsyncResource):
    """Operations on `things`."""

    def search(
        self,
        *,
        query: str | NotGiven = NOT_GIVEN,
        pagination: SearchPagination | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        extra_body: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[AsyncThingListPage]:
        """POST `/things/search`.

        `await` gives the first page; `async for` goes over the items of all pages.

        Args:
            extra_body: Further members of the body, by their wire names.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._page(
            SEARCH,
            SEARCH_PAGING,
            AsyncThingListPage,
            options,
            body={"query": query, "pagination": pagination},
            extra_body=extra_body,
        )
