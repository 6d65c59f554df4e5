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
from ..models.things import ThingPage

LIST: Operation[ThingPage] = Operation("GET", "/things", returns=ThingPage)

LIST_PAGING = Paging(
    "page",
    items="/things",
    parameter="$request.query.page",
    pages="$response.body#/meta/total_pages",
    first=1,
)


class ThingPages(SyncPage[str, ThingPage], ThingPage):
    """One page: `for` goes over its items, and on over all pages after it."""


class AsyncThingPages(AsyncPage[str, ThingPage], ThingPage):
    """One page: `async for` goes over its items, and on over all pages after it."""


class Things(Resource):
    """Operations on `things`."""

    def list(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        per_page: int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> ThingPages:
        """GET `/things`.

        Gives the first page; `for` goes over the items of all pages.

        Args:
            page: The server's default is `1`.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._page(
            LIST,
            LIST_PAGING,
            ThingPages,
            options,
            query={"page": page, "per_page": per_page},
        )


class AsyncThings(AsyncResource):
    """Operations on `things`."""

    def list(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        per_page: int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> AsyncPager[AsyncThingPages]:
        """GET `/things`.

        `await` gives the first page; `async for` goes over the items of all pages.

        Args:
            page: The server's default is `1`.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._page(
            LIST,
            LIST_PAGING,
            AsyncThingPages,
            options,
            query={"page": page, "per_page": per_page},
        )
