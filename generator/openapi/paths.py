"""The keys of `paths` read as path templates."""

from __future__ import annotations

import re

from ..documents.tree import as_list, as_map, as_text, child
from ..problems import Outcome
from .cursor import METHODS, Cursor

_OPERATIONS = METHODS | {"$ref", "additionaloperations"}
"""Words of a path item, in lower case, below which there are operations."""

_COLON = re.compile(r"(?<=/):([A-Za-z_][A-Za-z0-9_]*)(?=/|$)")
"""A segment that is a parameter as routers of web servers write it."""


def path_template(cursor: Cursor, key: str) -> str | None:
    """A key of `paths` as a template that begins with a slash, None when it is no path."""
    where = child("/paths", key)
    if key.startswith("/"):
        _check(cursor, key, where)
        return _with_braces(cursor, key, where)
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


def _with_braces(cursor: Cursor, key: str, where: str) -> str:
    """The path with `/{id}` for a `/:id` that is declared as a parameter of the path."""
    if not _COLON.search(key):
        return key
    declared = _path_parameters(cursor, where)
    path = _COLON.sub(lambda m: f"{{{m[1]}}}" if m[1] in declared else m[0], key)
    if path != key:
        cursor.report(
            "colon-in-path",
            Outcome.REPAIRED,
            where,
            f"a parameter of the path stands in braces; read as {path}",
            "write {name} for :name",
        )
    return path


def _path_parameters(cursor: Cursor, where: str) -> set[str]:
    """The names of all parameters of the path that a path item or an operation of it declares."""
    item = as_map(cursor.node(where))
    names: set[str] = set()
    for place in (where, *(child(where, key) for key in item if key in METHODS)):
        parameters = as_list(as_map(cursor.node(place)).get("parameters"))
        for index in range(len(parameters)):
            at = child(child(place, "parameters"), index)
            found = cursor.follow(at, "parameters")
            node = as_map(found[0]) if found else {}
            if node.get("in") == "path":
                names.add(as_text(node.get("name")))
    return names
