# Generated from specs/. Change the overlay, not this file.
"""What a package knows of the lists of an API: how the answer with one page leads to the next."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ._data import data

PagingStyle: TypeAlias = Literal["cursor", "offset", "page", "url", "link"]


@data()
class Paging:
    """How the pages of one list are found.

    All but `items` and `first` are runtime expressions (OpenAPI 3.1 §4.8.20.4), "" where the API
    has nothing of the kind. In the pointers of expressions `*` stands for the last item.

    Args:
        style: What leads to the next page: a value of the answer (`cursor`), the number of items
            so far (`offset`), the number of the page (`page`), a URL in the answer (`url`), or a
            `Link` header (RFC 8288).
        items: A JSON Pointer into the answer, to the array of items.
        parameter: What of the request differs from page to page.
        next: Where the answer has the cursor, the URL, or the header.
        more: Where it says whether there are more pages.
        pages: Where it says how many pages there are.
        total: Where it says how many items there are on all pages.
        current: Where it says which page it is.
        first: The number of the first page, or of the first item.
    """

    style: PagingStyle
    items: str = ""
    parameter: str = ""
    next: str = ""
    more: str = ""
    pages: str = ""
    total: str = ""
    current: str = ""
    first: int | None = None
