"""Stainless Python reference pages, cut into methods, types and their bullets.

Both writings are read alike: the indented one, and the one flattened onto a line.
"""

from __future__ import annotations

import re
from itertools import pairwise

from generator.documents.pages.facts import Page, body_start
from generator.documents.tree import Text

from ...data import data

# Code blocks are blanked out with this character before anything is looked for.
_BLANK = "\0"
# Words up to a backtick or a heading: without a choice where a word ends, nothing backtracks.
_TITLE = r"(?!\#)[^\s`\0]+(?:[ \t]+(?!\#+\s)[^\s`\0]+)*"
_METHOD = re.compile(
    rf"""(?<!\S)(?:\#\s+(?P<resource>{_TITLE})\s+)?
    \#\#+\s+(?P<title>{_TITLE})\s+
    `(?P<dotted>[A-Za-z_]\w*(?:\.\w+)*)\((?P<arguments>[^`]*)\)\s*->\s*(?P<returns>[^\s`][^`]*)`\s+
    \*\*(?P<verb>[A-Za-z]+)\*\*\s+`(?P<path>/[^`\s]*)`""",
    re.VERBOSE,
)
_TYPES = re.compile(
    rf"(?<!\S)(?:\#\s+{_TITLE}\s+)?\#\#\s+Domain\ Types(?!\S)", re.VERBOSE
)
_SECTION = re.compile(
    r"(?<!\S)(?:###\s+(Parameters|Returns|Example)|####\s+(Response))(?!\S)"
)
_TYPE_TITLE = re.compile(rf"(?<!\S)\#\#\#\s+({_TITLE})\s+(?=-\s+`)", re.VERBOSE)
_RUN = re.compile(r"`{3,}")
_LINE_BULLET = re.compile(r"^( *)- `([^`\n]+)`(?=[ \t]*(\S?))", re.MULTILINE)
_FLAT_BULLET = re.compile(r"(?<!\S)()-\s+`([^`]+)`(?=[ \t]*(\S?))")


@data
class Bullet:
    """A list item that begins with code; it may be a part of the reference or of some prose.

    `offset` and `end` are where the code begins and ends in the page; `depth` counts from 0 and
    is 0 throughout in a flattened page; `alone`: nothing follows the code on its line.
    """

    offset: int
    end: int
    code: str
    depth: int
    alone: bool


@data
class Section:
    """The bullets of one section of a page, which ends at `end`."""

    start: int
    end: int
    bullets: tuple[Bullet, ...]


@data
class Method:
    """One method of the client, as its page describes it. `example` is the answer's JSON text."""

    title: str
    dotted: str
    arguments: str
    result: str
    verb: str
    path: str
    prose: str
    offset: int
    path_offset: int
    parameters: Section
    returns: Section
    example: str
    example_offset: int


@data
class DomainType:
    """One entry of a `## Domain Types` section."""

    title: str
    section: Section


@data
class Reference:
    """A page, cut into its parts; `flat`: its newlines and indentation are lost."""

    page: Page
    title: str
    flat: bool
    methods: tuple[Method, ...]
    types: tuple[DomainType, ...]

    def prose(self, start: int, end: int) -> str:
        """The text between two offsets, without the indentation of a list."""
        lines = self.page.text.content[start:end].strip().split("\n")
        return "\n".join(_outdented(lines))


def is_reference(text: Text) -> bool:
    """Whether a page holds a method with its signature, verb and path (vendors.md, 5c)."""
    return _METHOD.search(_masked(text.content), body_start(text.content)) is not None


