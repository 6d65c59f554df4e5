"""Where the pages of a list come from, and where they lead."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import field
from typing import Any, TypeVar, cast

from ._api import PACKAGE
from ._data import data
from ._errors import PagingError
from ._paging import Asked, Position, items_of, next_position
from ._paging_rules import Paging
from ._plain import to_json
from ._response import Response

P = TypeVar("P")

_logger = logging.getLogger(PACKAGE)


@data(eq=False)
class Source:
    """Where a page came from: what its items alone do not say of what follows.

    `fetch` is what gets the next page, from a position and the page before it; a page that was
    stored has lost it, with the client. `digest` tells answers apart.
    """

    operation: str
    paging: Paging
    head: Response[None]
    asked: Asked
    digest: int
    fetch: Callable[[Position, object], Any] = field(repr=False)

    def __reduce__(self) -> tuple[Any, ...]:
        known = (self.operation, self.paging, self.head, self.asked, self.digest)
        return Source, (*known, Stored(self.operation))

    def __deepcopy__(self, _: object) -> Source:
        return self

    def items(self, page: object) -> list[object]:
        """The items of the page."""
        return items_of(page, self.paging)

    def position(self, page: object) -> Position | None:
        """Where the next page is; see `next_position`."""
        headers = self.head.headers
        return next_position(self.paging, page, headers, self.asked, self.operation)

    def followed(self, following: P) -> P | None:
        """The page that follows; None where the server gives the same answer for every number.

        It knows nothing of numbers then, and has given everything.

        Raises:
            PagingError: What came is no page.
        """
        found = _source(following)
        if found is None:
            raise PagingError(self.operation, "the next page is none by its content")
        if self.paging.style not in ("offset", "page") or found.digest != self.digest:
            return following
        _logger.warning(
            "%s: %s is not heeded: the same page came again; ending there",
            self.operation,
            self.paging.parameter,
        )
        return None


@data()
class Stored:
    """Stands for the client that a page had before it was stored."""

    operation: str

    def __call__(self, *_: object) -> Any:
        raise PagingError(
            self.operation,
            "a page that was stored has no client: call the method with "
            "options=RequestOptions(resume=page.next_request())",
        )


class Trail:
    """The positions that one walk came through, each of which it passes once."""

    def __init__(self) -> None:
        self._seen: set[str] = set()

    def passes(self, page: object) -> None:
        """Notes where a page leads.

        Raises:
            PagingError: Another page led there before.
        """
        source = source_of(page)
        position = source.position(page)
        if position is None:
            return
        key = to_json(position)
        if key in self._seen:
            raise PagingError(source.operation, "the pages lead in a circle")
        self._seen.add(key)


def source_of(page: object) -> Source:
    """Where a page came from.

    Raises:
        TypeError: It was made by hand, and not by a client.
    """
    source = _source(page)
    if source is None:
        raise TypeError(f"this {type(page).__name__} did not come from a client")
    return source


def _source(page: object) -> Source | None:
    if isinstance(page, list):
        return getattr(cast("list[object]", page), "_source", None)
    private: dict[str, Any] = getattr(page, "__pydantic_private__", None) or {}
    return private.get("_source")
