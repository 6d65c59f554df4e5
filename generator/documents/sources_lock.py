"""What a sources.lock says: of each file, and of the vendor's index."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from ..problems import Fatal, Outcome, Place, Problem
from .origins import is_remote
from .pointers import JSON, as_list, as_map
from .text import read_text

NAME = "sources.lock"

_OWN = frozenset({"vendor.toml", "overlay.yaml"})
_LONGEST = 255
"""Bytes of a file's name, as file systems have it."""


def is_vendors(name: str) -> bool:
    """Whether a path below a vendor's folder can be that of a file that the vendor wrote.

    Not of one that the user writes, of a lock, of one that is hidden, and of none that leads elsewhere.
    """
    path = Path(name)
    steps = name.split("/")
    return (
        not (path.is_absolute() or path.drive or "\0" in name)
        and all(step and step[0] != "." for step in steps)
        and max(len(step.encode("utf-8", "replace")) for step in steps) <= _LONGEST
        and name.casefold() not in _OWN
        and path.suffix.casefold() != ".lock"
    )


def read_sources(path: Path) -> dict[str, JSON]:
    """What sources.lock says, by file or URL; nothing where there is none.

    Raises Fatal: "invalid-json", "invalid-lock".
    """
    if not path.is_file():
        return {}
    try:
        values: JSON = json.loads(read_text(path).content)
    except json.JSONDecodeError as error:
        place = Place(path.as_posix(), error.lineno, error.colno)
        raise _invalid(f"the file is not JSON: {error.msg.lower()}", place) from error
    except (ValueError, RecursionError) as error:
        message = "the file nests too deep, or holds a number that is too long"
        raise _invalid(message, Place(path.as_posix(), 1, 1)) from error
    if not isinstance(values, dict):
        raise _invalid("the file holds no object", Place(path.as_posix()))
    entries = as_map(values)
    for name in entries:
        if not (is_remote(name) or is_vendors(name)):
            fault = f"{name!r} is neither a URL nor a file that a vendor wrote"
            raise _invalid(fault, Place(path.as_posix()))
    return entries


def sources_text(entries: Mapping[str, JSON]) -> str:
    """A sources.lock that says this."""
    return json.dumps(entries, indent=2, sort_keys=True, ensure_ascii=False) + "\n"


def replaced_pages(folder: Path) -> frozenset[str]:
    """The files for which a document stands that they name, by their paths below the folder.

    Raises what `read_sources` raises.
    """
    entries = read_sources(folder / NAME).items()
    return frozenset(
        page
        for name, entry in entries
        if (folder / name).is_file()
        for page in as_list(as_map(entry).get("pages"))
        if isinstance(page, str)
    )


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
