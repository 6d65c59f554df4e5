from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.api.types import (
    ANY,
    NULL,
    Array,
    Choice,
    Implied,
    Kind,
    Limits,
    Map,
    ModelRef,
    Scalar,
    Tuple,
    Type,
    nullable,
    union,
)
from generator.diff.relation import (
    Relation,
    choices,
    constraints,
    forms,
    may_be_null,
    relation,
)
from generator.documents.tree import JSON
from generator.python.plan import Plan

PlanOf = Callable[..., Plan]
STRING = Scalar(Kind.STRING)
INTEGER = Scalar(Kind.INTEGER)
OPEN = Choice(("a", "b"))
CLOSED = Choice(("a",), closed=True)
MODEL = ModelRef("/components/schemas/Pet")
ALIAS = ModelRef("/components/schemas/Kind")
LOOP = ModelRef("/components/schemas/Loop")
SCHEMAS: JSON = {
    "Pet": {"type": "object", "properties": {"x": {"type": "string"}}},
    "Kind": {"type": "string", "enum": ["cat", "dog"]},
    "Loop": {"type": "array", "items": {"$ref": "#/components/schemas/Loop"}},
}


@pytest.fixture
def plan(plan_of: PlanOf) -> Plan:
    return plan_of(schemas=SCHEMAS)


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        (STRING, STRING, Relation.SAME),
        (STRING, OPEN, Relation.SAME),
        (ALIAS, STRING, Relation.SAME),
        (INTEGER, Scalar(Kind.INT64), Relation.SAME),
        (STRING, nullable(STRING), Relation.WIDER),
        (nullable(STRING), STRING, Relation.NARROWER),
        (STRING, INTEGER, Relation.OTHER),
        (INTEGER, Scalar(Kind.NUMBER), Relation.WIDER),
        (STRING, ANY, Relation.WIDER),
        (ANY, MODEL, Relation.NARROWER),
        (CLOSED, STRING, Relation.WIDER),
        (CLOSED, Choice(("b",), closed=True), Relation.OTHER),
        (STRING, Scalar(Kind.DATE), Relation.OTHER),
        (Array(STRING), Array(union([STRING, INTEGER])), Relation.WIDER),
        (Array(STRING), Map(STRING), Relation.OTHER),
        (Map(STRING), Map(STRING, Limits(required=("a",))), Relation.SAME),
        (MODEL, MODEL, Relation.SAME),
        (MODEL, Array(MODEL), Relation.OTHER),
        (Implied(STRING), STRING, Relation.SAME),
        (Tuple((STRING,), None), Array(ANY), Relation.SAME),
        (LOOP, LOOP, Relation.SAME),
    ],
)
def test_types_relate_as_a_checker_sees_them(
    plan: Plan, old: Type, new: Type, found: Relation
) -> None:
    assert relation(forms(old, plan), forms(new, plan)) is found


def test_none_is_found_among_the_alternatives(plan: Plan) -> None:
    assert may_be_null(forms(nullable(MODEL), plan))
    assert not may_be_null(forms(MODEL, plan))


def test_the_values_of_enums_are_found_wherever_they_are(plan: Plan) -> None:
    assert choices(union([Array(ALIAS), NULL]), plan) == ["'cat'", "'dog'"]
    assert choices(MODEL, plan) == []
    assert choices(LOOP, plan) == []


def test_constraints_are_told_apart_from_types() -> None:
    few, many = Limits(maximum=5), Limits(maximum=9)
    assert constraints(Array(Scalar(Kind.INTEGER, few))) != constraints(
        Array(Scalar(Kind.INTEGER, many))
    )
    assert constraints(MODEL) == constraints(OPEN) == []
