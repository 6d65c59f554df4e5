# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `boxes`."""

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
from ..models.shared.boxes import Boxes

LIST: Operation[Boxes] = Operation(
    "GET",
    "/boxes",
    returns=Boxes,
    answers={"200": Boxes, "204": None},
)

LIST_PAGING = Paging(
    "cursor",
    items="/data",
    parameter="$request.query.cursor",
    next="$response.body#/next_cursor",
)


class BoxesPage(SyncPage[str, Boxes], Boxes):
    """One page: `for` goes over its items, and on over all pages after it."""


class AsyncBoxesPage(AsyncPage[str, Boxes], Boxes):
    """One page: `async for` goes over its items, and on over all pages after it."""


class BoxesResource(Resource):
    """Operations on `boxes`."""

    def list(
        self,
        *,
        cursor: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> BoxesPage:
        """GET `/boxes`.

        Gives the first page; `for` goes over the items of all pages.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._page(
            LIST,
            LIST_PAGING,
            BoxesPage,
            options,
            query={"cursor": cursor},
        )


class AsyncBoxesResource(AsyncResource):
    """Operations on `boxes`."""

    def list(
        self,
        *,
        cursor: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> AsyncPager[AsyncBoxesPage]:
        """GET `/boxes`.

        `await` gives the first page; `async for` goes over the items of all pages.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._page(
            LIST,
            LIST_PAGING,
            AsyncBoxesPage,
            options,
            query={"cursor": cursor},
        )
