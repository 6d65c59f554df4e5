from __future__ import annotations

from collections.abc import Callable
from typing import Any

from generator.api.types import ModelRef, references
from generator.documents.tree import JSON

ApiOf = Callable[..., Any]

ITEM: JSON = {
    "type": "object",
    "required": ["id", "key"],
    "properties": {
        "id": {"type": "string", "readOnly": True},
        "key": {"type": "string", "writeOnly": True},
    },
}
BOX: JSON = {
    "type": "object",
    "properties": {
        "items": {"type": "array", "items": {"$ref": "#/components/schemas/Item"}}
    },
}


def using(*, sent: bool, received: bool) -> JSON:
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Box"}}}
    operation: dict[str, JSON] = {"responses": {"200": {"description": ""}}}
    if received:
        operation["responses"] = {"200": {"description": "", "content": content}}
    if sent:
        operation["requestBody"] = {"content": content}
    return {"/boxes": {"post": operation}}


def members(read: Any, pointer: str) -> dict[str, bool]:
    return {p.name: p.required for p in read.model(pointer).properties}


def test_a_schema_of_both_directions_has_two_definitions(api_of: ApiOf) -> None:
    read = api_of(
        schemas={"Item": ITEM, "Box": BOX}, paths=using(sent=True, received=True)
    )
    assert members(read, "Item") == {"id": True}
    assert members(read, "/components/schemas/Item/~input") == {"key": True}
    (box,) = read.model("/components/schemas/Box/~input").properties
    assert list(references(box.type)) == ["/components/schemas/Item/~input"]
    (op,) = read.api.operations
    assert op.body.contents[0].type == ModelRef("/components/schemas/Box/~input")
    assert op.answers[0].contents[0].type == ModelRef("/components/schemas/Box")


def test_members_typed_by_patterns_are_of_the_direction(api_of: ApiOf) -> None:
    refer = {"$ref": "#/components/schemas/Item"}
    box = {
        "type": "object",
        "properties": {"a": {}},
        "patternProperties": {"^x": refer},
    }
    read = api_of(
        schemas={"Item": ITEM, "Box": box}, paths=using(sent=True, received=True)
    )
    found = [
        read.model(f"/components/schemas/Box{end}").named for end in ("", "/~input")
    ]
    assert [[list(references(one.type)) for one in named] for named in found] == [
        [["/components/schemas/Item"]],
        [["/components/schemas/Item/~input"]],
    ]


def test_a_schema_of_one_direction_asks_for_no_member_of_the_other(
    api_of: ApiOf,
) -> None:
    schemas = {"Item": ITEM, "Box": BOX}
    read = api_of(schemas=schemas, paths=using(sent=True, received=False))
    assert members(read, "Item") == {"id": False, "key": True}
    read = api_of(schemas=schemas, paths=using(sent=False, received=True))
    assert members(read, "Item") == {"id": True, "key": False}
    assert "/components/schemas/Box/~input" not in read.api.definitions


def test_a_schema_whose_directions_are_alike_has_one_definition(api_of: ApiOf) -> None:
    item = {"type": "object", "properties": {"id": {"type": "string"}}}
    read = api_of(
        schemas={"Item": item, "Box": BOX}, paths=using(sent=True, received=True)
    )
    assert set(read.api.definitions) == {
        "/components/schemas/Item",
        "/components/schemas/Box",
    }
