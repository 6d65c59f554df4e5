# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `things`."""

from __future__ import annotations

from .._runtime import (
    NOT_GIVEN,
    AsyncListPage,
    AsyncPager,
    AsyncResource,
    NotGiven,
    Operation,
    Paging,
    RequestOptions,
    Resource,
    SyncListPage,
)
from ..models.things import Things

LIST: Operation[Things] = Operation(
    "GET",
    "/things",
    returns=Things,
    answers={"200": Things, "204": None},
)

LIST_PAGING = Paging("page", parameter="$request.query.page", first=1)


class ThingsResource(Resource):
    """Operations on `things`."""

    def list(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        per_page: int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> SyncListPage[str]:
        """GET `/things`.

        Gives the first page; `for` goes over the items of all pages.

        Args:
            page: The server's default is `1`.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._list_page(
            LIST,
            LIST_PAGING,
            options,
            query={"page": page, "per_page": per_page},
        )


class AsyncThingsResource(AsyncResource):
    """Operations on `things`."""

    def list(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        per_page: int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> AsyncPager[AsyncListPage[str]]:
        """GET `/things`.

        `await` gives the first page; `async for` goes over the items of all pages.

        Args:
            page: The server's default is `1`.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._list_page(
            LIST,
            LIST_PAGING,
            options,
            query={"page": page, "per_page": per_page},
        )
