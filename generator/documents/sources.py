"""sources.lock: the digest of every file that a vendor wrote, and what is known of its origin.

It is JSON: an object by the file's path below the vendor's folder. `sha256` is always there and always
present; `url`, `date`, `etag` and what else stands beside it was true of the file with that digest.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path

from ..problems import Fatal, Outcome, Place, Problem
from .fetching import Fetched
from .pointers import JSON, as_map, as_text
from .text import read_text
from .vendor import Vendor


def lock_sources(vendor: Vendor, fetched: Iterable[Fetched] = ()) -> str:
    """What sources.lock must say of the vendor's files, and of the documents of the network.

    The latter stand under the URLs that were asked for. What it said about the origin of a file is kept until the file changes: then nobody knows.

    Raises Fatal: "unreadable-file", "invalid-json", "invalid-lock".
    """
    before = _read(vendor)
    now: dict[str, JSON] = {}
    for path in sorted((*vendor.documents, *vendor.others, *vendor.evidence)):
        name = path.relative_to(vendor.folder).as_posix()
        digest = _digest(path)
        said = as_map(before.get(name))
        same = as_text(said.get("sha256")) == digest
        now[name] = {"sha256": digest, **(said if same else {})}
    for found in fetched:
        now[found.text.name] = found.facts
    return json.dumps(now, indent=2, sort_keys=True, ensure_ascii=False) + "\n"


def _read(vendor: Vendor) -> dict[str, JSON]:
    path = vendor.sources_lock
    if not path.is_file():
        return {}
    try:
        values: JSON = json.loads(read_text(path).content)
    except json.JSONDecodeError as error:
        place = Place(path.as_posix(), error.lineno, error.colno)
        raise _invalid(f"the file is not JSON: {error.msg.lower()}", place) from error
    if not isinstance(values, dict):
        raise _invalid("the file holds no object", Place(path.as_posix()))
    return as_map(values)


def _digest(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        fault = (error.strerror or str(error)).lower()
        raise Fatal(
            Problem(
                "unreadable-file",
                Outcome.ERROR,
                f"the file cannot be read: {fault}",
                "give the path of a readable file",
                Place(path.as_posix()),
            )
        ) from error


def _invalid(message: str, place: Place) -> Fatal:
    return Fatal(
        Problem(
            "invalid-lock",
            Outcome.ERROR,
            message,
            "restore the file from the repository, or delete it",
            place,
        )
    )
