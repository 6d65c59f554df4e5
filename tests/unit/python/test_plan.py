from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.documents.tree import JSON
from generator.python.plan import Plan
from generator.python.settings import Settings

PlanOf = Callable[..., Plan]
OBJECT: JSON = {"type": "object", "properties": {"x": {"type": "string"}}}
EMPTY: JSON = {"responses": {}}


def gets(*paths: str) -> JSON:
    return {path: {"get": EMPTY} for path in paths}


def test_a_resource_has_its_children_and_operations(plan_of: PlanOf) -> None:
    plan = plan_of(paths=gets("/a/{x}", "/a/{x}/c/{y}", "/a/{x}/b/{y}"))
    top = plan.resources[("a",)]
    assert top.children == (("a", "b"), ("a", "c"))
    assert [op.path for op in top.operations] == ["/a/{x}"]
    assert plan.is_package(("a",))
    assert not plan.is_package(("a", "b"))
    assert plan.resource_module(("a", "b")) == "resources.a.b"


def test_a_resource_may_have_children_alone(plan_of: PlanOf) -> None:
    plan = plan_of(paths=gets("/a/b/{y}"))
    assert plan.resources[("a",)].operations == ()


@pytest.mark.parametrize(
    ("paths", "schemas"),
    [
        (gets("/imports/{id}"), {"Imports": OBJECT}),
        (gets("/imports/{id}"), {"AsyncImports": OBJECT}),
        (gets("/users/{id}/users/{x}"), {}),
        (gets("/a/b/{x}", "/a/async-b/{x}"), {}),
        (gets("/a/{x}", "/async-a/{x}"), {}),
        (gets("/client/{x}"), {}),
        (gets("/model/{x}", "/operation/{x}", "/server/{x}", "/field/{x}"), {}),
        (
            gets(
                "/drift/{x}",
                "/bearer/{x}",
                "/timeout/{x}",
                "/api/api/{x}",
                "/headers/{x}",
            ),
            {},
        ),
        (gets("/fooBar/{x}", "/foo-bar/a/{x}", "/FooBar/b/{x}"), {}),
    ],
)
def test_the_classes_that_one_module_sees_have_names_of_their_own(
    plan_of: PlanOf, paths: JSON, schemas: JSON
) -> None:
    plan = plan_of(paths=paths, schemas=schemas)
    models = set(plan.names.values())
    tops = [chain for chain in plan.resources if len(chain) == 1]
    families = [tops, *([chain, *r.children] for chain, r in plan.resources.items())]
    for family in families:
        names = [plan.resources[chain].class_name for chain in family]
        seen = [f"{prefix}{name}" for name in names for prefix in ("", "Async")]
        assert len(set(seen)) == len(seen)
        assert not models & set(seen)


def test_a_resource_named_as_its_client_is_told_apart(plan_of: PlanOf) -> None:
    settings = Settings("rally", "Rally", "specs/rally")
    plan = plan_of(paths=gets("/rally/{x}"), settings=settings)
    assert plan.resources[("rally",)].class_name not in {"Rally", "AsyncRally"}


def test_documented_headers_have_a_model_that_no_schema_is_named_like(
    plan_of: PlanOf,
) -> None:
    header = {"X-Left": {"schema": {"type": "integer"}}}
    node = {"responses": {"200": {"description": "", "headers": header}}}
    paths: JSON = {"/imports/{id}": {"get": node}}
    plan = plan_of(paths=paths)
    assert list(plan.headers.values()) == ["GetImportHeaders"]
    plan = plan_of(paths=paths, schemas={"GetImportHeaders": OBJECT})
    (name,) = plan.headers.values()
    assert name not in plan.names.values()


def test_operations_named_by_their_id(plan_of: PlanOf) -> None:
    settings = Settings("made", "Client", "api.yaml", naming="operation-id")
    paths = {"/a/{x}": {"get": EMPTY | {"operationId": "fetchOne"}}}
    plan = plan_of(paths=paths, settings=settings)
    assert [route.call for route in plan.routes.values()] == ["a.fetch_one"]


def test_a_resource_gives_way_to_an_argument_of_the_client(plan_of: PlanOf) -> None:
    said: dict[str, Any] = {"x-client-argument": {"name": "team", "env": "TEAM"}}
    parameter = {"name": "t", "in": "path", "required": True, "schema": {}, **said}
    paths: JSON = {"/team/{t}": {"get": EMPTY | {"parameters": [parameter]}}}
    assert [route.call for route in plan_of(paths=paths).routes.values()] == [
        "team_.get"
    ]


def test_the_lock_holds_every_name(plan_of: PlanOf) -> None:
    plan = plan_of(paths=gets("/a/{x}"), schemas={"A": OBJECT})
    assert plan.lock.calls == {"/paths/~1a~1{x}/get": "a.get"}
    assert plan.lock.models == plan.names


def test_a_definition_is_located_by_name_and_module(plan_of: PlanOf) -> None:
    plan = plan_of(schemas={"A": OBJECT})
    assert plan.locate("/components/schemas/A") == ("A", "models.unused")
