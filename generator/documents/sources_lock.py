"""What a sources.lock says: of each file, and of the vendor's index."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from ..problems import Fatal, Outcome, Place, Problem
from .pointers import JSON, as_list, as_map
from .text import read_text

NAME = "sources.lock"


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
    return as_map(values)


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
