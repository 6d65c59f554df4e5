"""How the pages of a list lead on, as an API's document tells or as the overlay declares it."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

from ..data import data
from .types import Type

Style: TypeAlias = Literal["cursor", "offset", "page", "url", "link"]
STYLES: tuple[Style, ...] = get_args(Style)


@data
class Paging:
    """How the answer with one page of a list leads to the next.

    The texts but `items`, which is a JSON Pointer into the answer, are runtime expressions (OAS
    3.1.1 section 4.8.20.4) with the meaning that the runtime's `Paging` gives them; "" where the
    API has nothing of the kind. `item` is the type of an item, `answer` that of the answer.
    `evidence` are the nodes that say so, none where the overlay does.
    """

    style: Style
    items: str
    item: Type
    answer: Type
    parameter: str = ""
    next: str = ""
    more: str = ""
    pages: str = ""
    total: str = ""
    current: str = ""
    first: int | None = None
    evidence: tuple[str, ...] = ()

    @property
    def leads(self) -> str:
        """What leads to the next page, in words."""
        match self.style:
            case "cursor":
                return f"{self.parameter} of the next page is {self.next}"
            case "offset":
                return f"{self.parameter} of the next page is the number of items before it"
            case "page":
                return f"{self.parameter} of the next page is its number"
            case "url" | "link":
                return f"the URL of the next page is {self.next}"


def in_answer(pointer: str) -> str:
    """The expression of what a JSON Pointer leads to in an answer."""
    return f"$response.body#{pointer}"


@data
class Doubt:
    """Why the pages of what looks like a list are not turned: a problem without its place."""

    code: str
    message: str
    remedy: str


def doubt(
    message: str,
    remedy: str = "declare it under x-pagination in the overlay, or say false there",
    code: str = "paging-unclear",
) -> Doubt:
    """A doubt about pages."""
    return Doubt(code, message, remedy)
