"""The rows that are measured, in the order of the table."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from . import clients, generation
from .row import ROOT, Row, Size, synthetic_document

_CORPUS = ROOT.parent / "shared" / "corpus"
_REAL = {
    "openai.yaml, 288 operations": _CORPUS / "openai.yaml",
    "twilio-api_v2010.json, 197 operations": _CORPUS / "twilio-api_v2010.json",
}
"""What vendors publish: the largest in YAML, and the largest in JSON that the peer does not refuse."""

WHOLE = Size(1224, (100, 1000, 10000), 2, peers=True, corpus=True)
SMALL = Size(8, (8, 16), 1, peers=False, corpus=False)


def rows(size: Size, scratch: Path) -> Iterator[Row]:
    """Measures every row, with what it writes below `scratch`."""
    for what, document in _REAL.items():
        if size.corpus and document.is_file():
            yield from generation.cold(what, document, size, scratch)
            yield generation.again(what, document, size, scratch)
    largest = synthetic_document(size.largest, scratch)
    what = f"{size.largest} operations, JSON"
    yield from generation.cold(what, largest, size, scratch)
    yield generation.start(size)
    yield generation.again(what, largest, size, scratch)
    yield from generation.growth(size, scratch)
    yield from clients.imports(size, scratch)
    yield from clients.answers(size, scratch)
    yield from clients.type_checks(size, scratch)
