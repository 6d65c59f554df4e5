"""The document that all pages of a vendor name, taken in their place."""

from __future__ import annotations

from ..documents.pages.facts import PageFacts
from ..documents.pointers import as_text
from ..documents.text import read_text
from ..problems import Fatal, Outcome, Place, Problem
from .gathering import Gathering, facts_of
from .named import named_address, stands_for
from .site import Request


def take_document(g: Gathering) -> bool:
    """Asks for the one document that all pages of [sources] name; whether it was had.

    It is tried before the pages, since it often holds the whole of what they show in pieces.
    """
    pages = _pages(g)
    if not pages or g.vendor.index:
        return False
    tried = {""}
    for facts in (_facts_here(g, pages), None):
        facts = facts if facts is not None else _facts_there(g, pages)
        addresses = {named_address(told, pages[page]) for page, told in facts.items()}
        if len(facts) < len(pages) or len(addresses) != 1 or addresses <= tried:
            continue
        tried |= addresses
        if _document(g, addresses.pop(), pages, facts):
            return True
    if g.standing:
        # The pages show less than what stood for them: a lost document takes nothing away.
        g.haul.faults.append(_lost(g, pages))
    return bool(g.standing)


def _pages(g: Gathering) -> dict[str, str]:
    """The pages of [sources] where they are all that the vendor has, and their addresses."""
    named = g.vendor.sources
    others = {
        path.relative_to(g.vendor.folder).as_posix() for path in g.vendor.documents
    } - named.keys()
    pages = {f: url for f, url in named.items() if f.startswith("pages/")}
    return pages if len(pages) == len(named) and others <= {g.standing} else {}


def _facts_here(g: Gathering, pages: dict[str, str]) -> dict[str, PageFacts]:
    """What the pages say of themselves, as they are on disk, or as it was before."""
    if g.standing:
        known = g.known[g.standing]
        address = as_text(known.get("asked", known.get("url")))
        return {page: PageFacts(spec_ref=address) for page in pages}
    folder = g.vendor.folder
    texts = {page: read_text(folder / page) for page in pages if g.is_here(page)}
    facts = {page: facts_of(text) for page, text in texts.items()}
    return {page: told for page, told in facts.items() if told is not None}


def _facts_there(g: Gathering, pages: dict[str, str]) -> dict[str, PageFacts]:
    """What the pages say of themselves now; nothing of one that cannot be had."""
    answers = g.sites.get_all([g.request(f, url) for f, url in pages.items()])
    facts = {
        page: facts_of(
            read_text(g.vendor.folder / page) if found.unchanged else found.text
        )
        for page, found in zip(pages, answers, strict=True)
        if not isinstance(found, Fatal)
    }
    return {page: told for page, told in facts.items() if told is not None}


def _document(
    g: Gathering, address: str, pages: dict[str, str], facts: dict[str, PageFacts]
) -> bool:
    names = ", ".join(pages)
    if not g.sites.allows(address):
        g.haul.notes.append(
            f"{names}: the whole document may be {address}; "
            "to take it, allow its origin in vendor.toml"
        )
        return False
    here = g.standing
    request = g.request(here, address) if here else Request(address)
    try:
        found = g.sites.get(request)
    except Fatal as fatal:
        g.haul.notes.append(f"{names}: {address} is not taken: {fatal}")
        return False
    file = here
    if not found.unchanged:
        fault = stands_for(found.text, facts.values())
        if fault:
            g.haul.notes.append(f"{names}: {address} is not taken: {fault}")
            return False
        is_json = found.text.content.lstrip()[:1] == "{"
        file = "openapi.json" if is_json else "openapi.yaml"
    g.keep(file, request, found, pages=[*pages])
    gone = {*pages, *filter(None, [here])} - {file}
    g.haul.gone += sorted(filter(g.is_here, gone))
    return True


def _lost(g: Gathering, pages: dict[str, str]) -> Problem:
    return Problem(
        "lost-document",
        Outcome.ERROR,
        f"the document that stands for {', '.join(pages)} cannot be had, "
        "and they name no other",
        f"wait until it is there again, or delete {g.standing} to take the pages",
        Place((g.vendor.folder / g.standing).as_posix()),
    )
