"""The generator's own sources, and the digest of all that decides what it makes of an input."""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from .pieces import pieces

_HERE = Path(__file__).parent
TEMPLATES = next(
    folder
    for folder in (_HERE / "templates", _HERE.parent / "templates")
    if folder.is_dir()
)
"""The built-in templates: inside the package where it is installed, beside it in a checkout."""


def fingerprint() -> str:
    """The digest of the sources, the templates, Python's version, and what is installed.

    Libraries are told by the names of their metadata, which hold their versions.
    """
    told = hashlib.sha256(_surroundings())
    for folder in dict.fromkeys((_HERE, TEMPLATES)):
        for path in sorted(_files(folder)):
            told.update(_source(path, path.removeprefix(str(folder))))
    return told.hexdigest()


def fingerprint_of(*modules: Path) -> str:
    """The digest of some modules, Python's version, and what is installed."""
    told = hashlib.sha256(_surroundings())
    for path in modules:
        told.update(_source(str(path), path.name))
    return told.hexdigest()


def _surroundings() -> bytes:
    told = "\0".join((sys.version, *sorted(_installed())))
    return told.encode("utf-8", "surrogateescape")


def _source(path: str, name: str) -> bytes:
    data = b"".join(pieces(path))
    head = f"\0{name}\0{len(data)}\0"
    return head.encode("utf-8", "surrogateescape") + data


def _installed() -> Iterator[str]:
    for folder in sys.path:
        try:
            names = os.listdir(folder or ".")  # noqa: PTH208 (names are all it takes)
        except OSError:
            continue
        yield from (n for n in names if n.endswith((".dist-info", ".egg-info")))


def _files(folder: Path) -> Iterator[str]:
    for at, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if name != "__pycache__"]
        yield from (os.path.join(at, name) for name in names)  # noqa: PTH118
