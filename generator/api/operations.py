"""Operations read from a specification: parameters, bodies, answers, security."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from ..documents.tree import JSON, as_map, as_text, child
from ..openapi import At, OperationAt
from ..problems import Outcome
from .addresses import Address
from .definitions import Model, Property, Text
from .media import (
    content_rank,
    encodings,
    is_form,
    is_json,
    is_text,
)
from .model import (
    Answer,
    Body,
    Content,
    Header,
    Items,
    Location,
    Operation,
    Parameter,
    Server,
    Style,
    Variable,
)
from .parts import report_parts
from .schemas import Schemas
from .streams import carries_items, read_items
from .texts import text_of
from .types import ANY, NULL, Kind, ModelRef, Scalar, Type

if TYPE_CHECKING:
    from openapi_pydantic.v3.v3_1 import Parameter as ParameterObject
    from openapi_pydantic.v3.v3_1 import RequestBody, Response
    from openapi_pydantic.v3.v3_1 import Server as ServerObject

    Carrier: TypeAlias = At[RequestBody] | At[Response]

_STYLES: dict[str, str] = {
    "path": "simple",
    "query": "form",
    "querystring": "form",
    "header": "simple",
    "cookie": "form",
}
_STRING = Scalar(Kind.STRING)
_BINARY = Scalar(Kind.BINARY)


def read_operation(schemas: Schemas, at: OperationAt) -> Operation:
    """One operation, whole; what could not be read of it is reported by the specification."""
    value = at.operation.value
    return Operation(
        method=at.method,
        path=at.path,
        pointer=at.pointer,
        operation_id=value.operationId or "",
        parameters=tuple(_parameter(schemas, p, at.pointer) for p in at.parameters),
        body=_body(schemas, at.body, at.pointer) if at.body else None,
        answers=tuple(
            _answer(schemas, status, response, at.pointer)
            for status, response in sorted(at.responses.items())
        ),
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
                tuple(variable.enum or ()),
                Text(description=variable.description or ""),
            )
            for name, variable in sorted((at.value.variables or {}).items())
        ),
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
        text=replace(
            said,
            title="",
            description=value.description or said.description,
            deprecated=bool(value.deprecated) or said.deprecated,
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


def _answer(schemas: Schemas, status: str, at: At[Response], owner: str) -> Answer:
    contents = read_contents(schemas, at, Address("answer", owner, status))
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
    )


def parameter_header(schemas: Schemas, at: At[ParameterObject], owner: str) -> Header:
    """A header of a request that the API sends, where it is a parameter."""
    read = _parameter(schemas, at, owner)
    return Header(
        read.name, read.type, read.required, read.pointer, read.text, read.pinned_name
    )


def read_contents(
    schemas: Schemas, at: Carrier, address: Address
) -> tuple[Content, ...]:
    """What a body or an answer can be, the preferred media type first."""
    return tuple(
        sorted(
            _contents(schemas, at, address),
            key=lambda one: (content_rank(one.media_type), one.media_type),
        )
    )


def _contents(schemas: Schemas, at: Carrier, address: Address) -> list[Content]:
    found: list[Content] = []
    for media, pointer in schemas.spec.media(at).items():
        node = as_map(as_map(at.node.get("content")).get(media))
        report_parts(schemas.spec, media, node, pointer)
        found.append(
            Content(
                media,
                _content_type(schemas, media, node, pointer, address),
                pointer,
                encodings(node),
                items=_items(schemas, media, node, pointer, address),
            )
        )
    return found


def _items(
    schemas: Schemas,
    media: str,
    node: dict[str, JSON],
    pointer: str,
    address: Address,
) -> Items | None:
    """What each value of a sequence is, where the media type is one (OAS 3.2.0 section 4.14.3)."""
    if carries_items(media, node):
        return read_items(schemas, media, node, pointer, address)
    if "itemSchema" in node:
        schemas.spec.report(
            "item-schema-ignored",
            Outcome.DEGRADED,
            child(pointer, "itemSchema"),
            f"{media} is read as one value; itemSchema is ignored",
            "describe the value under schema",
        )
    return None


def _content_type(
    schemas: Schemas,
    media: str,
    node: dict[str, JSON],
    pointer: str,
    address: Address,
) -> Type:
    """What a media type carries: only JSON and forms have a shape, text is text, the rest bytes."""
    has_schema = "schema" in node
    if (
        is_json(media)
        or (is_form(media) and address.role in {"body", "payload"})
        or media == "*/*"
    ):
        if has_schema:
            return schemas.read(child(pointer, "schema"), address)
        return ANY
    if has_schema and schemas.spec.schema(child(pointer, "schema")) is False:
        return NULL
    return _STRING if is_text(media) else _BINARY
