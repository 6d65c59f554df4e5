"""The records that a client's `DriftFile` wrote."""

from __future__ import annotations

import json

from ..data import data
from ..documents.pointers import JSON, as_map
from ..documents.text import Text
from ..problems import Fatal, Outcome, Place, Problem, Problems


@data
class Record:
    """One way in which answers to an operation, or a webhook's requests, break their document.

    `client` is the dotted name of the client's class; `status` is None for a webhook. `location` is
    a JSON Pointer into what was received, in which `*` stands for any item or member; `error` is the
    runtime's word for the fault, and `found` what is there instead: a type of JSON, mostly.
    """

    client: str
    operation: str
    status: int | None
    location: str
    error: str
    found: str
    place: Place

    def __str__(self) -> str:
        told = "" if self.status is None else f" {self.status}"
        where = self.location or "the top"
        return f"{self.operation}{told}: {self.found} at {where} ({self.error})"


def read_records(text: Text, problems: Problems) -> list[Record]:
    """The records of a file, each once; a line that is none is a problem.

    Raises Fatal "drift-no-record" when no line is one.
    """
    found: dict[tuple[object, ...], Record] = {}
    for number, line in enumerate(text.content.splitlines(), 1):
        if not line.strip():
            continue
        place = Place(text.name, number, 1, line)
        record = _record(line, place)
        if record is None:
            problems.add(_no_record(place, "this line is no record of drift"))
            continue
        key = (record.client, str(record), record.location)
        found.setdefault(key, record)
    if not found:
        raise Fatal(_no_record(Place(text.name), "the file has no record of drift"))
    return list(found.values())


def _record(line: str, place: Place) -> Record | None:
    try:
        members: dict[str, JSON] = as_map(json.loads(line))
    except ValueError:
        return None
    status = members.get("status")
    texts = [members.get(name) for name in _TEXTS]
    known = [text for text in texts if isinstance(text, str)]
    if len(known) < len(_TEXTS) or isinstance(status, bool):
        return None
    if status is not None and not isinstance(status, int):
        return None
    client, operation, location, error, found = known
    if location and not location.startswith("/"):
        return None
    return Record(client, operation, status, location, error, found, place)


_TEXTS = ("client", "operation", "location", "error", "found")


def _no_record(place: Place, message: str) -> Problem:
    return Problem(
        "drift-no-record",
        Outcome.SKIPPED,
        message,
        'give the file of a client\'s on_drift=DriftFile("drift.jsonl")',
        place,
    )
