from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.api.definitions import Alias, Model
from generator.api.types import (
    ANY,
    NOTHING,
    NULL,
    Array,
    Choice,
    Held,
    Implied,
    Kind,
    Limits,
    Map,
    ModelRef,
    Scalar,
    Tuple,
    Type,
    Union,
)
from generator.documents.tree import JSON

TEXT = Scalar(Kind.STRING)
WHOLE = Scalar(Kind.INTEGER)
OBJECT: JSON = {"type": "object", "properties": {"a": {"type": "string"}}}
ApiOf = Callable[..., Any]


def ref(name: str) -> JSON:
    return {"$ref": f"#/components/schemas/{name}"}


@pytest.mark.parametrize(
    ("schema", "type_"),
    [
        ({}, ANY),
        (True, ANY),
        (False, NOTHING),
        ({"type": "string"}, TEXT),
        ({"type": "string", "maxLength": 3}, Scalar(Kind.STRING, Limits(max_length=3))),
        ({"type": "string", "format": "uuid"}, Scalar(Kind.UUID)),
        ({"type": ["string", "null"]}, Union((TEXT, NULL))),
        ({"type": ["null", "string", "integer"]}, Union((TEXT, WHOLE, NULL))),
        ({"type": ["integer", "number"]}, Scalar(Kind.NUMBER)),
        ({"type": "null"}, NULL),
        ({"type": "array", "items": {"type": "string"}}, Array(TEXT)),
        ({"type": "array"}, Array(ANY)),
        ({"items": {"type": "string"}}, Implied(Array(TEXT))),
        ({"type": "array", "maxItems": 2}, Array(ANY, Limits(max_length=2))),
        (
            {"type": "array", "prefixItems": [{"type": "string"}, {}]},
            Tuple((TEXT, ANY), None),
        ),
        (
            {"prefixItems": [{"type": "string"}], "items": {"type": "integer"}},
            Implied(Tuple((TEXT,), WHOLE)),
        ),
        ({"type": "object"}, Map(ANY)),
        ({"type": "object", "additionalProperties": {"type": "integer"}}, Map(WHOLE)),
        ({"additionalProperties": {"type": "integer"}}, Implied(Map(WHOLE))),
        ({"type": "object", "additionalProperties": False}, Map(ANY)),
        ({"type": "object", "unevaluatedProperties": {"type": "integer"}}, Map(WHOLE)),
        (
            {"type": "object", "patternProperties": {"^x": {"type": "string"}}},
            Map(TEXT, pattern="^x"),
        ),
        ({"type": "object", "required": ["a"]}, Map(ANY, Limits(required=("a",)))),
        ({"enum": ["a", "b"]}, Choice(("a", "b"))),
        ({"const": "a"}, Choice(("a",), closed=True)),
        ({"anyOf": [{"type": "string"}, {"type": "null"}]}, Union((TEXT, NULL))),
        ({"oneOf": [{"type": "string"}, {"type": "string"}]}, TEXT),
        ({"anyOf": [{"type": "string"}, {}]}, ANY),
        (
            {"type": "string", "anyOf": [{"maxLength": 2}, {"minLength": 5}]},
            Union(
                (
                    Scalar(Kind.STRING, Limits(max_length=2)),
                    Scalar(Kind.STRING, Limits(min_length=5)),
                )
            ),
        ),
        (
            {"allOf": [{"type": "string"}, {"maxLength": 2}]},
            Scalar(Kind.STRING, Limits(max_length=2)),
        ),
        ({"allOf": [{"type": "integer"}, {"type": "number"}]}, WHOLE),
        ({"allOf": [{"type": "string"}, {"description": "x"}]}, TEXT),
        (
            {"type": "string", "not": {"const": "a"}},
            Held(TEXT, '{"not": {"const": "a"}}'),
        ),
    ],
)
def test_a_schema_is_read_as_a_type(api_of: ApiOf, schema: JSON, type_: Type) -> None:
    assert api_of(schemas={"X": schema}).alias("X").type == type_


