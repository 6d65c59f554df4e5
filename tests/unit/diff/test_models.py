from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.diff.changes import Change, Effect
from generator.diff.models import compare_models
from generator.diff.sides import Side, Sides
from generator.documents.tree import JSON
from generator.problems import Place
from generator.python.plan import Plan

SidesOf = Callable[[JSON, JSON], Sides]
Changed = Callable[[JSON, JSON], list[Change]]
PET = "/components/schemas/Pet"
REF = {"application/json": {"schema": {"$ref": f"#{PET}"}}}


def api(schema: JSON, *, sent: bool = False) -> JSON:
    """A schema that callers give or get."""
    answer = {"description": "", **({} if sent else {"content": REF})}
    post: JSON = {"responses": {"200": answer}}
    if sent:
        post["requestBody"] = {"required": True, "content": REF}
    return {"schemas": {"Pet": schema}, "paths": {"/pets": {"post": post}}}


def pet(*required: str, **properties: JSON) -> JSON:
    return {
        "type": "object",
        "properties": properties or {"a": {"type": "string"}},
        **({"required": list(required)} if required else {}),
    }


TEXT = {"type": "string"}


@pytest.fixture
def changed(sides_of: SidesOf) -> Changed:
    return lambda old, new: list(compare_models(sides_of(old, new)))


def told(changes: list[Change]) -> list[tuple[str, str, Effect]]:
    return [(change.code, change.subject, change.effect) for change in changes]


def test_models_come_and_go(changed: Changed) -> None:
    before, after = {"schemas": {"A": pet()}}, {"schemas": {"B": pet()}}
    gone, added = changed(before, after)
    assert told([gone, added]) == [
        ("model-removed", "A", Effect.BREAKING),
        ("model-added", "B", Effect.ADDED),
    ]
    assert (gone.old, gone.new) == (Place("old#/components/schemas/A"), None)
    assert added.new == Place("new#/components/schemas/B")


def test_types_of_further_members_are_compared_by_their_patterns(
    changed: Changed,
) -> None:
    def like(**patterns: JSON) -> JSON:
        said = {f"^{name}": schema for name, schema in patterns.items()}
        return api({**pet(), "patternProperties": said})

    number = {"type": "number"}
    subject = "Pet.__pydantic_extra__"
    assert told(changed(like(x=TEXT, y=TEXT), like(x=number, z=TEXT))) == [
        ("answer-type", f"{subject}['^x']", Effect.BREAKING),
        ("answer-type", f"{subject}['^y']", Effect.BREAKING),
        ("answer-type", f"{subject}['^z']", Effect.ADDED),
    ]
    assert not changed(like(x=TEXT), like(x=TEXT))
    whole = [api({**pet(), "additionalProperties": one}) for one in (TEXT, number)]
    assert told(changed(*whole)) == [("answer-type", subject, Effect.BREAKING)]


def test_a_class_that_becomes_an_alias_breaks(changed: Changed) -> None:
    (change,) = changed(api(pet()), api({"type": "string", "enum": ["a", "b"]}))
    assert told([change]) == [("model-kind", "Pet", Effect.BREAKING)]
    assert change.message == "is a type alias, was a class"
    (back,) = changed(api({"type": "string", "enum": ["a", "b"]}), api(pet()))
    assert back.message == "is a class, was a type alias"


def test_a_field_that_goes_breaks_and_one_that_comes_does_not(
    changed: Changed,
) -> None:
    gone, added = changed(api(pet(a=TEXT)), api(pet(b=TEXT)))
    assert told([gone, added]) == [
        ("field-removed", "Pet.a", Effect.BREAKING),
        ("field-added", "Pet.b", Effect.ADDED),
    ]
    assert (gone.old, gone.new) == (
        Place(f"old#{PET}/properties/a"),
        Place(f"new#{PET}"),
    )
    assert added.new == Place(f"new#{PET}/properties/b")


def test_a_field_of_another_name_is_told_once(changed: Changed) -> None:
    named = {**TEXT, "x-python-name": "other"}
    (change,) = changed(api(pet(a=TEXT)), api(pet(a=named)))
    assert told([change]) == [("field-renamed", "Pet.a", Effect.BREAKING)]
    assert change.message == "is called other"


@pytest.mark.parametrize(
    ("sent", "old", "new", "code", "effect"),
    [
        (True, pet(), pet("a"), "field-required", Effect.BREAKING),
        (False, pet(), pet("a"), "field-required", Effect.ADDED),
        (False, pet("a"), pet(), "new-nullable", Effect.BREAKING),
    ],
)
def test_whether_a_field_has_to_be_there_matters_by_who_makes_the_model(
    changed: Changed, sent: bool, old: JSON, new: JSON, code: str, effect: Effect
) -> None:
    (change,) = changed(api(old, sent=sent), api(new, sent=sent))
    assert told([change]) == [(code, "Pet.a", effect)]


def test_a_new_field_has_to_be_given_only_where_the_model_is_sent(
    changed: Changed,
) -> None:
    old, new = pet(a=TEXT), pet("b", a=TEXT, b=TEXT)
    assert told(changed(api(old, sent=True), api(new, sent=True))) == [
        ("field-required", "Pet.b", Effect.BREAKING)
    ]
    assert told(changed(api(old), api(new))) == [("field-added", "Pet.b", Effect.ADDED)]


@pytest.mark.parametrize(("sent", "code"), [(True, "argument"), (False, "answer")])
def test_the_type_of_a_field_is_told_for_those_it_concerns(
    changed: Changed, sent: bool, code: str
) -> None:
    old, new = pet(a=TEXT), pet(a={"type": "integer"})
    assert told(changed(api(old, sent=sent), api(new, sent=sent))) == [
        (f"{code}-type", "Pet.a", Effect.BREAKING)
    ]


def test_a_model_that_no_operation_uses_may_be_given_and_got(changed: Changed) -> None:
    old, new = pet(a=TEXT), pet(a={"type": "integer"})
    codes = [
        c for c, _, _ in told(changed({"schemas": {"A": old}}, {"schemas": {"A": new}}))
    ]
    assert codes == ["argument-type", "answer-type"]


def test_the_type_of_an_alias_is_compared_too(changed: Changed) -> None:
    old, new = ({"type": "array", "items": {"type": t}} for t in ("string", "integer"))
    assert told(changed(api(old), api(new))) == [
        ("answer-type", "Pet", Effect.BREAKING)
    ]


def test_a_model_of_another_name_is_told_once(
    plan_of: Callable[..., Plan],
) -> None:
    sides = Sides(
        *(
            Side(plan_of(pinned=pinned, schemas={"Pet": pet()}), Place)
            for pinned in ({}, {PET: "Animal"})
        )
    )
    (change,) = compare_models(sides)
    assert told([change]) == [("model-renamed", "Pet", Effect.BREAKING)]
    assert change.message == "is called Animal"
