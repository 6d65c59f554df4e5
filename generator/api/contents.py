"""What a body or an answer can be: a media type each, and the type of what it carries."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..documents.tree import JSON, as_map, child
from ..openapi import At
from ..problems import Outcome
from .addresses import Address
from .media import (
    content_rank,
    encodings,
    is_form,
    is_json,
    is_multipart,
    is_text,
    positions,
)
from .model import Content, Items
from .parts import report_parts
from .schemas import Schemas
from .streams import carries_items, read_items
from .types import ANY, NULL, Array, Choice, Kind, Map, Scalar, Tuple, Type

if TYPE_CHECKING:
    from openapi_pydantic.v3.v3_1 import RequestBody, Response

    Carrier: TypeAlias = At[RequestBody] | At[Response]

_STRING = Scalar(Kind.STRING)
_BINARY = Scalar(Kind.BINARY)
_NAMELESS = (Scalar, Choice, Array, Tuple)
"""Types whose values have no members."""


def read_contents(
    schemas: Schemas,
    at: Carrier,
    address: Address,
    without: frozenset[str] = frozenset(),
) -> tuple[Content, ...]:
    """What a body or an answer can be, the preferred media type first; `without` are left out."""
    return tuple(
        sorted(
            _contents(schemas, at, address, without),
            key=lambda one: (content_rank(one.media_type), one.media_type),
        )
    )


def _contents(
    schemas: Schemas, at: Carrier, address: Address, without: frozenset[str]
) -> list[Content]:
    found: list[Content] = []
    for media, pointer in schemas.spec.media(at).items():
        if media in without:
            continue
        node = as_map(as_map(at.node.get("content")).get(media))
        parts = positions(media, node) if address.role == "body" else None
        report_parts(schemas.spec, media, node, pointer, by_position=parts is not None)
        if parts:
            type_ = _parts_type(schemas, node, pointer, address)
            found.append(Content(media, type_, pointer, positions=parts))
            continue
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


def _parts_type(
    schemas: Schemas, node: dict[str, JSON], pointer: str, address: Address
) -> Type:
    """The array whose values are the parts of a multipart body (OAS 3.2.0 section 4.14.5)."""
    if "schema" in node:
        return schemas.read(child(pointer, "schema"), address)
    if "itemSchema" in node:
        return Array(schemas.read(child(pointer, "itemSchema"), address))
    return Array(ANY)


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


def _any_parts(schemas: Schemas, pointer: str) -> Type:
    """The parts of a form whose schema gives them no names, and each has one (RFC 7578 section 4.2)."""
    schemas.spec.report(
        "parts-without-names",
        Outcome.DEGRADED,
        child(pointer, "schema"),
        "each part of multipart/form-data has a name, and the schema is no object; parts of any name are taken",
        "describe an object whose properties are the parts",
    )
    return Map(ANY)


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
        if not has_schema:
            return ANY
        type_ = schemas.read(child(pointer, "schema"), address)
        if is_multipart(media) and isinstance(type_, _NAMELESS) and type_ != ANY:
            return _any_parts(schemas, pointer)
        return type_
    if has_schema and schemas.spec.schema(child(pointer, "schema")) is False:
        return NULL
    return _STRING if is_text(media) else _BINARY
