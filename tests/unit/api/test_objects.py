from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from generator.api.definitions import Property, Text
from generator.api.types import ANY, Kind, Scalar, nullable
from generator.documents.tree import JSON

ApiOf = Callable[..., Any]
TEXT = Scalar(Kind.STRING)
AT = "/components/schemas/A"


def schema(*required: str, **properties: JSON) -> JSON:
    return {"type": "object", "properties": properties, "required": list(required)}


def test_each_member_has_its_type_and_its_place(api_of: ApiOf) -> None:
    said = schema("a", a={"type": "string"}, b={"type": ["string", "null"]})
    assert api_of(schemas={"A": said}).model("A").properties == (
        Property("a", TEXT, True, f"{AT}/properties/a"),
        Property("b", nullable(TEXT), False, f"{AT}/properties/b"),
    )


def test_a_member_that_is_only_required_comes_last_and_may_be_anything(
    api_of: ApiOf,
) -> None:
    model = api_of(schemas={"A": schema("z", "a", a={"type": "string"})}).model("A")
    assert [p.name for p in model.properties] == ["a", "z"]
    assert model.properties[1] == Property("z", ANY, True, AT)


def test_what_is_noted_beside_a_member_is_kept(api_of: ApiOf) -> None:
    said = schema(
        a={"type": "string", "default": "x", "readOnly": True, "x-python-name": "b"},
        c={"type": "string", "writeOnly": True, "description": "Said."},
    )
    first, second = api_of(schemas={"A": said}).model("A").properties
    assert (first.default, first.read_only, first.pinned_name) == ("x", True, "b")
    assert (second.write_only, second.text.description) == (True, "Said.")
    assert (second.read_only, second.default) == (False, None)


def test_all_schemas_that_describe_a_member_are_joined(api_of: ApiOf) -> None:
    parts = [
        schema(a={"type": "string"}),
        schema("a", a={"minLength": 2}),
    ]
    (member,) = api_of(schemas={"A": {"allOf": parts}}).model("A").properties
    assert member.required
    assert member.pointer == f"{AT}/allOf/0/properties/a"
    assert member.type.limits.min_length == 2


def test_the_type_of_further_members_is_the_models_own(api_of: ApiOf) -> None:
    said = {**schema(a={}), "additionalProperties": {"type": "string"}}
    assert api_of(schemas={"A": said}).model("A").extra == TEXT
    assert api_of(schemas={"A": schema(a={})}).model("A").extra is None


def test_members_by_pattern_have_types_where_others_have_none(api_of: ApiOf) -> None:
    said = {**schema(a={}), "patternProperties": {"^x-": {"type": "string"}}}
    read = api_of(schemas={"A": said})
    model = read.model("A")
    assert model.extra is None
    assert [(one.pattern, one.type) for one in model.named] == [("^x-", TEXT)]
    assert (model.rule, read.codes) == ("", [])


def test_what_is_asked_of_the_members_together_is_a_rule(api_of: ApiOf) -> None:
    asked: JSON = {**schema(a={}), "minProperties": 1, "dependentRequired": {"a": []}}
    read = api_of(schemas={"A": asked})
    assert json.loads(read.model("A").rule) == {
        "minProperties": 1,
        "dependentRequired": {"a": []},
    }
    assert read.codes == []
    assert api_of(schemas={"A": schema(a={})}).model("A").rule == ""


def test_a_rule_asks_no_answer_for_what_only_requests_carry(api_of: ApiOf) -> None:
    ways: JSON = [{"required": ["a"]}, {"required": ["b"]}]
    asked: JSON = {**schema(a={"writeOnly": True}, b={}), "anyOf": ways}
    read = api_of(schemas={"A": asked})
    assert read.model("A").rule == ""
    assert read.codes == [("unheld-keyword", "degraded", AT)]


def test_a_model_tells_whether_its_schema_names_its_type(api_of: ApiOf) -> None:
    named = schema(a={})
    untyped = {"properties": {"a": {}}}
    read = api_of(schemas={"A": named, "B": untyped})
    assert (read.model("A").exact, read.model("A").implied) == (True, False)
    assert (read.model("B").exact, read.model("B").implied) == (False, True)


def test_words_come_from_all_parts_and_the_title_from_the_object_alone(
    api_of: ApiOf,
) -> None:
    parts = [
        {**schema(a={}), "title": "Half a thing", "description": "Words."},
        {**schema(b={}), "deprecated": True},
    ]
    read = api_of(schemas={"A": {"allOf": parts, "title": "A whole thing"}})
    assert read.model("A").text == Text(
        title="A whole thing", description="Words.", deprecated=True
    )


def test_what_a_member_refers_to_says_whether_it_is_read_only(api_of: ApiOf) -> None:
    links = {"type": "object", "readOnly": True, "properties": {"self": {}}}
    loop = {"allOf": [{"$ref": "#/components/schemas/Loop"}]}
    said = schema(
        a={"$ref": "#/components/schemas/Links"},
        b={"allOf": [{"$ref": "#/components/schemas/Links"}, {"title": "Links"}]},
        c={"$ref": "#/components/schemas/Loop"},
        d={"$ref": "#/components/schemas/Links", "writeOnly": True},
    )
    model = api_of(schemas={"A": said, "Links": links, "Loop": loop}).model("A")
    assert [(p.read_only, p.write_only) for p in model.properties] == [
        (True, False),
        (True, False),
        (False, False),
        (True, True),
    ]
