"""A document or a page, read with every file that it refers to."""

from __future__ import annotations

from pathlib import Path

from .documents.bundle import bundle_document
from .documents.fetching import Fetcher
from .documents.origins import Location
from .documents.pages.forms import is_page
from .documents.tree import Document, load, read_text
from .problems import Problems


def read_document(
    location: Location, root: Path | None, problems: Problems, fetcher: Fetcher
) -> Document:
    """A document or a page, with every file that it refers to: inside `root`, or of the network."""
    if isinstance(location, str):
        found = fetcher.fetch(location, follow=True)
        # Its references are relative to where it was found (RFC 3986 section 5.1.3).
        text, location = found.text, found.url
    else:
        text = read_text(location)
    if is_page(text):
        from .documents.pages.read import read_page

        return read_page(text, problems)
    return bundle_document(
        load(text, problems=problems),
        location,
        root=root,
        problems=problems,
        fetcher=fetcher,
    )
