# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `others`."""

from __future__ import annotations

from .._runtime import (
    AsyncListPage,
    AsyncPager,
    AsyncResource,
    Operation,
    Paging,
    RequestOptions,
    Resource,
    SyncListPage,
)
from ..models.shared.thing import Thing

LIST: Operation[list[Thing]] = Operation("GET", "/others", returns=list[Thing])

LIST_PAGING = Paging("link", next="$response.header.Link")


class Others(Resource):
    """Operations on `others`."""

    def list(self, *, options: RequestOptions | None = None) -> SyncListPage[Thing]:
        """GET `/others`.

        Gives the first page; `for` goes over the items of all pages.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._list_page(LIST, LIST_PAGING, options)


class AsyncOthers(AsyncResource):
    """Operations on `others`."""

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncPager[AsyncListPage[Thing]]:
        """GET `/others`.

        `await` gives the first page; `async for` goes over the items of all pages.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._list_page(LIST, LIST_PAGING, options)
