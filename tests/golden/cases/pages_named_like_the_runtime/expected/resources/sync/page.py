# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `sync.page`."""

from __future__ import annotations

from ..._runtime import (
    NOT_GIVEN,
    AsyncPager,
    AsyncResource,
    NotGiven,
    Operation,
    Paging,
    RequestOptions,
    Resource,
)
from ..._runtime import AsyncPage as RuntimeAsyncPage
from ..._runtime import SyncPage as RuntimeSyncPage
from ...models.sync.page import AsyncPage, SyncPage

LIST: Operation[SyncPage] = Operation("GET", "/sync/page", returns=SyncPage)

LIST_PAGING = Paging(
    "cursor",
    items="/data",
    parameter="$request.query.cursor",
    next="$response.body#/next_cursor",
)


class SyncPages(RuntimeSyncPage[AsyncPage, SyncPage], SyncPage):
    """One page: `for` goes over its items, and on over all pages after it."""


class AsyncSyncPages(RuntimeAsyncPage[AsyncPage, SyncPage], SyncPage):
    """One page: `async for` goes over its items, and on over all pages after it."""


class PageResource(Resource):
    """Operations on `sync.page`."""

    def list(
        self,
        *,
        cursor: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> SyncPages:
        """GET `/sync/page`.

        Gives the first page; `for` goes over the items of all pages.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._page(
            LIST,
            LIST_PAGING,
            SyncPages,
            options,
            query={"cursor": cursor},
        )


class AsyncPageResource(AsyncResource):
    """Operations on `sync.page`."""

    def list(
        self,
        *,
        cursor: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> AsyncPager[AsyncSyncPages]:
        """GET `/sync/page`.

        `await` gives the first page; `async for` goes over the items of all pages.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._page(
            LIST,
            LIST_PAGING,
            AsyncSyncPages,
            options,
            query={"cursor": cursor},
        )
