# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `servers`."""

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
from ..models.servers import ServerListResponse

LIST: Operation[ServerListResponse] = Operation(
    "GET",
    "/servers",
    returns=ServerListResponse,
)

LIST_PAGING = Paging(
    "cursor",
    items="/servers",
    parameter="$request.query.page",
    next="$response.body#/meta/next_page",
)


class ServerListResponsePage(SyncPage[str, ServerListResponse], ServerListResponse):
    """One page: `for` goes over its items, and on over all pages after it."""


class AsyncServerListResponsePage(
    AsyncPage[str, ServerListResponse],
    ServerListResponse,
):
    """One page: `async for` goes over its items, and on over all pages after it."""


class Servers(Resource):
    """Operations on `servers`."""

    def list(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        per_page: int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> ServerListResponsePage:
        """GET `/servers`.

        Gives the first page; `for` goes over the items of all pages.

        Args:
            page: The server's default is `1`.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._page(
            LIST,
            LIST_PAGING,
            ServerListResponsePage,
            options,
            query={"page": page, "per_page": per_page},
        )


class AsyncServers(AsyncResource):
    """Operations on `servers`."""

    def list(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        per_page: int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> AsyncPager[AsyncServerListResponsePage]:
        """GET `/servers`.

        `await` gives the first page; `async for` goes over the items of all pages.

        Args:
            page: The server's default is `1`.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._page(
            LIST,
            LIST_PAGING,
            AsyncServerListResponsePage,
            options,
            query={"page": page, "per_page": per_page},
        )
