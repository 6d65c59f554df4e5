# Generated from specs/. Change the overlay, not this file.
"""The styles of parameters: from a value to text (OpenAPI 3.1 §4.8.12.4, RFC 6570)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final, TypeAlias, cast
from urllib.parse import quote

from ._plain import members, to_text

Shape: TypeAlias = str | list[object] | dict[str, object]
Quote: TypeAlias = Callable[[str], str]
Pairs: TypeAlias = list[tuple[str, str]]

_DELIMITERS: Final = {"form": ",", "spaceDelimited": "%20", "pipeDelimited": "%7C"}


def shape(value: object) -> Shape:
    """A value as the styles tell values apart: an array, an object, or a single text."""
    named = members(value)
    if named is not None:
        return named
    if isinstance(value, Iterable) and not isinstance(value, str | bytes | bytearray):
        return list(cast("Iterable[object]", value))
    return to_text(value)


def percent(text: str) -> str:
    """Text of which only the unreserved characters of RFC 3986 §2.3 stand for themselves."""
    return quote(text, safe="")


def percent_reserved(text: str) -> str:
    """Text with `allowReserved`: but for what would end or divide a value in a query."""
    return quote(text, safe=":/?@!$'()*,;=")


def simple(value: Shape, *, explode: bool, quote: Quote) -> str:
    """`a,b`, `k,v,l,w`, and exploded `k=v,l=w`."""
    match value:
        case str():
            return quote(value)
        case list():
            return ",".join(_items(value, quote))
        case dict():
            return ",".join(_members(value, quote, explode=explode))


def label(value: Shape, *, explode: bool, quote: Quote) -> str:
    """`.v`, `.a,b`, `.k,v,l,w`, and exploded `.a.b`, `.k=v.l=w`."""
    if isinstance(value, str) or not explode:
        return "." + simple(value, explode=False, quote=quote)

    def quote_dots(text: str) -> str:
        return quote(text).replace(".", "%2E")

    if isinstance(value, list):
        return "." + ".".join(_items(value, quote_dots))
    return "." + ".".join(_members(value, quote_dots, explode=True))


def matrix(name: str, value: Shape, *, explode: bool, quote: Quote) -> str:
    """`;n=v`, `;n=a,b`, `;n=k,v,l,w`, and exploded `;n=a;n=b`, `;k=v;l=w`."""
    if isinstance(value, str) or not explode:
        return f";{percent(name)}={simple(value, explode=False, quote=quote)}"
    if isinstance(value, list):
        return "".join(f";{percent(name)}={item}" for item in _items(value, quote))
    return "".join(f";{member}" for member in _members(value, quote, explode=True))


def form(
    name: str, value: Shape, *, style: str = "form", explode: bool, quote: Quote
) -> Pairs:
    """The names and values of `form`, `spaceDelimited`, `pipeDelimited` and `deepObject`.

    Nothing for an empty array or object. A member that is an array is repeated; other nested
    values, for which the specification has no text, are JSON.
    """
    key = percent(name)
    if isinstance(value, str):
        return [(key, quote(value))]
    if style == "deepObject":
        return _deep(key, value, quote)
    if isinstance(value, list):
        parts = _items(value, quote)
        if explode:
            return [(key, part) for part in parts]
    else:
        if explode:
            return [
                (percent(member), quote(to_text(item)))
                for member, inner in value.items()
                for item in _each(inner)
            ]
        parts = _members(value, quote, explode=False)
    if not parts:
        return []
    parts = [part.replace(",", "%2C") for part in parts]  # left by `percent_reserved`
    return [(key, _DELIMITERS.get(style, ",").join(parts))]


def _deep(key: str, value: Shape, quote: Quote) -> Pairs:
    match value:
        case str():
            return [(key, quote(value))]
        case list():
            return [(key, item) for item in _items(value, quote)]
        case dict():
            return [
                pair
                for member, inner in value.items()
                for pair in _deep(f"{key}%5B{percent(member)}%5D", shape(inner), quote)
            ]


def _each(value: object) -> list[object]:
    inner = shape(value)
    return inner if isinstance(inner, list) else [value]


def _items(items: list[object], quote: Quote) -> list[str]:
    return [quote(to_text(item)) for item in items]


def _members(members: dict[str, object], quote: Quote, *, explode: bool) -> list[str]:
    pairs = [(quote(name), quote(to_text(item))) for name, item in members.items()]
    if explode:
        return [f"{name}={item}" for name, item in pairs]
    return [part for pair in pairs for part in pair]
