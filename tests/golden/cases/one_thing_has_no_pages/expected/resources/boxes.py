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
from ..models.boxes import Box

GET: Operation[Box] = Operation("GET", "/boxes/{id}", returns=Box)

GET_PAGING = Paging("url", items="/items", next="$response.body#/next")


class BoxPage(SyncPage[str, Box], Box):
    """One page: `for` goes over its items, and on over all pages after it."""


class AsyncBoxPage(AsyncPage[str, Box], Box):
    """One page: `async for` goes over its items, and on over all pages after it."""


class Boxes(Resource):
    """Operations on `boxes`."""

    def get(self, id: str, *, options: RequestOptions | None = None) -> BoxPage:
        """GET `/boxes/{id}`.

        Gives the first page; `for` goes over the items of all pages.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._page(GET, GET_PAGING, BoxPage, options, path={"id": id})


class AsyncBoxes(AsyncResource):
    """Operations on `boxes`."""

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncPager[AsyncBoxPage]:
        """GET `/boxes/{id}`.

        `await` gives the first page; `async for` goes over the items of all pages.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._page(GET, GET_PAGING, AsyncBoxPage, options, path={"id": id})
