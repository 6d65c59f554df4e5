# Generated from specs/. Change the overlay, not this file.
"""Whether a request is what the document says, told from the arguments of its call."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, time
from decimal import Decimal
from enum import Enum
from typing import Any, cast
from uuid import UUID

from pydantic import BaseModel

from ._not_given import NOT_GIVEN
from ._plain import Plain, plain
from ._probe import Called
from ._request import Call
from ._salvage import salvage

_WHERE = {
    "path": "the path parameter",
    "query": "the query parameter",
    "header": "the header",
    "cookie": "the cookie",
}


class BrokenRequest(AssertionError):
    """A request is not what its document says."""


def check(called: Called, call: Call) -> None:
    """Looks at every argument of a call, and at what its options add to the query.

    Raises:
        BrokenRequest: Something is unknown, missing, or of another type; the text names all of it.
    """
    faults = [*_unknown(called, call), *_missing(called, call), *_misfits(called, call)]
    if faults:
        told = "\n".join(f"  {fault}" for fault in faults)
        raise BrokenRequest(f"{called.operation} breaks its document:\n{told}")


def _unknown(called: Called, call: Call) -> Iterator[str]:
    known = called.names("query")
    if any(style.where == "querystring" for style in called.operation.styles):
        return
    for name in call.options.query:
        # An object may be written as `filter[name]=value`.
        if name.partition("[")[0] not in (each.partition("[")[0] for each in known):
            listed = ", ".join(known) or "none"
            yield f"{_WHERE['query']} {name!r} is unknown; documented: {listed}"


def _missing(called: Called, call: Call) -> Iterator[str]:
    for where, name in sorted(called.required):
        if _given(call, where, name) is NOT_GIVEN:
            yield f"{_told(where, name)} is missing"


def _misfits(called: Called, call: Call) -> Iterator[str]:
    for (where, name), type_ in called.types.items():
        value = _given(call, where, name)
        if value is NOT_GIVEN or value is None or not _is_json(value):
            continue
        for fault in faults_of(type_, plain(value)):
            yield f"{_told(where, name)}: {fault}"


def faults_of(type_: Any, tree: Plain) -> list[str]:
    """How JSON breaks a type, each shape of it once."""
    return [
        f"{fault.location}: {fault.error} (found: {fault.found})".removeprefix(": ")
        for fault in salvage(type_, tree).faults
    ]


def _told(where: str, name: str) -> str:
    if where != "body":
        return f"{_WHERE[where]} {name!r}"
    return f"the member {name!r} of the body" if name else "the body"


def _given(call: Call, where: str, name: str) -> object:
    if where == "body" and not name:
        return call.body
    held: object = getattr(call, where)
    return cast("Mapping[str, object]", held).get(name, NOT_GIVEN)


def _is_json(value: object) -> bool:
    """Whether a value is JSON as it stands; files and streams are not, and are not read here."""
    match value:
        case None | str() | int() | float() | BaseModel() | Enum():
            return True
        case date() | time() | UUID() | Decimal():
            return True
        case Mapping():
            held = cast("Mapping[object, object]", value)
            return all(each is NOT_GIVEN or _is_json(each) for each in held.values())
        case list() | tuple() | set() | frozenset():
            return all(map(_is_json, cast("list[object]", value)))
        case _:
            return False
