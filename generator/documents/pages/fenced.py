"""Pages of Markdown with whole documents in fences, one for each operation they show (GitBook's)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.documents.pages.facts import (
    Page,
    PageFacts,
    body_start,
    describe_page,
    without_marks,
)
from generator.documents.pages.merge import merge
from generator.documents.tree import Document, Text, load
from generator.problems import Problems

_FENCE = re.compile(
    r"^(`{3,}|~{3,})(?:json|ya?ml)\b[^\n]*\n(?=\s*(?:\{\s*\"openapi\"|openapi[ \t]*:))",
    re.MULTILINE,
)


def has_fences(text: Text) -> bool:
    """Whether a page has a fence that a document begins in."""
    return _FENCE.search(text.content, body_start(text.content)) is not None


def read_fenced(text: Text, problems: Problems) -> Document:
    """The documents in all fences of a page as one.

    Raises Fatal with the place: "unclosed-block", and what `load` raises.
    """
    documents = [
        Document(without_marks(read.root), read.locate, read.name)
        for read in (
            load(Text(text.name, content), first_line=line, problems=problems)
            for content, line in _fences(text)
        )
    ]
    return merge(documents, problems)


def fenced_facts(text: Text) -> PageFacts:
    """What such a page says about itself, above its first document."""
    content, start = text.content, body_start(text.content)
    found = _FENCE.search(content, start)
    end = len(content) if found is None else found.start()
    lines = content[start:end].splitlines()
    return describe_page(content, lines, spec_ref="", method="", path="")


def _fences(text: Text) -> Iterator[tuple[str, int]]:
    """What stands in each fence, and the line (from 1) that it begins at."""
    page, content = Page(text), text.content
    opening = _FENCE.search(content, body_start(content))
    while opening is not None:
        closing = re.compile(rf"^{opening[1]}[ \t]*\r?$", re.MULTILINE)
        end = closing.search(content, opening.end())
        if end is None:
            remedy = "fetch the page again, whole"
            message = "the block of the document is not closed"
            raise page.fatal("unclosed-block", message, remedy, opening.start())
        yield content[opening.end() : end.start()], page.place(opening.end()).line
        opening = _FENCE.search(content, end.end())