def test_an_object_with_members_is_a_model(api_of: ApiOf) -> None:
    node = {
        "type": "object",
        "title": "An X",
        "description": "About it.",
        "deprecated": True,
        "required": ["a"],
        "properties": {
            "a": {
                "type": "string",
                "description": "Its a.",
                "default": "z",
                "readOnly": True,
            },
            "b": {"type": "string", "writeOnly": True},
        },
    }
    model = api_of(schemas={"X": node}).model("X")
    a, b = model.properties
    assert (model.text.title, model.text.description, model.text.deprecated) == (
        "An X",
        "About it.",
        True,
    )
    assert (a.name, a.required, a.default, a.read_only, a.write_only) == (
        "a",
        True,
        "z",
        True,
        False,
    )
    assert a.text.description == "Its a."
    assert (b.required, b.default, b.read_only, b.write_only) == (
        False,
        None,
        False,
        True,
    )
    assert a.pointer == "/components/schemas/X/properties/a"


def test_a_required_member_without_a_schema_may_be_anything(api_of: ApiOf) -> None:
    model = api_of(schemas={"X": OBJECT | {"required": ["z"]}}).model("X")
    assert [(p.name, p.type, p.required) for p in model.properties] == [
        ("a", TEXT, False),
        ("z", ANY, True),
    ]


def test_a_model_tells_whether_object_is_its_only_type(api_of: ApiOf) -> None:
    bare = {"properties": {"a": {}}}
    read = api_of(schemas={"Exact": OBJECT, "Bare": bare})
    assert read.model("Exact").exact
    assert not read.model("Bare").exact


def test_members_beyond_the_known_have_a_type_when_one_is_given(api_of: ApiOf) -> None:
    read = api_of(
        schemas={
            "Typed": OBJECT | {"additionalProperties": {"type": "integer"}},
            "Both": OBJECT
            | {
                "additionalProperties": {"type": "integer"},
                "patternProperties": {"^x": {"type": "string"}},
            },
            "Closed": OBJECT | {"additionalProperties": False},
        }
    )
    assert read.model("Typed").extra == WHOLE
    assert read.model("Both").extra == Union((WHOLE, TEXT))
    assert read.model("Closed").extra is None


def test_an_inline_object_is_a_model_where_it_stands(api_of: ApiOf) -> None:
    read = api_of(schemas={"X": {"type": "object", "properties": {"a": OBJECT}}})
    place = "/components/schemas/X/properties/a"
    (a,) = read.model("X").properties
    assert a.type == ModelRef(place)
    assert [p.name for p in read.model(place).properties] == ["a"]
    assert read.addresses[place].role == "property"
    assert read.addresses[place].name == "a"


def test_a_type_that_json_schema_does_not_know_is_any_value(api_of: ApiOf) -> None:
    read = api_of(schemas={"X": {"type": "file"}})
    assert read.alias("X").type == ANY
    assert read.codes == [("unknown-type", "degraded", "/components/schemas/X/type")]


def test_every_definition_has_the_type_of_thing_its_pointer_names(
    api_of: ApiOf,
) -> None:
    read = api_of(schemas={"X": OBJECT, "Y": {"enum": ["a"]}})
    kinds = {p: type(d) for p, d in read.api.definitions.items()}
    assert kinds == {"/components/schemas/X": Model, "/components/schemas/Y": Alias}


def test_a_decimal_that_travels_as_a_number_is_one(api_of: ApiOf) -> None:
    schemas: JSON = {
        "A": {"type": "number", "format": "decimal"},
        "B": {"type": "string", "format": "decimal"},
        "C": {"type": "integer", "format": "decimal"},
    }
    read = api_of(schemas=schemas)
    assert read.alias("A").type == Scalar(Kind.DECIMAL)
    assert read.alias("B").type == TEXT
    assert read.alias("C").type == Scalar(Kind.INTEGER)
    assert read.codes == []
