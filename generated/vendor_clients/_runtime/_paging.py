# Generated from specs/. Change the overlay, not this file.
"""From the answer with one page of a list to the request for the next."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypeAlias, cast

from ._data import data
from ._errors import PagingError
from ._not_given import NOT_GIVEN
from ._paging_rules import Paging
from ._plain import members, plain
from ._pointers import is_there
from ._request import Call
from ._response import Headers

Position: TypeAlias = dict[str, Any]
"""What of the request is different for a page, by runtime expressions: plain JSON."""

URL = "$url"

_LINK = re.compile(r'<([^>]*)>((?:[^,"]|"(?:[^"\\]|\\.)*")*)')
_REL = re.compile(r';\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,"]+))', re.IGNORECASE)


@data()
class Asked:
    """What was asked for with a page.

    `value` is what its request had where pages differ, None where it had nothing; `before` is the
    number of items on the pages before it, where that is known.
    """

    value: Any = None
    before: int | None = None


def items_of(page: object, paging: Paging) -> list[object]:
    """The items of a page; none where the answer has no array there."""
    found = _look(page, paging.items)
    return cast("list[object]", found) if isinstance(found, list) else []


def next_position(
    paging: Paging, page: object, headers: Headers, asked: Asked, operation: str
) -> Position | None:
    """What the request for the next page has; None after the last page.

    Raises:
        PagingError: The answer leads to where it came from, or does not say where it stands.
    """

    def said(expression: str) -> Any:
        return plain(_said(page, headers, expression))

    more = said(paging.more)
    if more is not None and not is_there(more):
        return None
    match paging.style:
        case "cursor":
            place, value = paging.parameter, said(paging.next)
        case "url":
            place, value = URL, said(paging.next)
        case "link":
            place, value = URL, _linked(said(paging.next))
        case "offset" | "page":
            number = _counted(paging, page, said, asked, operation)
            return None if number is None else {paging.parameter: number}
    if not is_there(value):
        return None
    if value == asked.value:
        # What stays where it is has no more to give for now, unless it gave something.
        if items_of(page, paging):
            raise PagingError(operation, "the next page is the same one again")
        return None
    return {place: value}


def asked_value(paging: Paging, call: Call) -> Any:
    """What a call has where pages differ, as plain JSON."""
    if paging.style in ("url", "link"):
        return call.url or None
    where, _, name = paging.parameter.removeprefix("$request.").partition(".")
    if where.startswith("body#"):
        sent = call.body
        if isinstance(call.extra_body, Mapping):
            sent = {**(members(sent) or {}), **call.extra_body}
        value = _look(sent, where.removeprefix("body#"))
    else:
        value = getattr(call, where).get(name)
    return None if value is NOT_GIVEN else plain(value)


def moved(
    paging: Paging, call: Call, position: Mapping[str, Any], operation: str
) -> Call:
    """A call for the page at a position.

    Raises:
        ValueError: It is the position of a page of something else.
    """
    known = URL if paging.style in ("url", "link") else paging.parameter
    if list(position) != [known]:
        raise ValueError(
            f"{operation}: a position has {known} and nothing else, not {list(position)}"
        )
    value = position[known]
    if known == URL:
        return replace(call, url=str(value))
    where, _, name = known.removeprefix("$request.").partition(".")
    if where.startswith("body#"):
        sent = {} if call.body is NOT_GIVEN else members(call.body) or {}
        extra = call.extra_body
        if isinstance(extra, Mapping):
            sent, extra = {**sent, **extra}, {}
        names = steps(where.removeprefix("body#"))
        return replace(call, body=_with(sent, names, value), extra_body=extra)
    values: Mapping[str, object] = getattr(call, where)
    return replace(call, **cast("Any", {where: {**values, name: value}}))


def _counted(
    paging: Paging, page: object, said: Any, asked: Asked, operation: str
) -> int | None:
    """The number of the next page, or of its first item; None after the last page."""
    count = len(items_of(page, paging))
    if not count:
        return None
    now = _number(asked.value)
    if now is None:
        now = _number(said(paging.current))
    if now is None:
        now = paging.first
    if now is None:
        raise PagingError(operation, "the answer does not say which page it is")
    total = _number(said(paging.total))
    if paging.style == "offset":
        following = now + count
        first = paging.first or 0
        return None if total is not None and following - first >= total else following
    if total is not None and asked.before is not None and asked.before + count >= total:
        return None
    pages = _number(said(paging.pages))
    # Where the first page is not known to be 0, the last one may be as high as their number.
    last = (
        None
        if pages is None
        else pages - 1 + (1 if paging.first is None else paging.first)
    )
    return None if last is not None and now >= last else now + 1


def _said(page: object, headers: Headers, expression: str) -> object:
    """What an answer has where an expression points."""
    kind, _, place = expression.removeprefix("$response.").partition(".")
    if kind == "header":
        return headers.get(place)
    return _look(page, kind.removeprefix("body#")) if kind else None


def _look(value: object, pointer: str) -> object:
    for step in steps(pointer):
        if isinstance(value, list):
            held = cast("list[object]", value)
            if step == "*":
                value = held[-1] if held else None
            else:
                index = int(step) if step.isdecimal() else len(held)
                value = held[index] if index < len(held) else None
        else:
            value = (members(value) or {}).get(step)
    return value


def _with(sent: dict[str, Any], names: list[str], value: Any) -> dict[str, Any]:
    name, *rest = names
    inner = _with(members(sent.get(name)) or {}, rest, value) if rest else value
    return {**sent, name: inner}


def steps(pointer: str) -> list[str]:
    """The names that a JSON Pointer goes through."""
    return [s.replace("~1", "/").replace("~0", "~") for s in pointer.split("/")[1:]]


def _number(value: Any) -> int | None:
    """A whole number, also one that is written as text."""
    if isinstance(value, str):
        return int(value) if value.isdecimal() else None
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return int(value) if value == value // 1 else None


def _linked(header: Any) -> str | None:
    """The target of a `Link` header with the relation `next` (RFC 8288 §3)."""
    for target, parameters in _LINK.findall(header or ""):
        for quoted, bare in _REL.findall(parameters):
            if "next" in (quoted or bare).lower().split():
                return str(target)
    return None
