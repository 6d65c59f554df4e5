# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `boxes`."""

from __future__ import annotations

from .._runtime import (
    AsyncPage,
    AsyncPager,
    AsyncResource,
    Operation,
    Paging,
    RequestOptions,
    Resource,
    SyncPage,
)
from ..models.boxes import BoxListResponse

LIST: Operation[BoxListResponse] = Operation(
    "GET",
    "/boxes/{id}",
    returns=BoxListResponse,
)

LIST_PAGING = Paging("url", items="/items", next="$response.body#/next")


class BoxListResponsePage(SyncPage[str, BoxListResponse], BoxListResponse):
    """One page: `for` goes over its items, and on over all pages after it."""


class AsyncBoxListResponsePage(AsyncPage[str, BoxListResponse], BoxListResponse):
    """One page: `async for` goes over its items, and on over all pages after it."""


class Boxes(Resource):
    """Operations on `boxes`."""

    def list(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> BoxListResponsePage:
        """GET `/boxes/{id}`.

        Gives the first page; `for` goes over the items of all pages.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._page(
            LIST,
            LIST_PAGING,
            BoxListResponsePage,
            options,
            path={"id": id},
        )


class AsyncBoxes(AsyncResource):
    """Operations on `boxes`."""

    def list(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncPager[AsyncBoxListResponsePage]:
        """GET `/boxes/{id}`.

        `await` gives the first page; `async for` goes over the items of all pages.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._page(
            LIST,
            LIST_PAGING,
            AsyncBoxListResponsePage,
            options,
            path={"id": id},
        )
