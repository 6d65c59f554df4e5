"""The keys of `paths` read as path templates."""

from __future__ import annotations

from ..documents.tree import as_map, child
from ..problems import Outcome
from .cursor import METHODS, Cursor

_OPERATIONS = METHODS | {"$ref", "additionaloperations"}
"""Words of a path item, in lower case, below which there are operations."""


def path_template(cursor: Cursor, key: str) -> str | None:
    """A key of `paths` as a template that begins with a slash, None when it is no path."""
    where = child("/paths", key)
    if key.startswith("/"):
        _check(cursor, key, where)
        return key
    node = cursor.node(where)
    if _OPERATIONS.isdisjoint(map(str.lower, as_map(node))):
        cursor.report(
            "stray-key",
            Outcome.REPAIRED,
            where,
            f"{key!r} is no path; ignored",
            "remove it",
        )
        return None
    if "://" in key:
        cursor.report(
            "stray-path",
            Outcome.SKIPPED,
            where,
            f"{key!r} is no path; left out",
            "a path begins with a slash and is relative to the servers",
        )
        return None
    cursor.report(
        "path-without-slash",
        Outcome.REPAIRED,
        where,
        f"a path begins with a slash; read as {'/' + key!r}",
        "write the slash",
    )
    _check(cursor, key, where)
    return "/" + key


def _check(cursor: Cursor, key: str, where: str) -> None:
    if "#" in key:
        cursor.report(
            "path-with-fragment",
            Outcome.REPAIRED,
            where,
            "a path has no fragment; what follows '#' is never sent",
            "tell operations apart by something that is sent",
        )
    if "{+" in key:
        cursor.report(
            "reserved-expansion",
            Outcome.REPAIRED,
            where,
            "OpenAPI knows no {+name}; read as RFC 6570 does: the value may have several segments",
            "write {name}, if it is one segment",
        )
