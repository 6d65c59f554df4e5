"""Answers that break a document, a kind of drift each: what the document says, and what is sent."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

JSON = "application/json"


@dataclass(frozen=True)
class Drifting:
    """One operation: the schema of its answer 200 in YAML, and the answer that breaks it.

    `schema` is flow YAML of a media type's members where `media` is given, else of a schema.
    """

    name: str
    schema: str
    sent: Any
    status: int = 200
    media: str = JSON
    documented: str = ""
    versions: tuple[str, ...] = ("3.0.3", "3.1.0")

    @property
    def operation(self) -> str:
        """The operation in YAML."""
        media = self.documented or JSON
        content = self.schema if self.documented else f"{{schema: {self.schema}}}"
        return (
            f"  /{self.name}:\n    get:\n      responses:\n        '200':\n"
            f"          description: An answer.\n          content: {{{media}: {content}}}\n"
        )

    @property
    def body(self) -> bytes:
        """What is sent."""
        if isinstance(self.sent, bytes):
            return self.sent
        return json.dumps(self.sent).encode()


NEW = ("3.1.0",)
OLD = ("3.0.3",)

CASES = (
    Drifting(
        "member_is_null",
        "{type: object, required: [a], properties: {a: {type: string}}}",
        {"a": None},
    ),
    Drifting(
        "text_is_a_number", "{type: object, properties: {a: {type: string}}}", {"a": 3}
    ),
    Drifting(
        "number_is_a_text",
        "{type: object, properties: {a: {type: number}}}",
        {"a": "3"},
    ),
    Drifting(
        "integer_is_no_whole_number",
        "{type: object, properties: {a: {type: integer, format: int32}}}",
        {"a": 3.5},
    ),
    Drifting(
        "boolean_is_a_text",
        "{type: object, properties: {a: {type: boolean}}}",
        {"a": "yes"},
    ),
    Drifting(
        "text_is_an_object",
        "{type: object, properties: {a: {type: string, description: A name., minLength: 1}}}",
        {"a": {"b": 1}},
    ),
    Drifting(
        "text_is_an_array",
        "{type: object, properties: {a: {type: string}}}",
        {"a": ["b"]},
    ),
    Drifting(
        "member_is_missing",
        "{type: object, required: [a], properties: {a: {type: string}}}",
        {},
    ),
    Drifting(
        "one_of_two_is_missing",
        "{type: object, required: [b, 'a/b'], properties: {'a/b': {type: string}, b: {type: integer}}}",
        {"b": 1},
    ),
    Drifting(
        "object_is_an_array", "{$ref: '#/components/schemas/Pet'}", [{"name": "Rex"}]
    ),
    Drifting(
        "component_is_null",
        "{type: object, required: [pet], properties: {pet: {$ref: '#/components/schemas/Pet'}}}",
        {"pet": None},
    ),
    Drifting(
        "member_of_a_component_is_null",
        "{type: array, items: {$ref: '#/components/schemas/Cat'}}",
        [{"name": "Tom", "lives": None}],
    ),
    Drifting("item_is_null", "{type: array, items: {type: string}}", ["a", None]),
    Drifting(
        "map_holds_numbers",
        "{type: object, additionalProperties: {type: string}}",
        {"a": 1},
    ),
    Drifting(
        "enum_is_null",
        "{type: object, required: [a], properties: {a: {type: string, enum: [b, c]}}}",
        {"a": None},
    ),
    Drifting(
        "enum_is_a_number",
        "{type: object, properties: {a: {type: string, enum: [b, c]}}}",
        {"a": 4},
    ),
    Drifting(
        "format_is_another",
        "{type: object, properties: {a: {type: string, format: uuid}}}",
        {"a": 7},
    ),
    Drifting(
        "text_is_too_long",
        "{type: object, properties: {a: {type: string, maxLength: 2}}}",
        {"a": "abc"},
    ),
    Drifting(
        "text_is_too_short",
        "{type: object, properties: {a: {type: string, minLength: 2}}}",
        {"a": ""},
    ),
    Drifting(
        "pattern_is_another",
        "{type: object, properties: {a: {type: string, pattern: '^b+$'}}}",
        {"a": "a"},
    ),
    Drifting(
        "number_is_too_small",
        "{type: object, properties: {a: {type: integer, minimum: 2}}}",
        {"a": 1},
    ),
    Drifting(
        "number_is_too_large",
        "{type: object, properties: {a: {type: number, maximum: 2}}}",
        {"a": 3},
    ),
    Drifting(
        "number_is_no_multiple",
        "{type: object, properties: {a: {type: integer, multipleOf: 5}}}",
        {"a": 3},
    ),
    Drifting(
        "number_is_at_its_bound",
        "{type: object, properties: {a: {type: number, minimum: 2, exclusiveMinimum: true}}}",
        {"a": 2},
        versions=OLD,
    ),
    Drifting(
        "array_is_too_long",
        "{type: array, maxItems: 1, items: {type: string}}",
        ["a", "b"],
    ),
    Drifting(
        "array_is_too_short", "{type: array, minItems: 1, items: {type: string}}", []
    ),
    Drifting(
        "items_are_the_same",
        "{type: array, uniqueItems: true, items: {type: string}}",
        ["a", "a"],
    ),
    Drifting(
        "object_has_too_few_members",
        "{type: object, minProperties: 1, additionalProperties: {type: string}}",
        {},
    ),
    Drifting(
        "union_has_no_such_member",
        "{type: object, properties: {a: {oneOf: [{type: string}, {$ref: '#/components/schemas/Pet'}]}}}",
        {"a": True},
    ),
    Drifting(
        "inside_of_a_union",
        "{oneOf: [{$ref: '#/components/schemas/Dog'}, {$ref: '#/components/schemas/Bird'}]}",
        {"bark": 3, "name": "Rex"},
    ),
    Drifting(
        "tagged_union",
        "{oneOf: [{$ref: '#/components/schemas/Car'}, {$ref: '#/components/schemas/Boat'}], discriminator: {propertyName: kind}}",
        {"kind": "Car", "wheels": "four"},
    ),
    Drifting(
        "family",
        "{$ref: '#/components/schemas/Shape'}",
        {"kind": "Circle", "radius": "wide"},
    ),
    Drifting(
        "value_that_holds_its_like",
        "{$ref: '#/components/schemas/Value'}",
        [["a", True]],
    ),
    Drifting("whole_answer_is_null", "{$ref: '#/components/schemas/Pet'}", None),
    Drifting("whole_answer_is_a_text", "{type: integer}", "seven"),
    Drifting(
        "several_faults_at_once",
        "{type: object, required: [a, b], properties: {a: {type: string}, b: {type: string}, c: {type: array, items: {type: integer}}}}",
        {"a": None, "c": ["x", None, 1.5]},
    ),
    Drifting(
        "media_type_is_text",
        "{$ref: '#/components/schemas/Pet'}",
        b'{"name": "Rex"}',
        media="text/html",
    ),
    Drifting(
        "media_type_is_binary",
        "{$ref: '#/components/schemas/Pet'}",
        b"\x00\x01",
        media="application/octet-stream",
    ),
    Drifting(
        "status_is_not_documented",
        "{$ref: '#/components/schemas/Pet'}",
        {"job": 1},
        status=202,
    ),
    Drifting(
        "list_under_another_status",
        "{type: array, items: {$ref: '#/components/schemas/Pet'}}",
        [{"name": 3}],
        status=206,
    ),
    Drifting(
        "empty_under_another_status",
        "{$ref: '#/components/schemas/Pet'}",
        b"",
        status=202,
    ),
    Drifting(
        "constant_is_another",
        "{type: object, properties: {a: {type: string, const: b}}}",
        {"a": "c"},
        versions=NEW,
    ),
    Drifting(
        "one_of_several_types",
        "{type: object, properties: {a: {type: [string, integer], minimum: 3}}}",
        {"a": 3.5},
        versions=NEW,
    ),
    Drifting(
        "nullable_enum",
        "{type: object, properties: {a: {type: [string, 'null'], enum: [b, null]}}}",
        {"a": 2},
        versions=NEW,
    ),
    Drifting(
        "number_is_not_above",
        "{type: object, properties: {a: {type: number, exclusiveMinimum: 2}}}",
        {"a": 2},
        versions=NEW,
    ),
    Drifting(
        "item_by_position",
        "{type: array, prefixItems: [{type: string}, {type: integer}], minItems: 2, maxItems: 2, items: false}",
        ["a", "b"],
        versions=NEW,
    ),
    Drifting(
        "positions_are_missing",
        "{type: array, prefixItems: [{type: string}, {type: integer}], minItems: 2, maxItems: 2, items: false}",
        ["a"],
        versions=NEW,
    ),
    Drifting(
        "name_is_another",
        "{type: object, propertyNames: {pattern: '^b+$'}, additionalProperties: {type: integer}}",
        {"a": 1},
        versions=NEW,
    ),
    Drifting(
        "array_contains_none",
        "{type: array, contains: {const: 7}, items: {type: integer}}",
        [1],
        versions=NEW,
    ),
    Drifting(
        "member_by_pattern",
        "{type: object, patternProperties: {'^x-': {type: string}}}",
        {"x-a": 1},
        versions=NEW,
    ),
    Drifting(
        "member_of_a_model_by_one_of_several_patterns",
        "{type: object, properties: {a: {type: string}}, patternProperties: "
        "{'^x-': {type: string}, '_at$': {type: string, format: date-time}, '^/': {type: object}}}",
        {"a": "b", "x-a": 1, "/b": {}, "made_at": "2024-01-01T00:00:00Z"},
        versions=NEW,
    ),
    Drifting(
        "member_inside_of_one_by_pattern",
        "{type: object, properties: {a: {type: string}}, patternProperties: "
        "{'^/[a-z]': {type: object, required: [b], properties: {b: {type: string}}}}}",
        {"/ab": {}},
        versions=NEW,
    ),
    Drifting(
        "member_that_a_pattern_describes_too",
        "{type: object, properties: {x-a: {maxLength: 3}}, patternProperties: {'^x-': {type: string}}}",
        {"x-a": 1},
        versions=NEW,
    ),
    Drifting(
        "nullable_reference",
        "{type: object, properties: {pet: {nullable: true, allOf: [{$ref: '#/components/schemas/Pet'}]}}}",
        {"pet": 5},
        versions=OLD,
    ),
    Drifting(
        "event_of_a_stream",
        "{itemSchema: {type: object, required: [data], properties: {event: {type: string}, data: {type: string, contentMediaType: application/json, contentSchema: {$ref: '#/components/schemas/Tick'}}}}}",
        b'event: x\ndata: {"n": "one"}\n\n',
        media="text/event-stream",
        documented="text/event-stream",
        versions=NEW,
    ),
    Drifting(
        "line_of_a_stream",
        "{schema: {$ref: '#/components/schemas/Tock'}}",
        b'{"n": "one"}\n',
        media="application/jsonl",
        documented="application/jsonl",
    ),
)

COMPONENTS = """
components:
  schemas:
    Pet: {type: object, required: [name], properties: {name: {type: string}}}
    Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, required: [lives], properties: {lives: {type: integer}}}]}
    Dog: {type: object, required: [bark, name], properties: {bark: {type: string}, name: {type: string}}}
    Bird: {type: object, required: [song], properties: {song: {type: string}}}
    Car: {type: object, required: [kind], properties: {kind: {type: string}, wheels: {type: integer}}}
    Boat: {type: object, required: [kind], properties: {kind: {type: string}, sails: {type: integer}}}
    Shape: {type: object, required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind}}
    Circle: {allOf: [{$ref: '#/components/schemas/Shape'}, {type: object, properties: {radius: {type: number}}}]}
    Value: {anyOf: [{type: string}, {type: array, items: {$ref: '#/components/schemas/Value'}}]}
    Tick: {type: object, properties: {n: {type: integer}}}
    Tock: {type: object, properties: {n: {type: integer}}}
"""


def document(version: str) -> str:
    """All operations of a version of OpenAPI in one document."""
    paths = "".join(case.operation for case in CASES if version in case.versions)
    head = f"openapi: {version}\ninfo: {{title: Drifting, version: '1'}}\npaths:\n"
    return head + paths + COMPONENTS
