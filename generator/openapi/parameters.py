"""The parameters that apply to one operation."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from typing import TYPE_CHECKING, TypeAlias

from ..documents.spelling import letters
from ..documents.tree import JSON, as_list, as_map, as_text, child
from ..problems import Outcome
from . import parse, repair
from .at import At
from .cursor import Cursor
from .objects import Objects

if TYPE_CHECKING:
    from openapi_pydantic.v3.v3_1 import Parameter

    Listed: TypeAlias = dict[tuple[str, str], At[Parameter]]
    """Parameters by what makes one unique: its `in` and its name (OAS 3.1.1 section 4.8.10)."""

Source: TypeAlias = tuple[dict[str, JSON], str]
"""A node that lists parameters, and its pointer."""


def read_parameters(
    objects: Objects,
    sources: Sequence[Source],
    names: Sequence[str] | None,
    without: Container[str] = (),
) -> tuple[At[Parameter], ...]:
    """The parameters of an operation, the first of `sources`, and of the path items around it.

    A parameter of the operation takes the place of the path item's. `names` are those of the path
    template, each of which has a parameter afterwards; None where there is no template. What stands
    at the pointers in `without` is left alone.
    """
    shared = next((s for s in sources[1:] if "parameters" in s[0]), None)
    found = _listed(objects, *shared, without) if shared else {}
    found |= _listed(objects, *sources[0], without)
    _check_whole_query(objects.cursor, found)
    if names is not None:
        _match(objects.cursor, found, sources[0][1], names)
    return tuple(found.values())


def _check_whole_query(cursor: Cursor, found: Listed) -> None:
    """Leaves at most one parameter that is the whole query (OAS 3.2.0 section 4.12.1)."""
    whole = [key for key in found if key[0] == "querystring"]
    for key in whole[1:]:
        cursor.report(
            "several-querystrings",
            Outcome.SKIPPED,
            found.pop(key).pointer,
            "another parameter is the whole query already; left out",
            "describe the query once",
            see=[found[whole[0]].pointer],
        )
    for key in [key for key in found if whole and key[0] == "query"]:
        same = key[1] == whole[0][1]
        cursor.report(
            "querystring-beside-query",
            Outcome.SKIPPED if same else Outcome.REPAIRED,
            found[key].pointer,
            "a parameter beside it is the whole query already; "
            + ("left out" if same else "it is added to that"),
            "describe the query once",
            see=[found[whole[0]].pointer],
        )
        if same:
            del found[key]


def listed_parameters(
    cursor: Cursor, node: dict[str, JSON], pointer: str
) -> Iterator[tuple[str, dict[str, JSON]]]:
    """What an operation or a path item lists as parameters: each one's place, and what it leads to."""
    where = child(pointer, "parameters")
    for index in range(len(as_list(node.get("parameters")))):
        place = child(where, index)
        followed = cursor.follow(place, "parameters")
        yield place, as_map(followed[0]) if followed else {}


def as_declared(path: str, parameters: Sequence[At[Parameter]]) -> str:
    """A path template with the names of its parameters spelt as they are declared."""
    declared = [p.value.name for p in parameters if p.node.get("in") == "path"]
    for name in repair.expressions(path):
        if name not in declared:
            own = next((n for n in declared if letters(n) == letters(name)), name)
            path = path.replace(f"{{{name}}}", f"{{{own}}}")
    return path


def _match(cursor: Cursor, found: Listed, pointer: str, names: Sequence[str]) -> None:
    """Adds the path parameters that are missing and removes those that the path does not name."""
    alike = _spelt_otherwise(found, names)
    for name, key in alike.items():
        _report_spelling(cursor, found[key], name, pointer)
    for name in names:
        if ("path", name) in found or name in alike:
            continue
        if ("query", name) in found:
            found["path", name] = _moved(cursor, found.pop(("query", name)), pointer)
        else:
            found["path", name] = _undeclared(cursor, name, pointer)
    for location, name in list(found):
        if (
            location == "path"
            and name not in names
            and (location, name) not in alike.values()
        ):
            cursor.report(
                "stray-path-parameter",
                Outcome.REPAIRED,
                found.pop((location, name)).pointer,
                f"the path has no {{{name}}}, so the parameter cannot be sent; ignored",
                "name it in the path, or remove it",
                see=[pointer],
            )


def _spelt_otherwise(found: Listed, names: Sequence[str]) -> dict[str, tuple[str, str]]:
    """The parameters that the path names in another spelling, each alone with its spelling."""
    missing: dict[str, list[str]] = {}
    for name in dict.fromkeys(names):
        if ("path", name) not in found:
            missing.setdefault(letters(name), []).append(name)
    stray: dict[str, list[tuple[str, str]]] = {}
    for key in found:
        if key[0] == "path" and key[1] not in names:
            stray.setdefault(letters(key[1]), []).append(key)
    return {
        missing[alike][0]: keys[0]
        for alike, keys in stray.items()
        if alike and len(keys) == 1 and len(missing.get(alike, ())) == 1
    }


def _report_spelling(
    cursor: Cursor, at: At[Parameter], name: str, pointer: str
) -> None:
    cursor.report(
        "path-parameter-misspelt",
        Outcome.REPAIRED,
        child(at.pointer, "name"),
        f"the path has {{{name}}}, and {at.value.name!r} is declared; read as the path's",
        f"write name: {name}",
        see=[pointer],
    )


def _listed(
    objects: Objects, node: dict[str, JSON], pointer: str, without: Container[str]
) -> Listed:
    found: Listed = {}
    for place in objects.items(node, "parameters", pointer):
        at = None if place in without else objects.parameter(place)
        if at is None:
            continue
        location, name = as_text(at.node.get("in")), at.value.name
        if repair.ignored_header(location, name):
            objects.ignore_header(place, name)
            continue
        fault = repair.cannot_be_sent(location, name)
        if fault:
            objects.cursor.report(
                "unsendable-name",
                Outcome.SKIPPED,
                place,
                f"{fault}; left out",
                "write the name as the API takes it",
            )
            continue
        key = (location, name.lower() if location == "header" else name)
        if key in found:
            objects.cursor.report(
                "duplicate-parameter",
                Outcome.REPAIRED,
                place,
                f"the {location} parameter {name!r} is listed twice; the first is taken",
                "remove one of them",
                see=[found[key].pointer],
            )
            continue
        found[key] = at
    return found


def _moved(cursor: Cursor, at: At[Parameter], pointer: str) -> At[Parameter]:
    """A parameter of the query that is one of the path: nothing else can fill the path's place."""
    name = at.value.name
    cursor.report(
        "path-parameter-elsewhere",
        Outcome.REPAIRED,
        at.pointer,
        f"the path has {{{name}}}, and {name!r} is declared in the query; read as the path's",
        "write in: path",
        see=[pointer],
    )
    rest = {k: v for k, v in at.node.items() if k not in ("style", "explode")}
    node = rest | {"in": "path", "required": True}
    value, _ = parse.read_parameter(node)
    return At(value, node, at.pointer)


def _undeclared(cursor: Cursor, name: str, pointer: str) -> At[Parameter]:
    cursor.report(
        "path-parameter-not-declared",
        Outcome.REPAIRED,
        pointer,
        f"the path's {{{name}}} is not declared; read as a string",
        "add it to parameters",
    )
    schema = cursor.make(child(pointer, "schema"), {"type": "string"})
    node = {"name": name, "in": "path", "required": True, "schema": schema}
    value, _ = parse.read_parameter(node)
    return At(value, node, pointer)
