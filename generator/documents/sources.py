"""sources.lock: the digest of every file that a vendor wrote, and what is known of its origin.

It is JSON: an object by the file's path below the vendor's folder. `sha256` is always there and always
present; `url`, `date`, `etag` and what else stands beside it was true of the file with that digest.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

from ..problems import Fatal, Outcome, Place, Problem
from .fetching import Fetched
from .pointers import JSON, as_map, as_text
from .sources_lock import read_sources, sources_text
from .vendor import Vendor


def lock_sources(vendor: Vendor, fetched: Iterable[Fetched] = ()) -> str:
    """What sources.lock must say of the vendor's files, and of the documents of the network.

    The latter stand under the URLs that were asked for. What it said about the origin of a file is
    kept until the file changes: then nobody knows. What it says of the vendor's index stays.

    Raises Fatal: "unreadable-file", "invalid-json", "invalid-lock".
    """
    before = read_sources(vendor.sources_lock)
    now: dict[str, JSON] = {}
    for path in sorted((*vendor.documents, *vendor.others, *vendor.evidence)):
        name = path.relative_to(vendor.folder).as_posix()
        told = digest(path)
        said = as_map(before.get(name))
        same = as_text(said.get("sha256")) == told
        now[name] = {"sha256": told, **(said if same else {})}
    if vendor.index in before:
        now[vendor.index] = before[vendor.index]
    for found in fetched:
        now[found.text.name] = found.facts
    return sources_text(now)


def digest(path: Path) -> str:
    """The SHA-256 of a file, in hexadecimal. Raises Fatal "unreadable-file"."""
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
