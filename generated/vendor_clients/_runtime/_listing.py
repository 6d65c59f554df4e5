# Generated from specs/. Change the overlay, not this file.
"""How the pages of one list are fetched, one after the other."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from typing import Any, Generic, TypeAlias, TypeVar, cast, get_origin

from ._answer import WITHOUT_CONTENT
from ._data import data
from ._errors import PagingError
from ._http import InvalidURL
from ._operation import Operation
from ._page_source import Source, source_of
from ._pages import answer_class, bound
from ._paging import Asked, Position, asked_value, moved, steps
from ._paging_rules import Paging
from ._request import Call
from ._response import Response

P = TypeVar("P")

Send: TypeAlias = Callable[[Operation[Any], Call], Response[Any]]
SendAsync: TypeAlias = Callable[[Operation[Any], Call], Awaitable[Response[Any]]]


@data()
class Listing(Generic[P]):
    """One call of a list, and the class of the page that its answer is."""

    operation: Operation[Any]
    paging: Paging
    page: type[P]
    call: Call

    def begun(self) -> Listing[P]:
        """The call from where its options say, or from the beginning."""
        options = self.call.options
        if options.resume is None:
            return self
        call = replace(self.call, options=replace(options, resume=None))
        return replace(self, call=call).at(options.resume)

    def at(self, position: Mapping[str, Any]) -> Listing[P]:
        """The same call for the page at a position."""
        call = moved(self.paging, self.call, position, str(self.operation))
        return replace(self, call=call)

    def answered(
        self,
        response: Response[Any],
        previous: object,
        fetch: Callable[[Position, object], Any],
    ) -> Response[P]:
        """An answer as a page; `previous` is the page before it, None where there is none."""
        value = asked_value(self.paging, self.call)
        before: int | None = None
        if previous is not None:
            source = source_of(previous)
            if source.asked.before is not None:
                before = source.asked.before + len(source.items(previous))
        elif value is None or value == self.paging.first:
            before = 0
        counted = self.paging.style in ("offset", "page")
        source = Source(
            str(self.operation),
            self.paging,
            Response(response.status, response.headers, data=None),
            Asked(value, before),
            hash(response.content) if counted else 0,
            fetch,
        )
        # What is written with its items' type is no class of its own.
        page = get_origin(self.page) or self.page
        found: object = response.data
        if found is None and response.status in WITHOUT_CONTENT:
            found = _without_items(page, self.paging.items)
        data = bound(found, page, source)
        return response.with_data(cast("P", data))


def fetch(send: Send, listing: Listing[P], previous: object = None) -> Response[P]:
    """The answer with a page, which fetches the next one in the same way."""

    def further(position: Position, page: object) -> P:
        try:
            return fetch(send, listing.at(position), page).data
        except InvalidURL as error:
            raise _lost(listing, error) from error

    response = send(listing.operation, listing.call)
    return listing.answered(response, previous, further)


async def fetch_async(
    send: SendAsync, listing: Listing[P], previous: object = None
) -> Response[P]:
    """The same as `fetch` for asyncio and trio."""

    async def further(position: Position, page: object) -> P:
        try:
            return (await fetch_async(send, listing.at(position), page)).data
        except InvalidURL as error:
            raise _lost(listing, error) from error

    response = await send(listing.operation, listing.call)
    return listing.answered(response, previous, further)


def _without_items(page: type[Any], pointer: str) -> object:
    """What an answer without content is as a page: the array of its items, empty, and nothing else."""
    from ._salvage import salvage

    tree: Any = []
    if issubclass(page, list):
        return tree
    for step in reversed(steps(pointer)):
        tree = {step: tree}
    return salvage(answer_class(page), tree).value


def _lost(listing: Listing[Any], error: InvalidURL) -> PagingError:
    return PagingError(str(listing.operation), f"the next page is nowhere: {error}")
