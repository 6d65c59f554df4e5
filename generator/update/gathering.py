"""What is asked for of one vendor, and what comes of it: files, and words for sources.lock."""

from __future__ import annotations

from dataclasses import field

from ..data import record
from ..documents.fetching import Fetched
from ..documents.pages.facts import PageFacts
from ..documents.pages.read import page_facts
from ..documents.pointers import JSON, as_map, as_text
from ..documents.sources import digest
from ..documents.sources_lock import read_sources
from ..documents.text import Text
from ..documents.vendor import Vendor
from ..problems import Fatal, Problem
from .site import Request, Sites

Entry = dict[str, JSON]


@record
class Haul:
    """What was fetched for a vendor.

    `files` are new contents by path below its folder, `gone` the paths of files that are no more,
    `entries` what sources.lock is to say, by file or URL. Nothing of it counts when there are
    `faults`. `notes` are for the reader.
    """

    files: dict[str, bytes] = field(default_factory=dict[str, bytes])
    gone: list[str] = field(default_factory=list[str])
    entries: dict[str, Entry] = field(default_factory=dict[str, Entry])
    faults: list[Problem] = field(default_factory=list[Problem])
    notes: list[str] = field(default_factory=list[str])


class Gathering:
    """A vendor whose sources are asked for, and what came of it so far."""

    def __init__(self, vendor: Vendor, sites: Sites) -> None:
        self.vendor = vendor
        self.sites = sites
        self.known = {
            name: as_map(entry)
            for name, entry in read_sources(vendor.sources_lock).items()
        }
        self.haul = Haul()

    @property
    def standing(self) -> str:
        """The file that stands for the pages that name it, "" when none does."""
        return next((f for f, e in self.known.items() if e.get("pages")), "")

    def is_here(self, file: str) -> bool:
        """Whether there is a file in the vendor's folder."""
        return (self.vendor.folder / file).is_file()

    def keep(self, file: str, request: Request, found: Fetched, **more: JSON) -> None:
        """Takes note of a file that came, or that is still what it was."""
        entry: Entry = {**(self.known.get(file, {}) if found.unchanged else {})}
        entry |= {**found.facts, **more}
        if not found.unchanged:
            if request.url != found.url:
                entry["asked"] = request.url
            self.haul.files[file] = found.data
            facts = facts_of(found.text)
            if facts and facts.spec_ref:
                entry["page_specification"] = facts.spec_ref
            if facts and facts.sources:
                entry["page_sources"] = [*facts.sources]
        self.haul.entries[file] = entry
        if found.moved:
            self.haul.notes.append(
                f"{request.url} has moved to {found.moved}: write that in vendor.toml"
            )

    def request(self, file: str, url: str) -> Request:
        """A request on condition that the file, when it is still what came, has changed."""
        html = file.lower().endswith((".html", ".htm", ".xhtml"))
        known = self.known.get(file, {})
        asked = known.get("asked", known.get("url"))
        if asked != url or not self.is_here(file) or not self._is_as_it_came(file):
            return Request(url, html=html)
        return Request(url, validators(known), html=html)

    def _is_as_it_came(self, file: str) -> bool:
        return digest(self.vendor.folder / file) == self.known[file].get("sha256")


def facts_of(text: Text) -> PageFacts | None:
    """What a page says of itself; None of what is no page of an API.

    Raises Fatal with the place of a page that is one, and broken.
    """
    try:
        return page_facts(text)
    except Fatal as fatal:
        if fatal.problem.code != "unknown-page-form":
            raise
        return None


def validators(known: Entry) -> dict[str, str]:
    """The headers by which a server says that nothing changed (RFC 9110 section 13.1).

    What no header can hold is left out.
    """
    headers = {"If-None-Match": "etag", "If-Modified-Since": "date"}
    found = {header: as_text(known.get(name)) for header, name in headers.items()}
    return {h: v for h, v in found.items() if v and v.isascii() and v.isprintable()}
