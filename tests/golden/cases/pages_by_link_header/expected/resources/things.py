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
from ..models.things import Thing

LIST: Operation[list[Thing]] = Operation("GET", "/things", returns=list[Thing])

LIST_PAGING = Paging("link", next="$response.header.Link")


class Things(Resource):
    """Operations on `things`."""

    def list(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> SyncListPage[Thing]:
        """GET `/things`.

        Gives the first page; `for` goes over the items of all pages.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._list_page(LIST, LIST_PAGING, options, query={"page": page})


class AsyncThings(AsyncResource):
    """Operations on `things`."""

    def list(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> AsyncPager[AsyncListPage[Thing]]:
        """GET `/things`.

        `await` gives the first page; `async for` goes over the items of all pages.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._list_page(LIST, LIST_PAGING, options, query={"page": page})
