"""A document of any number of operations, in which nothing but the number depends on the number.

Each resource has four operations and nine schemas: nested models, a union with a discriminator, a
recursive model, pages, and parameters of every style. One model is shared by all.
"""

from __future__ import annotations

import json
import sys
from typing import Any, TypeAlias

Node: TypeAlias = dict[str, Any]

PER_RESOURCE = 4
_COLORS = ["red", "green", "blue"]
_STYLES = (
    ("query", "form", True, {"type": "array", "items": {"type": "string"}}),
    ("query", "spaceDelimited", False, {"type": "array", "items": {"type": "integer"}}),
    ("query", "pipeDelimited", False, {"type": "array", "items": {"type": "string"}}),
    (
        "query",
        "deepObject",
        True,
        {"type": "object", "properties": {"after": {"type": "string"}}},
    ),
    ("header", "simple", False, {"type": "array", "items": {"type": "string"}}),
    ("cookie", "form", False, {"type": "string"}),
)


def document(operations: int) -> Node:
    """An OpenAPI 3.1 document with this many operations, a multiple of four."""
    paths: Node = {}
    schemas: Node = {"Failure": _object(code={"type": "string"}, detail=_text(0))}
    for number in range(operations // PER_RESOURCE):
        name = _word(number)
        schemas |= _schemas(name, number)
        paths |= _paths(name, number)
    return {
        "openapi": "3.1.0",
        "info": {"title": "Synthetic", "version": "1"},
        "servers": [{"url": "https://api.test"}],
        "security": [{"key": []}],
        "paths": paths,
        "components": {
            "schemas": schemas,
            "securitySchemes": {
                "key": {"type": "http", "scheme": "bearer"},
            },
        },
    }


def _word(number: int) -> str:
    """A name of letters alone: names that end in numbers would be told apart by them."""
    syllables = ("ba", "de", "fi", "go", "hu", "ka", "le", "mi", "no", "pu")
    return "".join(syllables[int(digit)] for digit in f"{number:05}")


def _schemas(name: str, number: int) -> Node:
    title = name.title()
    return {
        f"{title}Color": {"type": "string", "enum": _COLORS},
        f"{title}Address": _object(street=_text(number), zip={"type": "string"}),
        f"{title}Owner": _object(
            ["id"],
            id={"type": "string"},
            address=_ref(f"{title}Address"),
            born={"type": "string", "format": "date"},
        ),
        f"{title}Cat": _object(
            ["kind"], kind={"const": "cat"}, lives={"type": "integer", "minimum": 0}
        ),
        f"{title}Dog": _object(
            ["kind"], kind={"const": "dog"}, tricks=_array({"type": "string"})
        ),
        f"{title}Pet": {
            "oneOf": [_ref(f"{title}Cat"), _ref(f"{title}Dog")],
            "discriminator": {"propertyName": "kind"},
        },
        f"{title}Tree": _object(
            value={"type": ["number", "null"]},
            children=_array(_ref(f"{title}Tree")),
        ),
        title: _object(
            ["id", "color"],
            id={"type": "string", "description": f"What identifies a {name}."},
            color=_ref(f"{title}Color"),
            owner=_ref(f"{title}Owner"),
            pets=_array(_ref(f"{title}Pet")),
            tree=_ref(f"{title}Tree"),
            labels={"type": "object", "additionalProperties": {"type": "string"}},
            size={"anyOf": [{"type": "integer"}, {"type": "string"}]},
            createdAt={"type": "string", "format": "date-time"},
            note={"allOf": [{"type": "string"}, {"maxLength": 80}]},
        ),
        f"{title}Page": _object(
            ["items"],
            items=_array(_ref(title)),
            nextCursor={"type": ["string", "null"]},
        ),
    }


def _paths(name: str, number: int) -> Node:
    title, path = name.title(), f"/v1/{name}s"
    body = {"required": True, "content": _json(_ref(title))}
    cursor = {"name": "cursor", "in": "query", "schema": {"type": "string"}}
    return {
        path: {
            "get": {
                "summary": f"Lists every {name}.",
                "description": _text(number)["description"],
                "parameters": [cursor, *_parameters()],
                "responses": _answers(f"{title}Page"),
            },
            "post": {
                "summary": f"Creates a {name}.",
                "requestBody": body,
                "responses": _answers(title),
            },
        },
        f"{path}/{{{name}Id}}": {
            "parameters": [
                {
                    "name": f"{name}Id",
                    "in": "path",
                    "required": True,
                    "schema": {"type": "string"},
                }
            ],
            "get": {"summary": f"Gets a {name}.", "responses": _answers(title)},
            "patch": {
                "summary": f"Changes a {name}.",
                "requestBody": body,
                "responses": _answers(title),
            },
        },
    }


def _parameters() -> list[Node]:
    return [
        {
            "name": f"{style}-{place}",
            "in": place,
            "style": style,
            "explode": explode,
            "description": "Only what has one of these.",
            "schema": schema,
        }
        for place, style, explode, schema in _STYLES
    ]


def _answers(schema: str) -> Node:
    failure = {"description": "It failed.", "content": _json(_ref("Failure"))}
    return {
        "200": {"description": "It worked.", "content": _json(_ref(schema))},
        "404": failure,
        "default": failure,
    }


def _object(required: list[str] | None = None, **properties: Node) -> Node:
    made: Node = {"type": "object", "properties": properties}
    return made | ({"required": required} if required else {})


def _text(number: int) -> Node:
    said = (
        "A text that takes more than one line of a docstring, as those of vendors do. "
    )
    return {"type": "string", "description": said * (1 + number % 3)}


def _array(items: Node) -> Node:
    return {"type": "array", "items": items}


def _ref(name: str) -> Node:
    return {"$ref": f"#/components/schemas/{name}"}


def _json(schema: Node) -> Node:
    return {"application/json": {"schema": schema}}


if __name__ == "__main__":
    json.dump(document(int(sys.argv[1])), sys.stdout, indent=2)
