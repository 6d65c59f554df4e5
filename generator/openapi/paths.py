"""The keys of `paths` read as path templates."""

from __future__ import annotations

import re

from ..documents.tree import as_map, as_text, child
from ..problems import Outcome
from .at import METHODS
from .cursor import Cursor
from .parameters import listed_parameters

_OPERATIONS = METHODS | {"$ref", "additionaloperations"}
"""Words of a path item, in lower case, below which there are operations."""

_ROUTED = re.compile(r"(?<=/)(?::|<(?:[a-z]+:)?)([A-Za-z_][A-Za-z0-9_]*)>?(?=/|$)")
"""A segment that is a parameter as routers of web servers write it: `:id`, `<id>`, `<int:id>`."""


def path_template(cursor: Cursor, key: str) -> str | None:
    """A key of `paths` as a template that begins with a slash, None when it is no path."""
    where = child("/paths", key)
    if key.startswith("/"):
        _check(cursor, key, where)
        return _without_query(cursor, _with_braces(cursor, key, where), where)
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
    """The path with `/{id}` for a `/:id` or `/<id>` that is declared as a parameter of the path."""
    if not _ROUTED.search(key):
        return key
    declared = set[str]().union(*_declared(cursor, where, "path"))
    path = _ROUTED.sub(lambda m: f"{{{m[1]}}}" if m[1] in declared else m[0], key)
    if path != key:
        cursor.report(
            "no-braces-in-path",
            Outcome.REPAIRED,
            where,
            f"a parameter of the path stands in braces; read as {path}",
            "write {name}",
        )
    return path


def _without_query(cursor: Cursor, path: str, where: str) -> str:
    """The path without those pairs of a query that every operation declares as parameters.

    Pairs of another kind tell operations apart and are sent as they stand.
    """
    head, _, query = path.partition("?")
    if "={" not in query or "#" in query:
        return path
    operations = _declared(cursor, where, "query")
    declared = operations[0].intersection(*operations) if operations else set[str]()
    pairs = query.split("&")
    kept = [
        pair
        for pair in pairs
        if not (pair.endswith("}") and pair.partition("={")[0] in declared)
    ]
    if kept == pairs:
        return path
    cursor.report(
        "query-in-path",
        Outcome.REPAIRED,
        where,
        "a path has no query; what is declared in: query is sent as that says",
        "leave the query out of the path",
    )
    return "?".join([head, "&".join(kept)] if kept else [head])


def _declared(cursor: Cursor, where: str, location: str) -> list[set[str]]:
    """For each operation of a path item the names of the parameters of one place that apply to it."""
    item = as_map(cursor.node(where))
    shared = _names(cursor, where, location)
    return [
        shared | _names(cursor, child(where, key), location)
        for key in item
        if key in METHODS
    ]


def _names(cursor: Cursor, owner: str, location: str) -> set[str]:
    """The names of the parameters of one place that an operation or a path item lists."""
    listed = listed_parameters(cursor, as_map(cursor.node(owner)), owner)
    return {
        as_text(parameter.get("name"))
        for _, parameter in listed
        if parameter.get("in") == location
    }
