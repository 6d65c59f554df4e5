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
from ..models.words import Word

GET: Operation[Word] = Operation("GET", "/words/{language}", returns=Word)

GET_PAGING = Paging(
    "url",
    items="/translations",
    next="$response.body#/meta/paging/links/next",
)


class WordPage(SyncPage[str, Word], Word):
    """One page: `for` goes over its items, and on over all pages after it."""


class AsyncWordPage(AsyncPage[str, Word], Word):
    """One page: `async for` goes over its items, and on over all pages after it."""


class Words(Resource):
    """Operations on `words`."""

    def get(self, language: str, *, options: RequestOptions | None = None) -> WordPage:
        """GET `/words/{language}`.

        Gives the first page; `for` goes over the items of all pages.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._page(
            GET,
            GET_PAGING,
            WordPage,
            options,
            path={"language": language},
        )


class AsyncWords(AsyncResource):
    """Operations on `words`."""

    def get(
        self,
        language: str,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncPager[AsyncWordPage]:
        """GET `/words/{language}`.

        `await` gives the first page; `async for` goes over the items of all pages.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._page(
            GET,
            GET_PAGING,
            AsyncWordPage,
            options,
            path={"language": language},
        )
