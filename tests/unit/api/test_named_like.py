from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.api.definitions import NamedLike
from generator.api.types import (
    Implied,
    Kind,
    Limits,
    ModelRef,
    Scalar,
)
from generator.documents.tree import JSON

ApiOf = Callable[..., Any]
AT = "/components/schemas/A"
TEXT = Scalar(Kind.STRING)
WHOLE = Scalar(Kind.INTEGER)
STRING: JSON = {"type": "string"}


def schema(patterns: JSON, **words: JSON) -> JSON:
    known: JSON = {"type": "object", "properties": {"a": {}}}
    return {**known, "patternProperties": patterns, **words}


def test_patterns_type_members_in_an_order_of_their_own(api_of: ApiOf) -> None:
    patterns: JSON = {"^y": {"type": "integer"}, "^x-": STRING, "^z": {}}
    read = api_of(schemas={"A": schema(patterns)})
    model = read.model("A")
    assert model.named == (
        NamedLike("^x-", TEXT, f"{AT}/patternProperties/^x-"),
        NamedLike("^y", WHOLE, f"{AT}/patternProperties/^y"),
    )
    assert (model.extra, model.rule, read.codes) == (None, "", [])


def test_parts_with_one_pattern_are_one(api_of: ApiOf) -> None:
    parts = [schema({"^x": STRING}), schema({"^x": {"maxLength": 3}})]
    (found,) = api_of(schemas={"A": {"allOf": parts}}).model("A").named
    assert found.type == Scalar(Kind.STRING, Limits(max_length=3))


@pytest.mark.parametrize(
    ("patterns", "words"),
    [
        ({"^x": STRING}, {"additionalProperties": {"type": "integer"}}),
        ({"^x": STRING}, {"additionalProperties": False}),
        ({"^x": STRING, ".*": {"maxLength": 3}}, {}),
        ({"^x": STRING, "(?=x)": STRING}, {}),
    ],
)
def test_where_others_have_a_type_or_a_pattern_cannot_be_read_it_is_a_rule(
    api_of: ApiOf, patterns: JSON, words: dict[str, JSON]
) -> None:
    read = api_of(schemas={"A": schema(patterns, **words)})
    assert read.model("A").named == ()
    assert read.model("A").rule or read.codes == [
        ("unheld-keyword", "degraded", f"{AT}/patternProperties")
    ]


@pytest.mark.parametrize(
    ("pattern", "class_"),
    [
        ("_link$", "ALink"),
        ("^x-link", "AXLink"),
        ("^[b-z]+$", "AValue"),
        ("^[0-9]", "AValue"),
    ],
)
def test_an_object_is_named_for_a_pattern_that_spells_a_word(
    plan_of: Callable[..., Any], pattern: str, class_: str
) -> None:
    inner: JSON = {"type": "object", "properties": {"b": STRING}}
    plan = plan_of(schemas={"A": schema({pattern: inner})})
    (found,) = plan.api.definitions[AT].named
    assert isinstance(found.type, ModelRef)
    assert plan.names[found.type.pointer] == class_


def test_a_known_member_is_what_patterns_say_of_it_too(api_of: ApiOf) -> None:
    words: JSON = {
        "properties": {"x": {"maxLength": 3}, "y": STRING},
        "required": ["xy"],
    }
    model = api_of(schemas={"A": schema({"^x": STRING, "^y": {}}, **words)}).model("A")
    types = {p.name: (p.type, p.pointer) for p in model.properties}
    assert types == {
        "x": (Scalar(Kind.STRING, Limits(max_length=3)), f"{AT}/properties/x"),
        "y": (TEXT, f"{AT}/properties/y"),
        "xy": (TEXT, AT),
    }


def test_a_pattern_without_a_type_is_implied(api_of: ApiOf) -> None:
    (found,) = api_of(schemas={"A": schema({"^x": {"minLength": 1}})}).model("A").named
    assert found.type == Implied(Scalar(Kind.STRING, Limits(min_length=1)))
