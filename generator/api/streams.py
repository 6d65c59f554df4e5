"""Media types that carry several values one behind the other, and what one of them is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeGuard

from ..documents.tree import JSON, as_map, child
from .addresses import Address
from .definitions import Definition, Model, Property, resolved
from .media import bare, is_form, is_json, is_stream
from .model import Items
from .schemas import Schemas
from .types import ANY, Array, Kind, Scalar, Type, Union, union

EVENT_FIELDS = frozenset({"event", "data", "id", "retry"})
"""What an event can say (WHATWG HTML, section 9.2.6)."""

_TEXT = (Kind.STRING, Kind.BINARY)


def read_items(
    schemas: Schemas, media: str, node: dict[str, JSON], pointer: str, address: Address
) -> Items:
    """What one value of a stream is.

    `itemSchema` says it (OAS 3.2 section 4.14.3); before that, `schema` was written for one value,
    or for the array of them all.
    """
    if "itemSchema" in node:
        place = child(pointer, "itemSchema")
        type_ = schemas.read(place, address.step("item"))
    elif "schema" in node:
        type_ = schemas.read(child(pointer, "schema"), address)
        whole = resolved(type_, schemas.definitions)
        if isinstance(whole, Array):
            type_ = whole.items
        elif isinstance(whole, Scalar) and whole.kind in _TEXT:
            type_ = ANY
    else:
        type_ = ANY
    if bare(media) == "text/event-stream":
        return _events(schemas, type_, described="itemSchema" in node)
    return Items(type_)


def carries_items(media: str, node: dict[str, JSON]) -> bool:
    """Whether a media type is a stream: by its name, or since it describes its items alone."""
    if is_json(media):
        return "itemSchema" in node and "schema" not in node
    return is_stream(media) or (
        "itemSchema" in node
        and not is_form(media)
        and not bare(media).startswith("multipart/")
    )


def _events(schemas: Schemas, type_: Type, *, described: bool) -> Items:
    """What an item of a stream of events is: an event as it comes, its data, or all its fields.

    A schema that speaks of events has members called like their fields. `described`: the document
    says that it speaks of one item, so that `data` alone is enough.
    """
    if type_ == ANY:
        return Items(None)
    found = list(_models(type_, schemas.definitions))
    models = [model for model in found if _is_event(model, described=described)]
    if len(models) < len(found):
        return Items(type_)
    data = [(m, p) for m in models for p in m.properties if p.name == "data"]
    contents = [_content(schemas, model, property_) for model, property_ in data]
    if all(content is None for content in contents):
        return Items(type_, "event")
    pairs = zip(contents, data, strict=True)
    return Items(
        union([content or property_.type for content, (_, property_) in pairs])
    )


def _models(type_: Type, definitions: dict[str, Definition]) -> Iterator[Model | None]:
    """The objects that a type allows; None for what is no object."""
    known = resolved(type_, definitions)
    if isinstance(known, Union):
        for member in known.members:
            yield from _models(member, definitions)
        return
    definition = definitions.get(getattr(known, "pointer", ""))
    yield definition if isinstance(definition, Model) else None


def _is_event(model: Model | None, *, described: bool) -> TypeGuard[Model]:
    names = {p.name for p in model.properties} if model else set[str]()
    return "data" in names <= EVENT_FIELDS and (described or len(names) > 1)


def _content(schemas: Schemas, model: Model, data: Property) -> Type | None:
    """The type of the JSON in an event's data (JSON Schema 2020-12 validation, section 8.5)."""
    node = as_map(schemas.spec.schema(data.pointer))
    if "contentSchema" not in node or not is_json(str(node.get("contentMediaType"))):
        return None
    place = child(data.pointer, "contentSchema")
    return schemas.read(place, Address("property", model.pointer, data.name))
