"""What the classes of `openapi_pydantic` take, which they tell once for each version of theirs.

It lies where Python keeps what it compiled of modules, and by its rules: a run imports the classes for
what no run before it could know.
"""

from __future__ import annotations

import marshal
import os
import sys
from contextlib import suppress
from functools import cache
from importlib.util import cache_from_source
from pathlib import Path
from typing import Literal, TypeAlias

from ..documents.pointers import JSON
from ..documents.reads import digest
from ..own import fingerprint_of

Kind: TypeAlias = (
    tuple[Literal["text", "boolean"]]
    | tuple[Literal["nullable", "list", "map"], "Kind"]
    | tuple[Literal["enum"], str, dict[str, str]]
    | tuple[Literal["object"], "Members"]
)
"""What a value may be: an enum has its name, and values by theirs; the keys of a map are text."""

Member: TypeAlias = "tuple[str, Kind | None, bool, JSON]"
"""The attribute that a member becomes, its kind, whether it is required, and its default.

A kind of None is one that only the class itself can tell.
"""

Members: TypeAlias = dict[str, Member]
"""The members of an object, as a document spells them."""

Classes: TypeAlias = dict[str, Members]
"""The members of the objects of classes, by the names of these. Only `members` tells them."""

_HERE = Path(__file__)
_TELLING = tuple(
    _HERE.with_name(f"{name}.py") for name in ("classes", "members", "table")
)
"""The modules that decide what is told, and how it is written."""


@cache
def taken() -> Classes:
    """The members of the classes that are read."""
    path = Path(cache_from_source(str(_HERE))).with_suffix(".told")
    version = fingerprint_of(*_TELLING)
    found = _read(path, version)
    if found is None:
        from .members import told

        found = told()
        _write(path, version, found)
    return found


def _read(path: Path, version: str) -> Classes | None:
    """What was told in a version; None where another one, or nothing whole, is there."""
    try:
        head, _, body = path.read_bytes().partition(b"\n")
    except OSError:
        return None
    if head.decode("latin-1") != f"{version} {digest(body)}":
        return None
    # It is trusted as Python trusts what it compiled: nobody else can write there.
    found: Classes = marshal.loads(body)  # noqa: S302
    return found


def _write(path: Path, version: str, found: Classes) -> None:
    """Keeps what was told, if Python may keep anything there."""
    if sys.dont_write_bytecode:
        return
    body = marshal.dumps(found)
    staged = path.with_name(f"{path.name}.{os.urandom(8).hex()}")
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        staged.write_bytes(f"{version} {digest(body)}\n".encode() + body)
        staged.replace(path)
