"""What a documentation page says about itself, and positions in its text."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from generator.documents.text import Lines, Text
from generator.documents.tree import JSON, as_map
from generator.problems import Fatal, Outcome, Place, Problem

from ...data import data

METHODS = frozenset(
    ("get", "put", "post", "delete", "options", "head", "patch", "trace")
)

_ENTITY = re.compile(r"&(?:#\d+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);")
_FRONTMATTER = re.compile(
    r"\A\ufeff?---[ \t]*\r?\n(.*?)^---[ \t]*\r?(?:\n|\Z)", re.MULTILINE | re.DOTALL
)
_FRONT_LINE = re.compile(r"^(\w+):[ \t]*(.+?)[ \t]*\r?$", re.MULTILINE)
_SOURCE = re.compile(r"^# Source:\s*(\S+)")


@data
class PageFacts:
    """What a page says outside the document it carries.

    `spec_ref` is where the whole document lies, as the page names it (a URL or a path in the
    vendor's repository), or "". `method` is lower case. `sources` are the addresses that the page
    gives for itself.
    """

    title: str = ""
    description: str = ""
    spec_ref: str = ""
    method: str = ""
    path: str = ""
    sources: tuple[str, ...] = ()


@dataclass(frozen=True)
class Page:
    """The text of a page and the places of its characters."""

    text: Text

    @cached_property
    def _lines(self) -> Lines:
        return Lines(self.text)

    def place(self, offset: int) -> Place:
        """The line and column of a character, by its offset in the text."""
        return self._lines.place(offset)

    def fatal(self, code: str, message: str, remedy: str, offset: int = 0) -> Fatal:
        """The error which says that nothing can be read from this page."""
        place = self.place(offset)
        return Fatal(Problem(code, Outcome.ERROR, message, remedy, place))


def unescape(text: str) -> str:
    """Entities of HTML as characters; an ampersand without its semicolon stays what it is."""
    return _ENTITY.sub(lambda match: html.unescape(match[0]), text)


def without_marks(root: JSON) -> JSON:
    """A document without what ReadMe notes at its root for itself (`_id`); no word begins so."""
    if not isinstance(root, dict):
        return root
    return {word: part for word, part in as_map(root).items() if word[:1] != "_"}


def body_start(content: str) -> int:
    """Where a page begins after its byte order mark and its frontmatter."""
    match = _FRONTMATTER.match(content)
    return match.end() if match else int(content.startswith("\ufeff"))


def frontmatter(content: str) -> dict[str, str]:
    """The plain `key: value` lines of a page's frontmatter."""
    match = _FRONTMATTER.match(content)
    lines = _FRONT_LINE.findall(match[1]) if match else []
    return {key: value.strip("'\"") for key, value in lines}


def describe_page(
    content: str, lines: Iterable[str], *, spec_ref: str, method: str, path: str
) -> PageFacts:
    """The facts that stand in the lines before a page's document (vendors.md, 5a).

    The title is the first heading of the first level that is no `# Source:` line; the description
    is the first quote that is not an index of documentation, wherever it stands.
    """
    front = frontmatter(content)
    title, quotes = "", _Quotes()
    sources = [front["source_url"]] if "source_url" in front else []
    fence = ""
    for line in lines:
        run = re.match(r"`{3,}|~{3,}", line)
        if run and (not fence or line.strip() == fence):
            fence = "" if fence else run[0]
        source = None if fence else _SOURCE.match(line)
        if source:
            sources.append(source[1])
        elif not fence and not title and line.startswith("# "):
            title = line[2:].strip()
        quotes.read("" if fence or line.startswith("#") else line)
    title = "" if title == "null" else title
    return PageFacts(
        title=unescape(title) or front.get("title", ""),
        description=unescape(quotes.first) or front.get("description", ""),
        spec_ref=spec_ref,
        method=method,
        path=path,
        sources=tuple(dict.fromkeys(sources)),
    )


class _Quotes:
    """Finds the first quote block; its later lines may lack the mark."""

    def __init__(self) -> None:
        self._found: list[str] = []
        self._open = self._done = False

    @property
    def first(self) -> str:
        return "" if self._index else "\n".join(self._found).strip()

    @property
    def _index(self) -> bool:
        return bool(self._found) and self._found[0].startswith("## ")

    def read(self, line: str) -> None:
        marked = line.startswith(">")
        if self._done or not (marked or self._open):
            return
        text = line[1:].removeprefix(" ") if marked else line
        if not marked and not line.strip():
            self._open, self._done = False, bool(self.first)
            if self._index:
                self._found = []
            return
        self._open = True
        self._found.append(text.rstrip())
