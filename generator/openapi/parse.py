"""Objects of a document read into `openapi_pydantic`, one at a time and without what is nested.

Each function takes the members that say something by themselves; schemas, examples and further
objects are read from the tree. A bad member is mended or left out, and the rest read again. Where it
is known what the classes take, they are needed for what they would change (see `light`).
"""

from __future__ import annotations

import copy
import json
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from ..documents.tree import JSON, as_map
from .faults import Fault, degraded, repaired
from .light import light

if TYPE_CHECKING:
    from openapi_pydantic.v3.v3_1 import (
        Header,
        Info,
        MediaType,
        Operation,
        Parameter,
        RequestBody,
        Response,
        SecurityScheme,
        Server,
        Tag,
    )
    from pydantic import BaseModel
    from pydantic_core import ErrorDetails

    M = TypeVar("M", bound=BaseModel)
    Read: TypeAlias = tuple[M, list[Fault]]

Node: TypeAlias = dict[str, JSON]

_STYLED = ("description", "required", "deprecated", "style", "explode")


class Unreadable(Exception):
    """An object lacks what it cannot be without; the message says what."""


def read_info(node: Node) -> Read[Info]:
    """The Info Object (OAS 3.1.1 section 4.8.2); a missing title or version is empty."""
    words = ("title", "version", "summary", "description", "termsOfService")
    return _read(
        "Info",
        _pick(node, (*words, "contact", "license")),
        blanks=("title", "version"),
    )


def read_server(node: Node) -> Read[Server]:
    """A Server Object; a variable without default takes the first of its `enum`."""
    return _read("Server", _pick(node, ("url", "description", "variables")))


def read_tag(node: Node) -> Read[Tag]:
    """A Tag Object (OAS 3.1.1 section 4.8.22)."""
    return _read("Tag", _pick(node, ("name", "description", "externalDocs")))


def read_operation(node: Node) -> Read[Operation]:
    """What an Operation Object says of itself: no parameters, body, responses, security, servers."""
    plain = _pick(
        node,
        ("tags", "summary", "description", "externalDocs", "operationId", "deprecated"),
    )
    return _read("Operation", plain)


def read_parameter(node: Node) -> Read[Parameter]:
    """A Parameter Object without `schema`, `content` and examples.

    `querystring` (OAS 3.2.0 section 4.12.1), which the class does not know, is presented as `query`:
    the node tells them apart.
    """
    plain = _pick(node, ("name", "in", *_STYLED, "allowEmptyValue", "allowReserved"))
    if plain.get("in") == "querystring":
        plain["in"] = "query"
    return _read("Parameter", plain)


def read_header(node: Node) -> Read[Header]:
    """A Header Object without `schema`, `content` and examples."""
    return _read("Header", _pick(node, _STYLED))


def read_body(node: Node) -> Read[RequestBody]:
    """A Request Body Object without its content."""
    plain = _pick(node, ("description", "required"))
    return _read("RequestBody", plain | {"content": {}})


def read_response(node: Node) -> Read[Response]:
    """A Response Object without headers, content and links; a missing description is empty."""
    plain = _pick(node, ("description",))
    said = plain.get("description")
    if isinstance(said, str):
        return _described(said), []
    return _read("Response", plain, blanks=("description",))


@lru_cache(maxsize=1 << 10)
def _described(description: str) -> Response:
    """What most responses are: a few words, which many of them share."""
    node = {"description": description}
    found: Response = light("Response", node) or _class("Response").model_validate(node)
    return found


def read_media_type(node: Node) -> Read[MediaType]:
    """A Media Type Object: its encodings without their headers; no schema and no examples."""
    plain = _pick(node, ("encoding",))
    if isinstance(plain.get("encoding"), dict):
        words = ("contentType", "style", "explode", "allowReserved")
        plain["encoding"] = {
            name: _pick(as_map(value), words) if isinstance(value, dict) else value
            for name, value in as_map(plain["encoding"]).items()
        }
    return _read("MediaType", plain) if plain else (bare_media_type(), [])


@cache
def bare_media_type() -> MediaType:
    """What most media types are: one that says nothing of parts."""
    found: MediaType = light("MediaType", {}) or _class("MediaType").model_validate({})
    return found


