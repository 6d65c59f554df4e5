"""The media types of an answer that carry what its JSON carries in another form."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..documents.tree import as_map, child
from ..openapi import At
from .addresses import Address
from .definitions import resolved
from .media import content_rank, is_json, is_stream
from .schemas import Schemas
from .types import NUMBERS, Kind, Scalar, Type, Union

if TYPE_CHECKING:
    from openapi_pydantic.v3.v3_1 import Response

_ALIKE = NUMBERS | {Kind.BOOLEAN, Kind.NULL}


def other_forms(
    schemas: Schemas, answers: Iterable[tuple[Address, At[Response]]]
) -> frozenset[str]:
    """The media types that a client which reads JSON need not ask for, in any of some answers.

    One schema describes one value, whichever media types it stands under (OAS 3.1.1 section 4.8.14).
    What is text or bytes in JSON as well may be something else elsewhere, and is asked for as said.
    """
    others: set[str] = set()
    asked: set[str] = set()
    for address, at in answers:
        media = schemas.spec.media(at)
        same = _same_as_json(schemas, at, media, address)
        others |= same
        asked |= media.keys() - same
    return frozenset(others - asked)


def _same_as_json(
    schemas: Schemas, at: At[Response], media: dict[str, str], address: Address
) -> set[str]:
    if len(media) < 2:
        return set()
    nodes = {name: as_map(as_map(at.node.get("content")).get(name)) for name in media}
    json = min(filter(is_json, nodes), key=content_rank, default=None)
    if json is None or "schema" not in nodes[json] or "itemSchema" in nodes[json]:
        return set()
    said = nodes[json]["schema"]
    same = {
        name
        for name, node in nodes.items()
        if node.get("schema") == said
        and "itemSchema" not in node
        and not (is_json(name) or is_stream(name) or "*" in name)
    }
    if not same:
        return set()
    type_ = schemas.read(child(media[json], "schema"), address)
    return same if _has_shape(schemas, type_) else set()


def _has_shape(schemas: Schemas, type_: Type) -> bool:
    """Whether a value of a type is anything but text or bytes for certain."""
    known = resolved(type_, schemas.definitions)
    if isinstance(known, Union):
        return all(_has_shape(schemas, member) for member in known.members)
    return not isinstance(known, Scalar) or known.kind in _ALIKE
