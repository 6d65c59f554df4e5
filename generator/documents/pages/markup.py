"""What an HTML page holds that may carry a document: scripts and properties; nothing is run."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from dataclasses import field
from html.parser import HTMLParser

from generator.documents.tree import Part, Text

from ...data import data, record

_REFERENCE = re.compile(r"&(?:#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)")
_PROPERTIES = re.compile(
    r"\s(?:data-initial-props|apidescriptiondocument)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')",
    re.IGNORECASE,
)
_CARRYING = frozenset({"data-initial-props", "apidescriptiondocument"})
_NAMING = frozenset({"apidescriptionurl", "spec-url"})
"""Attributes by which the elements of Redoc, RapiDoc and Stoplight name a document."""

_REFERENCES = "api-reference"
"""The id of the script by which Scalar's page carries or names one."""


@data
class Script:
    """A script of a page: its attributes, and the offsets between which its text stands."""

    attributes: Mapping[str, str]
    start: int
    end: int


@record
class Markup:
    """The parts of a page.

    `properties` are JSON texts in attributes (ReadMe's `data-initial-props`, Stoplight's
    `apiDescriptionDocument`); `elsewhere` are addresses of documents that elements name
    (`<redoc spec-url>`), with their offsets.
    """

    title: str = ""
    sources: list[str] = field(default_factory=list[str])
    scripts: list[Script] = field(default_factory=list[Script])
    properties: list[Part] = field(default_factory=list[Part])
    elsewhere: list[tuple[int, str]] = field(default_factory=list[tuple[int, str]])


def read_markup(text: Text) -> Markup:
    """The parts of an HTML page, as far as it can be read."""
    parser = _Parser(text)
    try:
        parser.feed(text.content)
        parser.close()
    except (AssertionError, _Ended):
        # An assertion is how Python's parser gives up at a declaration that is none.
        pass
    parser.finish()
    return parser.markup


class _Ended(Exception):
    """The page ends within a tag, a comment or a declaration (HTML, section 13.2.2)."""


class _Parser(HTMLParser):
    """Stops where something never ends: Python's parser would look for its end from every `<` anew."""

    def __init__(self, text: Text) -> None:
        super().__init__(convert_charrefs=True)
        self.markup = Markup()
        self._text = text
        breaks = (i.end() for i in re.finditer("\n", text.content))
        self._starts = [0, *breaks]
        self._script: tuple[dict[str, str], int] | None = None
        self._in_title = False

    def parse_starttag(self, i: int) -> int:
        return _ended(super().parse_starttag(i))

    def parse_endtag(self, i: int) -> int:
        return _ended(super().parse_endtag(i))

    def parse_comment(self, i: int, report: bool = True) -> int:
        return _ended(super().parse_comment(i, report))

    def parse_pi(self, i: int) -> int:
        return _ended(super().parse_pi(i))

    def parse_html_declaration(self, i: int) -> int:
        return _ended(super().parse_html_declaration(i))

    def _offset(self) -> int:
        line, column = self.getpos()
        return self._starts[line - 1] + column

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = {name: value or "" for name, value in attrs}
        start = self._offset()
        raw = self.get_starttag_text() or ""
        match tag:
            case "script":
                self._script = said, start + len(raw)
            case "title":
                self._in_title = not self.markup.title
            case "link" if "canonical" in said.get("rel", "").lower().split():
                self.markup.sources.append(said.get("href", ""))
            case _:
                pass
        named = [said[name] for name in said if name in _NAMING]
        if tag == "script" and said.get("id") == _REFERENCES:
            named.append(said.get("data-url", ""))
        self.markup.elsewhere += [(start, address) for address in named if address]
        if not _CARRYING.isdisjoint(said):
            found = _PROPERTIES.search(raw)
            if found:
                group = 1 if found[1] is not None else 2
                part = start + found.start(group), start + found.end(group)
                self.markup.properties.append(_unescaped(self._text, *part))

    def handle_data(self, data: str) -> None:
        if self._in_title:
            self.markup.title += data

    def handle_endtag(self, tag: str) -> None:
        if tag == "title":
            self._in_title = False
        if tag == "script":
            self._end_script(self._offset())

    def _end_script(self, end: int) -> None:
        if self._script is not None:
            attributes, start = self._script
            self.markup.scripts.append(Script(attributes, start, end))
            self._script = None

    def finish(self) -> None:
        self._end_script(len(self._text.content))
        self.markup.title = " ".join(self.markup.title.split())
        self.markup.sources = [url for url in self.markup.sources if url]


def _ended(end: int) -> int:
    if end < 0:
        raise _Ended
    return end


def _unescaped(whole: Text, start: int, end: int) -> Part:
    """The value of an attribute, its character references resolved."""
    parts: list[str] = []
    steps: list[tuple[int, int]] = []
    length, position = 0, start
    for found in _REFERENCE.finditer(whole.content, start, end):
        for piece, at in (
            (whole.content[position : found.start()], position),
            (html.unescape(found[0]), found.start()),
        ):
            steps.append((length, at))
            parts.append(piece)
            length += len(piece)
        position = found.end()
    steps.append((length, position))
    parts.append(whole.content[position:end])
    return Part(whole, "".join(parts), tuple(steps))
