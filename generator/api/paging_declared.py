"""The overlay's word on the pages of a list (`x-pagination`), held against its types."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..data import data
from ..documents.tree import JSON, as_map, child, split
from ..openapi import Specification
from ..problems import Outcome
from .definitions import Definition
from .model import PAGING, Api, Operation
from .paging_answer import Items, answered, find_items, items_at
from .paging_request import sent
from .paging_rules import STYLES, Paging, Style
from .reach import reach
from .types import Type

_ANSWERED = ("next", "more", "pages", "total", "current")
_KEYS = ("style", "items", "parameter", *_ANSWERED, "first")
_BY_NAME: dict[str, Style] = {style: style for style in STYLES}
_NEEDED: dict[Style, tuple[str, ...]] = {
    "cursor": ("parameter", "next"),
    "offset": ("parameter",),
    "page": ("parameter",),
    "url": ("next",),
    "link": (),
}
_ANSWER = re.compile(
    r"\$response\.(?:header\.(?P<header>.+)|body#(?P<pointer>(?:/.*)?))"
)


def read_declared(
    spec: Specification, api: Api, op: Operation, said: JSON
) -> Paging | None:
    """The paging of an operation that its overlay declares; `false` says that there is none."""
    if said is False:
        return None
    place = child(op.pointer, PAGING)
    answer = answered(op, api.definitions)
    if answer is None or answer.others:
        spec.report(
            "paging-without-answer",
            Outcome.ERROR,
            place,
            "pages are turned by an operation that answers one JSON object or array",
            "put x-pagination on the operation that lists, and remove what else it may answer",
        )
        return None
    found = _Declared(spec, op, api.definitions, as_map(said), place, answer.type)
    style = found.style()
    items = found.items() if "items" in found.node else find_items(op, answer)
    if not isinstance(items, Items) and "items" not in found.node:
        found.error(
            "invalid-pagination",
            place,
            "it is not said where the items are",
            "add items, as in $response.body#/items",
        )
    parameter, first = found.parameter(), found.first(style)
    told = {key: found.answered(key) for key in _ANSWERED}
    if style is None or not isinstance(items, Items):
        return None
    return Paging(
        style,
        items.pointer,
        items.item,
        answer.type,
        parameter=parameter,
        next=told["next"] or ("$response.header.Link" if style == "link" else ""),
        more=told["more"],
        pages=told["pages"],
        total=told["total"],
        current=told["current"],
        first=first,
    )


@data
class _Declared:
    """One `x-pagination`, read key by key, with every fault reported in its place."""

    spec: Specification
    op: Operation
    definitions: dict[str, Definition]
    node: dict[str, JSON]
    place: str
    answer: Type

    def style(self) -> Style | None:
        """How pages are turned, where all that it needs is there."""
        for key in self.node:
            if key not in _KEYS:
                self.error(
                    "invalid-pagination",
                    child(self.place, key),
                    f"{key!r} means nothing here",
                    f"use: {', '.join(_KEYS)}",
                )
        style = _BY_NAME.get(str(self.node.get("style")))
        if style is None:
            self.error(
                "invalid-pagination",
                child(self.place, "style") if "style" in self.node else self.place,
                "x-pagination does not say how pages are turned",
                f"add style: {', '.join(STYLES[:-1])} or {STYLES[-1]}",
            )
            return None
        for key in _NEEDED[style]:
            if key not in self.node:
                self.error(
                    "invalid-pagination",
                    self.place,
                    f"pages turned by {style} need {key}",
                    f"add {key}, a runtime expression",
                )
        return style

    def items(self) -> Items | None:
        """Where the items are said to be."""
        place, said = child(self.place, "items"), self.node["items"]
        match = _ANSWER.fullmatch(said) if isinstance(said, str) else None
        pointer = match and match["pointer"]
        if pointer is None:
            self._no_expression(place, said, "$response.body#/items")
            return None
        item = items_at(self.answer, pointer, self.definitions)
        if item is None:
            self.error(
                "pagination-pointer",
                place,
                f"{said} leads to no array in the answer",
                "point at the array of items",
            )
            return None
        return Items(pointer, item)

    def parameter(self) -> str:
        """What of the request is said to change."""
        if "parameter" not in self.node:
            return ""
        place, said = child(self.place, "parameter"), self.node["parameter"]
        known = list(self._parameters())
        if said not in known:
            self.error(
                "pagination-parameter",
                place,
                f"the request has no {said}",
                f"it has: {', '.join(known)}" if known else "add the parameter",
            )
        return str(said)

    def answered(self, key: str) -> str:
        """Where the answer is said to have something."""
        if key not in self.node:
            return ""
        place, said = child(self.place, key), self.node[key]
        match = _ANSWER.fullmatch(said) if isinstance(said, str) else None
        if match is None:
            self._no_expression(
                place, said, "$response.body#/next or $response.header.Link"
            )
            return ""
        pointer = match["pointer"]
        if pointer and not reach(self.answer, split(pointer), self.definitions):
            self.error(
                "pagination-pointer",
                place,
                f"{said} leads nowhere in the answer",
                "point at a member that the answer has",
            )
        return match[0]

    def first(self, style: Style | None) -> int | None:
        """The number of the first page or item."""
        said = self.node.get("first")
        if said is None:
            if style == "page":
                return None if "current" in self.node else 1
            return 0 if style == "offset" else None
        if isinstance(said, int) and not isinstance(said, bool):
            return said
        self.error(
            "invalid-pagination",
            child(self.place, "first"),
            f"first is {said!r}",
            "give the number of the first page or item",
        )
        return None

    def error(self, code: str, place: str, message: str, remedy: str) -> None:
        """Reports what forbids to write anything."""
        self.spec.report(code, Outcome.ERROR, place, message, remedy)

    def _parameters(self) -> Iterator[str]:
        for each in sent(self.op, self.definitions):
            yield each.expression
        for p in self.op.parameters:
            if p.location == "header":
                yield f"$request.header.{p.name}"

    def _no_expression(self, place: str, said: JSON, example: str) -> None:
        self.error(
            "invalid-pagination",
            place,
            f"{said!r} is no runtime expression of an answer",
            f"write it as {example}",
        )