def read_security_scheme(node: Node) -> Read[SecurityScheme]:
    """A Security Scheme Object (OAS 3.1.1 section 4.8.27)."""
    words = ("type", "name", "in", "scheme", "bearerFormat", "openIdConnectUrl")
    plain = _pick(node, (*words, "description", "flows"))
    return _read("SecurityScheme", plain)


def _pick(node: Node, members: Sequence[str]) -> Node:
    return {member: node[member] for member in members if member in node}


@cache
def _class(name: str) -> type[Any]:
    """A class of `openapi_pydantic`, all of which are imported with the first one."""
    from . import classes

    found: type[Any] = getattr(classes, name)
    return found


def _read(
    name: str, plain: Node, *, blanks: Sequence[str] = ()
) -> tuple[Any, list[Fault]]:
    """The members as an object of a class; Unreadable when one that it cannot be without is bad.

    `blanks` are required members that are read as empty text when they are missing.
    """
    found = light(name, plain)
    if found is not None:
        return found, []
    kind = _class(name)
    try:
        return kind.model_validate(plain), []
    except ValueError:
        return _read_mended(kind, plain, blanks)


def _read_mended(kind: type[M], plain: Node, blanks: Sequence[str]) -> Read[M]:
    from pydantic import ValidationError

    faults: list[Fault] = []
    while True:
        try:
            return kind.model_validate(plain), faults
        except ValidationError as error:
            found = error.errors(include_url=False, include_context=False)
        # Every round takes a bad member out or makes it good; from the back, so that the
        # positions in lists which the other findings name stay true.
        plain = copy.deepcopy(plain)
        for detail in reversed(found):
            fault = _mend(plain, detail, blanks)
            if fault is None:
                continue
            faults.append(fault)
            member = detail["loc"][0]
            if member not in plain and member in _needed(kind) - {*blanks}:
                raise Unreadable(fault.message)


def _needed(kind: type[BaseModel]) -> set[str]:
    """The members, as a document spells them, that an object of `kind` cannot be without."""
    fields = kind.model_fields.items()
    return {field.alias or name for name, field in fields if field.is_required()}


def _mend(plain: Node, detail: ErrorDetails, blanks: Sequence[str]) -> Fault | None:
    """Mends one member of `plain`, or leaves it out; None when it is out already."""
    loc, value = detail["loc"], detail["input"]
    path = tuple(map(str, loc))
    if detail["type"] == "missing":
        return _fill(plain, loc, blanks)
    holder, last = _holder(plain, loc), loc[-1]
    if holder is None:
        return None
    if detail["type"] == "string_type" and isinstance(value, bool | int | float):
        holder[last] = json.dumps(value)
        message = f"{path[-1]!r} has to be text; read as {holder[last]}"
        return repaired("not-text", path, message, "put it in quotes")
    if detail["type"] == "list_type" and isinstance(value, str):
        holder[last] = [value]
        message = f"{path[-1]!r} has to be a list; read as a list of one"
        return repaired("not-a-list", path, message, "write it as a list")
    del holder[last]
    what = detail["msg"].removeprefix("Input ")
    message = f"{'.'.join(path)!r} {what[:1].lower()}{what[1:]}; left out"
    return degraded("bad-member", path, message, "mend or remove it")


def _fill(
    plain: Node, loc: tuple[int | str, ...], blanks: Sequence[str]
) -> Fault | None:
    path = tuple(map(str, loc))
    message = f"{path[-1]!r} is missing"
    if len(loc) == 1:
        if loc[0] not in blanks:
            return degraded("missing-member", (), message, "add it")
        plain[str(loc[0])] = ""
        message += "; read as empty"
        return repaired("missing-member", (), message, "add it")
    owner = _holder(plain, loc)
    if owner is None:
        return None
    values = owner.get("enum") if loc[-1] == "default" else None
    if isinstance(values, list) and values:
        owner[loc[-1]] = values[0]
        message += "; the first of the enum is taken"
        return repaired("missing-member", path[:-1], message, "add it")
    del _holder(plain, loc[:-1])[loc[-2]]
    message = f"{path[-2]!r} is left out, since its {message}"
    return degraded("missing-member", path[:-1], message, "add it")


def _holder(plain: Node, loc: tuple[int | str, ...]) -> Any:
    """What has the last step of a location as a member; None when that is not there any more."""
    holder: Any = plain
    for step in loc[:-1]:
        if isinstance(step, str) and step not in as_map(holder):
            return None
        holder = holder[step]
    return holder
