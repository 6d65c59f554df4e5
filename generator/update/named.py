"""The document that pages name: where it lies, and whether it can stand for them."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urljoin

from ..documents.origins import is_remote
from ..documents.pages.facts import PageFacts
from ..documents.pointers import as_map
from ..documents.text import Text
from ..documents.tree import load
from ..openapi.version import minor_version
from ..problems import Fatal, Problems


def named_address(facts: PageFacts, page: str) -> str:
    """The URL of the document that a page names, "" when it names none.

    A path is one in the vendor's repository, which documentation sites serve from their root.
    """
    said = facts.spec_ref
    if not said or is_remote(said):
        return said
    try:
        return urljoin(page, "/" + said.lstrip("./"))
    except ValueError:
        return ""


def stands_for(text: Text, pages: Iterable[PageFacts]) -> str:
    """Why a text cannot stand for pages, "" when it can: it holds every operation that they show."""
    problems = Problems()
    try:
        document = load(text, problems=problems)
        minor_version(document, problems)
    except Fatal as fatal:
        return str(fatal)
    root = as_map(document.root)
    for facts in pages:
        group = "webhooks" if facts.method == "webhook" else "paths"
        held = as_map(as_map(root.get(group)).get(facts.path))
        shown = bool(held) if group == "webhooks" else facts.method in held
        if facts.path and not shown:
            return f"it has no {facts.method.upper()} {facts.path}"
    return ""
