# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `things`."""

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
from ..models.shared.thing import Thing
from ..models.things import ThingGetResponse

GET: Operation[ThingGetResponse] = Operation("GET", "/things", returns=ThingGetResponse)

GET_PAGING = Paging(
    "cursor",
    items="/left",
    parameter="$request.query.from",
    next="$response.header.X-Next",
    more="$response.body#/on",
)


class ThingGetResponsePage(SyncPage[Thing], ThingGetResponse):
    """A `ThingGetResponse`; `for` goes over its items, and on over all pages after
    it.
    """


class AsyncThingGetResponsePage(AsyncPage[Thing], ThingGetResponse):
    """A `ThingGetResponse`; `async for` goes over its items, and on over all pages
    after it.
    """


class Things(Resource):
    """Operations on `things`."""

    def get(
        self,
        *,
        from_: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> ThingGetResponsePage:
        """GET `/things`.

        Gives the first page; `for` goes over the items of all pages.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._page(
            GET,
            GET_PAGING,
            ThingGetResponsePage,
            options,
            query={"from": from_},
        )


class AsyncThings(AsyncResource):
    """Operations on `things`."""

    def get(
        self,
        *,
        from_: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> AsyncPager[AsyncThingGetResponsePage]:
        """GET `/things`.

        `await` gives the first page; `async for` goes over the items of all pages.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._page(
            GET,
            GET_PAGING,
            AsyncThingGetResponsePage,
            options,
            query={"from": from_},
        )
