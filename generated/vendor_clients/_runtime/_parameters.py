# Generated from specs/. Change the overlay, not this file.
"""Parameters as they stand in a path, a query, headers and cookies (OpenAPI 3.1 §4.8.12)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, TypeAlias
from urllib.parse import quote

from ._bodies import encode_form
from ._media import essence, is_json
from ._not_given import NOT_GIVEN
from ._operation import Style, Where
from ._plain import to_json, to_text
from ._styles import (
    Pairs,
    Quote,
    form,
    label,
    matrix,
    percent,
    percent_reserved,
    shape,
    simple,
)

Values: TypeAlias = Mapping[str, object]

_EXPRESSION: Final = re.compile(r"\{([^{}]*)\}")
_LITERAL: Final = ":@!$&'()*+,;=~%?"  # what a path template holds as it stands
_FORM: Final = "application/x-www-form-urlencoded"
_QUERY: Final = ":/?@!$'()*,;=&+%"  # what stands in a query as it is (RFC 3986 §3.4)
_COOKIE: Final = re.compile(
    r"[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]*"
)  # RFC 6265 §4.1.1


def encode_path(template: str, values: Values, styles: Iterable[Style]) -> str:
    """A path template with its values, each of which stays inside its own segment.

    One that stands as `{+name}` may have several segments (RFC 6570 section 3.2.3).

    Raises:
        ValueError: A value is missing or empty, or makes a segment `.` or `..`.
    """
    chosen = {style.name: style for style in styles if style.where == "path"}
    path = template.partition("#")[0]  # tells operations apart, and is never sent
    return "/".join(_segment(part, values, chosen) for part in path.split("/"))


def _segment(template: str, values: Values, chosen: Mapping[str, Style]) -> str:
    parts = _EXPRESSION.split(template)
    filled: list[str] = []
    for index, part in enumerate(parts):
        if index % 2:
            name = part.removeprefix("+")
            style = chosen.get(name, Style("path", name))
            write = percent if name == part else _segments
            filled.append(_path_value(values.get(name, NOT_GIVEN), style, write))
        else:
            filled.append(quote(part, safe=_LITERAL))
    whole = "".join(filled)
    for segment in whole.split("/") if len(parts) > 1 else ():
        if segment in (".", ".."):
            raise ValueError(f"the path parameter {parts[1]} cannot make {segment!r}")
    return whole


def _segments(text: str) -> str:
    """Text whose slashes divide a path."""
    return quote(text, safe="/")


def _path_value(value: object, style: Style, write: Quote) -> str:
    if value is NOT_GIVEN:
        raise ValueError(f"the path parameter {style.name} is missing")
    if style.content_type is not None:
        return write(_content(value, style.content_type))
    content = shape(value)
    if not content:
        raise ValueError(f"the path parameter {style.name} cannot be empty")
    explode = bool(style.explode)
    if style.style == "label":
        return label(content, explode=explode, quote=write)
    if style.style == "matrix":
        return matrix(style.name, content, explode=explode, quote=write)
    return simple(content, explode=explode, quote=write)


def encode_query(values: Values, styles: Iterable[Style]) -> str:
    """The query of a URL, without its `?`; "" when there is none.

    Raises:
        ValueError: A value has no text.
    """
    chosen = tuple(styles)
    whole = {style.name: style for style in chosen if style.where == "querystring"}
    named = {name: value for name, value in values.items() if name not in whole}
    parts = [f"{name}={value}" for name, value in _pairs("query", named, chosen)]
    for name, style in whole.items():
        if (value := values.get(name, NOT_GIVEN)) is not NOT_GIVEN:
            parts.append(_whole_query(value, style))
    return "&".join(part for part in parts if part)


def _whole_query(value: object, style: Style) -> str:
    """A query as its media type writes it; a form stands in a URL as it is."""
    content_type = style.content_type or _FORM
    if essence(content_type) == _FORM:
        return quote(encode_form(value, style.encodings), safe=_QUERY)
    return percent(_content(value, content_type))


def encode_cookies(values: Values, styles: Iterable[Style]) -> str:
    """The value of the header `Cookie`; "" when there is none.

    Raises:
        ValueError: A value has no text.
    """
    pairs = _pairs("cookie", values, styles)
    return "; ".join(f"{name}={value}" for name, value in pairs)


def _pairs(
    where: Where, values: Values, styles: Iterable[Style]
) -> Iterator[tuple[str, str]]:
    chosen = {style.name: style for style in styles if style.where == where}
    for name, value in values.items():
        if value is not NOT_GIVEN:
            yield from _form(value, chosen.get(name, Style(where, name)))


def _form(value: object, style: Style) -> Pairs:
    name = style.name
    if style.content_type is not None:
        return [(percent(name), percent(_content(value, style.content_type)))]
    kind = style.style or "form"
    explode = kind in ("form", "cookie") if style.explode is None else style.explode
    if kind == "cookie":
        write = _cookie_text
    else:
        write = percent_reserved if style.allow_reserved else percent
    return form(name, shape(value), style=kind, explode=explode, quote=write)


def _cookie_text(text: str) -> str:
    if not _COOKIE.fullmatch(text):
        raise ValueError(f"{text!r} cannot stand in a cookie as it is")
    return text


def encode_headers(values: Values, styles: Iterable[Style]) -> dict[str, str]:
    """Headers by their names. Text beyond ASCII is percent-encoded, as headers hold none.

    Raises:
        ValueError: A value has no text.
    """
    chosen = {style.name: style for style in styles if style.where == "header"}
    return {
        name: _header_value(value, chosen.get(name, Style("header", name)))
        for name, value in values.items()
        if value is not NOT_GIVEN
    }


def _header_value(value: object, style: Style) -> str:
    if style.content_type is not None:
        text = _content(value, style.content_type)
    else:
        text = simple(shape(value), explode=bool(style.explode), quote=str)
    return text.strip() if text.isascii() else percent(text)


def _content(value: object, content_type: str) -> str:
    """A value as a media type (`content` of a Parameter Object)."""
    return to_json(value) if is_json(content_type) else to_text(value)
