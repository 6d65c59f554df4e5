"""The pages that a documentation site lists in its llms.txt."""

from __future__ import annotations

from ..documents.fetching import Fetched
from ..documents.pages.facts import PageFacts
from ..documents.pointers import JSON, as_map, as_text
from ..documents.text import read_text
from ..problems import Fatal, Outcome, Place, Problem
from .gathering import Entry, Gathering, facts_of, validators
from .index import another_file, document_links, page_file, page_links
from .site import Request


def take_listed(g: Gathering, url: str) -> None:
    """Asks for every page that the index lists, and keeps those that show the API."""
    try:
        found = g.sites.get(Request(url))
    except Fatal as fatal:
        g.haul.faults.append(fatal.problem)
        return
    listed = page_links(found.text.content, found.url)
    _note_others(g, found, listed)
    named = {*g.vendor.sources.values()}
    pages = [u for u in listed if g.sites.allows(u) and u not in named]
    if not listed:
        g.haul.faults.append(_empty(url))
        return
    files = _files_by_address(g, url)
    others = as_map(g.known.get(url, {}).get("others"))
    requests = [_index_request(g, u, files, others) for u in pages]
    free = _files_by_operation(g)
    taken = {file.casefold() for file in (*files.values(), *g.vendor.sources)}
    kept: Entry = {}
    for request, answer in zip(requests, g.sites.get_all(requests), strict=True):
        at = request.url
        if isinstance(answer, Fatal):
            g.haul.faults.append(answer.problem)
        elif (at in files) if answer.unchanged else facts_of(answer.text):
            file = files.get(at) or _file_of(answer, free, taken)
            taken.add(file.casefold())
            g.keep(file, request, answer, index=url)
        else:
            told = {k: v for k, v in answer.facts.items() if k in ("etag", "date")}
            kept[at] = others[at] if answer.unchanged else {**told}
    g.haul.entries[url] = {**found.facts, "others": kept}
    g.haul.gone += sorted(
        file
        for file in files.values()
        if file not in g.haul.entries and g.is_here(file)
    )


def _index_request(
    g: Gathering, url: str, files: dict[str, str], others: dict[str, JSON]
) -> Request:
    if url in files:
        return g.request(files[url], url)
    return Request(url, validators(as_map(others.get(url))))


def _note_others(g: Gathering, found: Fetched, listed: list[str]) -> None:
    """Says what the index lists and nobody asks for."""
    foreign = [u for u in listed if not g.sites.allows(u)]
    if foreign:
        g.haul.notes.append(
            f"pages of origins that vendor.toml does not name are left out: "
            f"{len(foreign)}, {foreign[0]} among them"
        )
    documents = document_links(found.text.content, found.url)
    if documents:
        g.haul.notes.append(
            f"the index lists {', '.join(documents[:3])}: a whole document can be "
            'taken instead of pages, as "openapi.yaml" in [sources]'
        )


def _files_by_address(g: Gathering, index: str) -> dict[str, str]:
    """The files that came by this index, by the address that was asked for."""
    return {
        as_text(e.get("asked", e.get("url"))): file
        for file, e in g.known.items()
        if e.get("index") == index
    }


def _files_by_operation(g: Gathering) -> dict[tuple[str, str], str]:
    """The pages of which nobody knows where they came from, by the operation that they show."""
    found: dict[tuple[str, str], str] = {}
    for path in g.vendor.documents:
        file = path.relative_to(g.vendor.folder).as_posix()
        named = file in g.vendor.sources or g.known.get(file, {}).get("index")
        facts = None if named else facts_of(read_text(path))
        if facts:
            found[_operation(facts)] = file
    return found


def _file_of(found: Fetched, free: dict[tuple[str, str], str], taken: set[str]) -> str:
    """The file of a page that is new here: one that shows the same operation, or its own."""
    facts = facts_of(found.text)
    operation = _operation(facts) if facts else ("", "")
    url = found.text.name
    own = page_file(url)
    if own.casefold() in taken:
        own = another_file(own, url)
    return free.pop(operation, own) if operation != ("", "") else own


def _operation(facts: PageFacts) -> tuple[str, str]:
    return facts.method, facts.path


def _empty(url: str) -> Problem:
    return Problem(
        "empty-index",
        Outcome.ERROR,
        "the index lists no page",
        "look at it in a browser, and give the address of the site's llms.txt",
        Place(url),
    )
