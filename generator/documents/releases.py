"""The version and the history of the generated distribution, from specs/releases.toml."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from ..problems import Fatal, Outcome, Problem
from .pointers import as_list, as_map
from .toml import read_toml

_VERSION = re.compile(r"\d+\.\d+\.\d+(?:(?:a|b|rc)\d+)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Release:
    """One version of the distribution, and what changed in it, one line each."""

    version: str
    changes: tuple[str, ...]


def read_releases(path: Path) -> tuple[Release, ...]:
    """The releases, the newest first, as they stand in the file.

    Raises Fatal: "unreadable-file", "invalid-toml", "invalid-release".
    """
    toml = read_toml(path)
    found: list[Release] = []
    for number, entry in enumerate(as_list(toml.values.get("release"))):
        values = as_map(entry)
        version, changes = values.get("version"), as_list(values.get("changes"))
        whole = isinstance(version, str) and _VERSION.fullmatch(version)
        if not whole or not changes or not all(isinstance(c, str) for c in changes):
            raise Fatal(
                Problem(
                    "invalid-release",
                    Outcome.ERROR,
                    "a release has a version like 1.2.3 and a list of changes",
                    'write version = "1.2.3" and changes = ["what is new"]',
                    toml.place("release", number=number),
                )
            )
        found.append(Release(str(version), tuple(changes)))
    if not found:
        raise Fatal(
            Problem(
                "invalid-release",
                Outcome.ERROR,
                "there is no release",
                'write [[release]] with version = "0.1.0" and what it brings',
                toml.place(""),
            )
        )
    return tuple(found)
