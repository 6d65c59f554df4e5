# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `words`."""

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
from ..models.words import WordListResponse

LIST: Operation[WordListResponse] = Operation(
    "GET",
    "/words/{language}",
    returns=WordListResponse,
)

LIST_PAGING = Paging(
    "url",
    items="/translations",
    next="$response.body#/meta/paging/links/next",
)


class WordListResponsePage(SyncPage[str, WordListResponse], WordListResponse):
    """One page: `for` goes over its items, and on over all pages after it."""


class AsyncWordListResponsePage(AsyncPage[str, WordListResponse], WordListResponse):
    """One page: `async for` goes over its items, and on over all pages after it."""


class Words(Resource):
    """Operations on `words`."""

    def list(
        self,
        language: str,
        *,
        options: RequestOptions | None = None,
    ) -> WordListResponsePage:
        """GET `/words/{language}`.

        Gives the first page; `for` goes over the items of all pages.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._page(
            LIST,
            LIST_PAGING,
            WordListResponsePage,
            options,
            path={"language": language},
        )


class AsyncWords(AsyncResource):
    """Operations on `words`."""

    def list(
        self,
        language: str,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncPager[AsyncWordListResponsePage]:
        """GET `/words/{language}`.

        `await` gives the first page; `async for` goes over the items of all pages.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._page(
            LIST,
            LIST_PAGING,
            AsyncWordListResponsePage,
            options,
            path={"language": language},
        )
