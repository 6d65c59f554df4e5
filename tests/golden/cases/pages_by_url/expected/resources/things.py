# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `things`."""

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
from ..models.shared.envelope import Envelope
from ..models.shared.thing import Thing

LIST: Operation[Envelope] = Operation("GET", "/things", returns=Envelope)

LIST_PAGING = Paging("url", items="/result/things", next="$response.body#/links/next")


class EnvelopePage(SyncPage[Thing, Envelope], Envelope):
    """One page: `for` goes over its items, and on over all pages after it."""


class AsyncEnvelopePage(AsyncPage[Thing, Envelope], Envelope):
    """One page: `async for` goes over its items, and on over all pages after it."""


class Things(Resource):
    """Operations on `things`."""

    def list(self, *, options: RequestOptions | None = None) -> EnvelopePage:
        """GET `/things`.

        Gives the first page; `for` goes over the items of all pages.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._page(LIST, LIST_PAGING, EnvelopePage, options)


class AsyncThings(AsyncResource):
    """Operations on `things`."""

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncPager[AsyncEnvelopePage]:
        """GET `/things`.

        `await` gives the first page; `async for` goes over the items of all pages.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._page(LIST, LIST_PAGING, AsyncEnvelopePage, options)
