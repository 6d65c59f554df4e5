"""Operations read from a specification: parameters, bodies, answers, security."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ..documents.tree import as_map, as_text, child
from ..openapi import At, OperationAt
from ..problems import Outcome
from .addresses import Address
from .contents import read_contents
from .definitions import Model, Property, Text
from .forms import other_forms
from .media import encodings
from .model import (
    Answer,
    Body,
    Header,
    Location,
    Operation,
    Parameter,
    Server,
    Style,
    Variable,
)
from .schemas import Schemas
from .texts import text_of
from .types import ANY, Kind, ModelRef, Scalar, Type

if TYPE_CHECKING:
    from openapi_pydantic.v3.v3_1 import Parameter as ParameterObject
    from openapi_pydantic.v3.v3_1 import RequestBody, Response, ServerVariable
    from openapi_pydantic.v3.v3_1 import Server as ServerObject


_STYLES: dict[str, str] = {
    "path": "simple",
    "query": "form",
    "querystring": "form",
    "header": "simple",
    "cookie": "form",
}
_STRING = Scalar(Kind.STRING)

_OF_TRANSPORT = frozenset({"connection", "content-length", "host", "transfer-encoding"})
"""Headers that tell of the connection, the target or the framing of a message, which whoever sends it
knows (RFC 9110 sections 7.2, 7.6.1 and 8.6, RFC 9112 section 6.1)."""


class Operations:
    """Reads operations. A parameter or an answer that many of them refer to is read once."""

    def __init__(self, schemas: Schemas) -> None:
        self._schemas = schemas
        self._parameters: dict[str, tuple[At[ParameterObject], Parameter]] = {}
        self._answers: dict[
            tuple[str, str, tuple[str, ...]], tuple[At[Response], Answer]
        ] = {}

    def read(self, at: OperationAt) -> Operation:
        """One operation, whole; what could not be read of it is reported by the specification."""
        value = at.operation.value
        return Operation(
            method=at.method,
            path=at.path,
            pointer=at.pointer,
            operation_id=value.operationId or "",
            parameters=tuple(
                self._parameter(p, at.pointer)
                for p in at.parameters
                if not _is_of_transport(self._schemas, p)
            ),
            body=_body(self._schemas, at.body, at.pointer) if at.body else None,
            answers=tuple(self._read_answers(at)),
            security=at.security,
            servers=tuple(read_server(server) for server in at.servers),
            text=Text(
                summary=value.summary or "",
                description=value.description or "",
                deprecated=bool(value.deprecated),
            ),
            tags=tuple(value.tags or ()),
            pinned_name=as_text(at.operation.node.get("x-python-name")),
            pinned_resource=as_text(at.item.get("x-python-name")),
        )

    # A description beside a reference makes an object of its own, with the pointer of the other.

    def _parameter(self, at: At[ParameterObject], owner: str) -> Parameter:
        known = self._parameters.get(at.pointer)
        if known is None or known[0] is not at:
            known = at, _parameter(self._schemas, at, owner)
            self._parameters[at.pointer] = known
        return known[1]

    def _answer(
        self, status: str, at: At[Response], owner: str, others: tuple[str, ...]
    ) -> Answer:
        key = status, at.pointer, others
        known = self._answers.get(key)
        if known is None or known[0] is not at:
            known = at, _answer(self._schemas, status, at, owner, others)
            self._answers[key] = known
        return known[1]

    def _read_answers(self, at: OperationAt) -> Iterator[Answer]:
        """The answers, those of success without what need not be asked for; an error comes as it comes."""
        told = sorted(at.responses.items())
        good = {status for status, _ in told if status.startswith("2")} or {"default"}
        asked = [
            (Address("answer", at.pointer, status), response)
            for status, response in told
            if status in good
        ]
        forms = other_forms(self._schemas, asked)
        for status, response in told:
            others: tuple[str, ...] = ()
            if forms and status in good:
                others = tuple(
                    sorted(forms & self._schemas.spec.media(response).keys())
                )
            yield self._answer(status, response, at.pointer, others)


def _is_of_transport(schemas: Schemas, at: At[ParameterObject]) -> bool:
    """Whether a parameter is a header that the HTTP library writes itself; it is reported then."""
    name = at.value.name
    if at.node.get("in") != "header" or name.lower() not in _OF_TRANSPORT:
        return False
    schemas.spec.report(
        "transport-header",
        Outcome.DEGRADED,
        at.pointer,
        f"the HTTP library writes {name!r} itself, so that it is no argument",
        "remove it; the headers of RequestOptions say what has to be said otherwise",
    )
    return True


def read_server(at: At[ServerObject]) -> Server:
    """A server and the variables of its URL; one that the client supplies has no default."""
    nodes = as_map(at.node.get("variables"))
    return Server(
        at.value.url,
        tuple(
            Variable(
                name,
                (
                    None
                    if "x-client-argument" in as_map(nodes.get(name))
                    else variable.default
                ),
                _choices(variable),
                Text(description=variable.description or ""),
            )
            for name, variable in sorted((at.value.variables or {}).items())
        ),
    )


def _choices(variable: ServerVariable) -> tuple[str, ...]:
    """The values of a variable, its default among them (OAS 3.1.1 section 4.8.6); none where any is one."""
    listed = tuple(variable.enum or ())
    return (
        listed
        if not listed or variable.default in listed
        else (variable.default, *listed)
    )


def _parameter(schemas: Schemas, at: At[ParameterObject], owner: str) -> Parameter:
    value = at.value
    location = _location(as_text(at.node.get("in")))
    address = Address("parameter", owner, value.name)
    contents = as_map(at.node.get("content"))
    content_type: str | None = None
    if contents and "schema" not in at.node:
        content_type = next(iter(contents))
        pointer = child(child(child(at.pointer, "content"), content_type), "schema")
        present = "schema" in as_map(contents[content_type])
    else:
        pointer = child(at.pointer, "schema")
        present = "schema" in at.node
    type_ = schemas.read(pointer, address) if present else ANY
    notes = as_map(schemas.spec.schema(pointer)) if present else {}
    said = text_of(notes)
    style = value.style or _STYLES[location]
    return Parameter(
        name=value.name,
        location=location,
        type=type_,
        required=value.required or location == "path",
        style=Style(
            style,
            value.explode if value.explode is not None else style in {"form", "cookie"},
            bool(getattr(value, "allowReserved", False)),
            content_type,
            encodings(as_map(contents.get(content_type))) if content_type else (),
        ),
        pointer=at.pointer,
        text=Text(
            description=value.description or said.description,
            deprecated=bool(value.deprecated) or said.deprecated,
            examples=said.examples,
            values=said.values,
        ),
        default=notes.get("default"),
        pinned_name=as_text(at.node.get("x-python-name")),
    )


def _location(text: str) -> Location:
    match text:
        case "path" | "query" | "querystring" | "header" | "cookie":
            return text
        case _:
            raise ValueError(text)


def _body(schemas: Schemas, at: At[RequestBody], owner: str) -> Body | None:
    contents = read_contents(schemas, at, Address("body", owner))
    if not contents:
        return None
    return Body(
        required=bool(at.value.required),
        contents=tuple(
            replace(content, members=_members(schemas, content.type))
            for content in contents
        ),
        pointer=at.pointer,
        text=Text(description=at.value.description or ""),
    )


def _members(schemas: Schemas, type_: Type) -> tuple[Property, ...] | None:
    """The properties of a body that is exactly one object, without the ones only answers have."""
    if not isinstance(type_, ModelRef):
        return None
    definition = schemas.definitions.get(type_.pointer)
    while definition is not None and not isinstance(definition, Model):
        if not isinstance(definition.type, ModelRef):
            return None
        definition = schemas.definitions.get(definition.type.pointer)
    if definition is None or not definition.exact:
        return None
    return tuple(p for p in definition.properties if not p.read_only)


def _answer(
    schemas: Schemas,
    status: str,
    at: At[Response],
    owner: str,
    others: tuple[str, ...],
) -> Answer:
    address = Address("answer", owner, status)
    contents = read_contents(schemas, at, address, frozenset(others))
    headers: list[Header] = []
    for name, header in sorted(schemas.spec.headers(at).items()):
        if name.lower() == "content-type":
            continue
        address = Address("header", owner, name)
        schema = child(header.pointer, "schema")
        type_ = schemas.read(schema, address) if "schema" in header.node else _STRING
        headers.append(
            Header(
                name,
                type_,
                bool(header.value.required),
                header.pointer,
                Text(description=header.value.description or ""),
                as_text(header.node.get("x-python-name")),
            )
        )
    return Answer(
        status,
        contents,
        tuple(headers),
        at.pointer,
        Text(description=at.value.description or ""),
        others,
    )


def parameter_header(schemas: Schemas, at: At[ParameterObject], owner: str) -> Header:
    """A header of a request that the API sends, where it is a parameter."""
    read = _parameter(schemas, at, owner)
    return Header(
        read.name, read.type, read.required, read.pointer, read.text, read.pinned_name
    )