def read_reference(text: Text) -> Reference:
    """Cuts a page into methods and types; without methods when it is no such page."""
    content = _masked(text.content)
    found = list(_METHOD.finditer(content, body_start(content)))
    flat = bool(found) and "\n" not in content[found[0].start() : found[0].end()]
    ends = [match.start() for match in found]
    domains = list(_TYPES.finditer(content))
    ends += [match.start() for match in domains]
    ends = sorted([*ends, len(content)])
    follows = dict(pairwise(ends))
    cut = _Cut(text.content, content, flat)
    title = found[0]["resource"] or found[0]["title"] if found else ""
    return Reference(
        page=Page(text),
        title=" ".join(title.split()),
        flat=flat,
        methods=tuple(cut.method(match, follows[match.start()]) for match in found),
        types=tuple(
            entry
            for match in domains
            for entry in cut.types(match.end(), follows[match.start()])
        ),
    )


@data
class _Cut:
    """The text of a page, and the same text with its code blocks blanked out."""

    content: str
    masked: str
    flat: bool

    def method(self, match: re.Match[str], end: int) -> Method:
        marks = list(_SECTION.finditer(self.masked, match.end(), end))
        bounds = pairwise([*(mark.start() for mark in marks), end])
        spans = {
            mark[1] or mark[2]: (mark.end(), bound)
            for mark, (_, bound) in zip(marks, bounds, strict=True)
        }
        prose_end = marks[0].start() if marks else end
        example, example_offset = self._code(*spans.get("Response", (end, end)))
        return Method(
            title=" ".join(match["title"].split()),
            dotted=match["dotted"],
            arguments=match["arguments"],
            result=match["returns"].strip(),
            verb=match["verb"].lower(),
            path=match["path"],
            prose=self.content[match.end() : prose_end].strip(),
            offset=match.start("dotted"),
            path_offset=match.start("path"),
            parameters=self.section(*spans.get("Parameters", (end, end))),
            returns=self.section(*spans.get("Returns", (end, end))),
            example=example,
            example_offset=example_offset,
        )

    def types(self, start: int, end: int) -> list[DomainType]:
        titles = list(_TYPE_TITLE.finditer(self.masked, start, end))
        bounds = pairwise([*(title.start() for title in titles), end])
        return [
            DomainType(title[1], self.section(title.end(), bound))
            for title, (_, bound) in zip(titles, bounds, strict=True)
        ]

    def section(self, start: int, end: int) -> Section:
        pattern = _FLAT_BULLET if self.flat else _LINE_BULLET
        bullets = (
            Bullet(
                offset=match.start(2),
                end=match.end(2) + 1,
                code=match[2],
                depth=len(match[1]) // 2,
                alone=not match[3],
            )
            for match in pattern.finditer(self.masked, start, end)
        )
        return Section(start, end, tuple(bullets))

    def _code(self, start: int, end: int) -> tuple[str, int]:
        """The text of the first code block between two offsets, and where it begins."""
        opening = _RUN.search(self.content, start, end)
        if opening is None:
            return "", start
        closing = self.content.find(opening[0], opening.end(), end)
        inner = self.content[opening.end() : closing if closing >= 0 else end]
        language = re.match(r"\w*", inner)
        skipped = language.end() if language else 0
        return inner[skipped:], opening.end() + skipped


def _masked(content: str) -> str:
    """The text with the insides of code blocks blank, every offset and line kept.

    A byte order mark is blank too: it would hide the heading that it stands before.
    """
    parts: list[str] = []
    position, fence = 0, ""
    if content.startswith("\ufeff"):
        content = f" {content[1:]}"
    for run in _RUN.finditer(content):
        if fence and run[0] != fence:
            continue
        part = content[position : run.start()]
        parts.append(re.sub(r"[^\n]", _BLANK, part) if fence else part)
        parts.append(_BLANK * len(run[0]))
        position, fence = run.end(), "" if fence else run[0]
    parts.append(content[position:])
    return "".join(parts)


def _outdented(lines: list[str]) -> list[str]:
    indents = [len(line) - len(line.lstrip(" ")) for line in lines[1:] if line.strip()]
    indent = min(indents, default=0)
    return [lines[0].strip(), *(line[indent:].rstrip() for line in lines[1:])]
