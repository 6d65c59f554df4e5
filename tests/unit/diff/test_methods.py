from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.api.jobs import read_jobs
from generator.diff.changes import Change, Effect
from generator.diff.methods import compare_methods
from generator.diff.sides import Side, Sides
from generator.documents.tree import JSON
from generator.problems import Place
from generator.python.plan import make_plan
from generator.python.settings import Settings

SidesOf = Callable[[JSON, JSON], Sides]
TEXT = {"type": "string"}
AT = "/paths/~1things/post"


def query(name: str, **more: JSON) -> JSON:
    return {"name": name, "in": "query", "schema": TEXT, **more}


def body(schema: JSON, **more: JSON) -> JSON:
    return {"content": {"application/json": {"schema": schema}}, **more}


def api(*parameters: JSON, path: str = "/things", **members: JSON) -> JSON:
    post = {
        "parameters": list(parameters),
        "responses": {"204": {"description": ""}},
        **members,
    }
    return {"paths": {path: {"post": post}}}


@pytest.fixture
def changed(sides_of: SidesOf) -> Callable[[JSON, JSON], list[Change]]:
    return lambda old, new: list(compare_methods(sides_of(old, new)))


Changed = Callable[[JSON, JSON], list[Change]]


def told(changes: list[Change]) -> list[tuple[str, str, Effect]]:
    return [(change.code, change.subject, change.effect) for change in changes]


def test_methods_come_and_go_with_their_places(changed: Changed) -> None:
    gone, added = changed(api(), api(path="/others"))
    assert told([gone, added]) == [
        ("method-removed", "things.create", Effect.BREAKING),
        ("method-added", "others.create", Effect.ADDED),
    ]
    assert (gone.old, gone.new) == (Place(f"old#{AT}"), None)
    assert (added.old, added.new) == (None, Place("new#/paths/~1others/post"))


def test_a_method_of_the_same_operation_is_renamed(changed: Changed) -> None:
    (change,) = changed(api(), api(**{"x-python-name": "make"}))
    assert told([change]) == [("method-renamed", "things.create", Effect.BREAKING)]
    assert change.message == "is called things.make"


@pytest.mark.parametrize(
    ("old", "new", "code", "effect"),
    [
        ([query("a")], [], "argument-removed", Effect.BREAKING),
        ([], [query("a")], "argument-added", Effect.ADDED),
        ([], [query("a", required=True)], "argument-required", Effect.BREAKING),
        (
            [query("a")],
            [query("a", required=True)],
            "argument-required",
            Effect.BREAKING,
        ),
        ([query("a", required=True)], [query("a")], "argument-optional", Effect.ADDED),
        (
            [query("a")],
            [query("a", schema={"type": "integer"})],
            "argument-type",
            Effect.BREAKING,
        ),
    ],
)
def test_an_argument_that_has_to_be_given_breaks_and_one_that_can_does_not(
    changed: Changed, old: list[JSON], new: list[JSON], code: str, effect: Effect
) -> None:
    assert told(changed(api(*old), api(*new))) == [(code, "things.create(a)", effect)]


def test_an_argument_of_another_name_is_told_once_with_both_places(
    changed: Changed,
) -> None:
    new = api(query("b"), query("a", **{"x-python-name": "other"}))
    (change,) = changed(api(query("b"), query("a")), new)
    assert told([change]) == [("argument-renamed", "things.create(a)", Effect.BREAKING)]
    assert change.message == "is called other"
    assert change.old == Place(f"old#{AT}/parameters/1")
    assert change.new == Place(f"new#{AT}/parameters/1")


def test_the_order_of_what_is_given_by_position_is_kept(changed: Changed) -> None:
    def path(first: str, second: str) -> JSON:
        parameters = [
            {"name": name, "in": "path", "required": True, "schema": TEXT}
            for name in (first, second)
        ]
        return api(*parameters, path=f"/things/{{{first}}}/parts/{{{second}}}")

    (change,) = changed(path("a", "b"), path("b", "a"))
    assert change.code == "argument-order"
    assert change.effect is Effect.BREAKING
    assert change.message == "takes b, a by position, took a, b"


def test_a_result_that_may_be_missing_breaks(changed: Changed) -> None:
    answer = {"description": "", "content": {"application/json": {"schema": TEXT}}}
    both = {"200": answer, "204": {"description": ""}}
    (change,) = changed(api(responses={"200": answer}), api(responses=both))
    assert told([change]) == [("new-nullable", "things.create()", Effect.BREAKING)]


def test_a_deprecated_method_is_told_and_works(changed: Changed) -> None:
    (change,) = changed(api(), api(deprecated=True))
    assert told([change]) == [("method-deprecated", "things.create", Effect.ADDED)]
    assert changed(api(deprecated=True), api()) == []


@pytest.mark.parametrize(
    ("old", "new", "code", "effect"),
    [
        (None, body(TEXT), "argument-added", Effect.ADDED),
        (None, body(TEXT, required=True), "argument-required", Effect.BREAKING),
        (body(TEXT), None, "argument-removed", Effect.BREAKING),
        (body(TEXT), body(TEXT, required=True), "argument-required", Effect.BREAKING),
        (body(TEXT), body({"type": "integer"}), "argument-type", Effect.BREAKING),
    ],
)
def test_a_body_is_an_argument_like_others(
    changed: Changed, old: JSON, new: JSON, code: str, effect: Effect
) -> None:
    before, after = (
        api(**({"requestBody": said} if said else {})) for said in (old, new)
    )
    (change,) = changed(before, after)
    assert told([change]) == [(code, "things.create(body)", effect)]
    assert change.new == Place(f"new#{AT}/requestBody" if new else f"new#{AT}")


@pytest.mark.parametrize(
    ("required", "effect"), [(True, Effect.BREAKING), (False, Effect.WIRE)]
)
def test_another_default_breaks_where_it_is_sent_and_is_the_apis_elsewhere(
    changed: Changed, *, required: bool, effect: Effect
) -> None:
    old, new = (
        api(query("a", required=required, schema={**TEXT, "default": said}))
        for said in ("x", "y")
    )
    (change,) = changed(old, new)
    assert told([change]) == [("argument-default", "things.create(a)", effect)]
    assert change.message == "is 'y' by default, was 'x'"
    assert changed(old, old) == []


def test_a_job_that_can_be_waited_for_is_told_of(api_of: Callable[..., Any]) -> None:
    states = {"type": "object", "properties": {"state": TEXT}}
    answer = {"content": {"application/json": {"schema": states}}, "description": ""}
    rules = {"status": "/state", "pending": ["on"], "success": ["off"]}

    def side(**more: JSON) -> Side:
        read = api_of(**api(responses={"200": answer}, **more))
        made = read_jobs(read.spec, read.api)
        settings = Settings("made", "Client", "api.yaml", runtime_depth=0)
        return Side(make_plan(made, read.addresses, settings), Place)

    plain, job = side(), side(**{"x-job": rules})
    assert told(list(compare_methods(Sides(plain, job)))) == [
        ("wait-added", "things.create", Effect.ADDED)
    ]
    assert told(list(compare_methods(Sides(job, plain)))) == [
        ("wait-removed", "things.create", Effect.BREAKING)
    ]


def test_a_name_that_another_operation_takes_hides_no_method(changed: Changed) -> None:
    post = api()["paths"]["/things"]["post"]
    after = {
        "/things": {"post": {**post, "x-python-name": "make"}},
        "/others": {"post": post, "x-python-name": "things"},
    }
    assert told(changed(api(), {"paths": after})) == [
        ("method-added", "things.make", Effect.ADDED)
    ]
