"""What the sources of one vendor give now."""

from __future__ import annotations

from ..documents.vendor import Vendor
from ..problems import Fatal
from .document import take_document
from .gathering import Gathering, Haul
from .listing import take_listed
from .site import Sites


def gather(vendor: Vendor, sites: Sites) -> Haul:
    """Asks for everything that vendor.toml names; every fault is kept.

    Raises Fatal where sources.lock cannot be read.
    """
    g = Gathering(vendor, sites)
    try:
        if not take_document(g):
            _take_sources(g)
        if vendor.index:
            take_listed(g, vendor.index)
    except Fatal as fatal:
        g.haul.faults.append(fatal.problem)
    return g.haul


def _take_sources(g: Gathering) -> None:
    named = g.vendor.sources
    requests = [g.request(file, url) for file, url in named.items()]
    answers = g.sites.get_all(requests)
    for file, request, found in zip(named, requests, answers, strict=True):
        if isinstance(found, Fatal):
            g.haul.faults.append(found.problem)
        else:
            g.keep(file, request, found)
