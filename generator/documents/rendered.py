"""A documentation page as a reader sees it: the request it shows, and the examples."""

from __future__ import annotations

import json
import re

from ..data import data
from .tree import JSON, Text

_METHOD = re.compile(r"curl\b[^\n]*?--request\s+([A-Za-z]+)")
_URL = re.compile(r"--url\s+'?([^\s'\\]+)")
_HEADER = re.compile(r"--header\s+'([^':]+):")


@data
class Shown:
    """Something a rendered page shows, and the offset in its text."""

    value: JSON
    offset: int


@data
class RenderedPage:
    """The requests' methods, URLs and header names, and the JSON values, each where it stands."""

    text: Text
    methods: tuple[Shown, ...]
    urls: tuple[Shown, ...]
    headers: tuple[Shown, ...]
    examples: tuple[Shown, ...]


def read_rendered(text: Text) -> RenderedPage:
    """What a rendered page shows beyond its schemas; types are never read from it."""

    def found(pattern: re.Pattern[str]) -> tuple[Shown, ...]:
        return tuple(Shown(m[1], m.start(1)) for m in pattern.finditer(text.content))

    return RenderedPage(
        text, found(_METHOD), found(_URL), found(_HEADER), tuple(_values(text.content))
    )


def _values(content: str) -> list[Shown]:
    """The JSON objects and arrays in a text, outermost ones only."""
    decoder = json.JSONDecoder()
    found: list[Shown] = []
    start = 0
    while (
        match := re.compile(r"(?:^|(?<=[^\w/{]))[{\[]\s*[\"\[{]").search(content, start)
    ) is not None:
        try:
            value, end = decoder.raw_decode(content, match.start())
        except (ValueError, RecursionError):
            start = match.start() + 1
            continue
        found.append(Shown(value, match.start()))
        start = end
    return found
