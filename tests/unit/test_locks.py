from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.documents.tree import JSON
from generator.locks import EMPTY, read_lock, shape
from generator.problems import Fatal
from generator.python.lock import NO_LOCK, Lock
from generator.python.lower_client import credentials
from generator.python.plan import Plan

PlanOf = Callable[..., Plan]
INNER = "/components/schemas/X/properties/a"
TEXT: JSON = {"type": "string"}


def schemas(*members: str, at: str = "a", **others: JSON) -> dict[str, JSON]:
    inner: JSON = {"type": "object", "properties": dict.fromkeys(members or "b", TEXT)}
    outer: JSON = {"type": "object", "properties": {at: inner}}
    return {"X": outer, "Y": {"enum": ["\u00e9"]}, **others}


def paths(*templates: str, **more: JSON) -> dict[str, JSON]:
    answer: JSON = {"responses": {"204": {"description": ""}}}
    return {template: {"get": {**answer, **more}} for template in templates}


class Lab:
    """A vendor whose document changes: each document is planned with the lock of the last."""

    def __init__(self, folder: Path, plan_of: PlanOf) -> None:
        self.path = folder / "names.lock"
        self.plan_of = plan_of

    def __call__(self, **document: JSON) -> Plan:
        known = read_lock(self.path)
        fresh = self.plan_of(**document)
        plan = self.plan_of(lock=known.fitted(fresh.api), **document)
        self.path.write_text(known.text(plan), "utf-8")
        return plan

    @property
    def tree(self) -> dict[str, dict[str, JSON]]:
        return json.loads(self.path.read_text("utf-8"))


@pytest.fixture
def lab(tmp_path: Path, plan_of: PlanOf) -> Lab:
    return Lab(tmp_path, plan_of)


def test_without_a_lock_nothing_is_kept(tmp_path: Path, plan_of: PlanOf) -> None:
    assert read_lock(tmp_path / "names.lock") == EMPTY
    assert EMPTY.fitted(plan_of().api) == NO_LOCK


def test_a_lock_that_was_written_is_written_again(lab: Lab) -> None:
    plan = lab(schemas=schemas(), paths=paths("/a/{x}"))
    first = lab.path.read_bytes()
    again = lab(schemas=schemas(), paths=paths("/a/{x}"))
    assert lab.path.read_bytes() == first
    assert again.lock == plan.lock


def test_a_lock_holds_every_name_and_the_shape_of_what_has_no_key(lab: Lab) -> None:
    body: JSON = {
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/X"}}}
    }
    asked: JSON = [{"name": "pageSize", "in": "query", "schema": TEXT}]
    answers: JSON = {"200": {"description": "", "headers": {"X-Id": {"schema": TEXT}}}}
    operation: JSON = {
        "requestBody": {**body, "required": True},
        "parameters": asked,
        "responses": answers,
        "security": [{"key": []}],
    }
    lab(
        schemas=schemas(),
        paths={"/a": {"post": operation}},
        components={"securitySchemes": {"key": {"type": "http", "scheme": "bearer"}}},
    )
    tree = lab.tree
    post = "/paths/~1a/post"
    inner = tree["models"].pop(INNER)
    assert tree.pop("marks").keys() == {"/components/schemas/X"}
    assert tree == {
        "arguments": {post: {"query:pageSize": "page_size", "body:a": "a"}},
        "calls": {post: "a.create"},
        "credentials": {"/components/securitySchemes/key": ["api_key"]},
        "fields": {
            "/components/schemas/X": {"a": "a"},
            INNER: {"b": "b"},
            f"{post}#headers": {"X-Id": "x_id"},
        },
        "headers": {post: "CreateAHeaders"},
        "models": {"/components/schemas/X": "X", "/components/schemas/Y": "Y"},
        "resources": {"a": "A"},
    }
    assert inner == {"name": "XA", "shape": inner["shape"]}  # type: ignore[index, call-overload]


@pytest.mark.parametrize(
    ("after", "name"),
    [("b", "XA"), ("bc", "XA"), ("c", "XAValue"), ("cd", "XAValue")],
)
def test_a_schema_at_its_pointer_keeps_its_name_while_most_of_it_is_the_same(
    lab: Lab, after: str, name: str
) -> None:
    lab(schemas=schemas("b"))
    assert lab(schemas=schemas(*after)).names[INNER] == name


def test_a_shape_that_moved_keeps_its_name(lab: Lab) -> None:
    lab(schemas=schemas("b"))
    plan = lab(schemas=schemas("b", at="z"))
    assert plan.names["/components/schemas/X/properties/z"] == "XA"


def test_a_name_of_a_schema_that_is_gone_is_given_to_no_other(lab: Lab) -> None:
    lab(schemas=schemas("b"))
    lab(schemas={"X": {"type": "object"}})
    assert list(lab.tree["retired"]) == ["XA"]
    other = lab(schemas=schemas("c"))
    assert other.names[INNER] == "XAValue"
    back = lab(schemas=schemas("b", at="z"))
    assert back.names["/components/schemas/X/properties/z"] == "XA"


def test_members_of_a_union_keep_their_names_when_one_comes_before_them(
    lab: Lab,
) -> None:
    def union(*names: str) -> dict[str, JSON]:
        one = [
            {"type": "object", "required": [n], "properties": {n: TEXT, f"{n}Id": TEXT}}
            for n in names
        ]
        return {"U": {"oneOf": [*one]}}

    before = lab(schemas=union("cat", "dog"))
    after = lab(schemas=union("ape", "cat", "dog"))
    assert list(before.names.values()) == ["U", "UCat", "UDog"]
    assert {p[-1]: n for p, n in after.names.items() if "oneOf" in p} == {
        "0": "UApe",
        "1": "UCat",
        "2": "UDog",
    }


def test_a_component_whose_name_is_taken_makes_way(lab: Lab) -> None:
    lab(schemas=schemas())
    plan = lab(schemas=schemas(XA={"type": "object", "properties": {"q": TEXT}}))
    assert plan.names[INNER] == "XA"
    assert plan.names["/components/schemas/XA"] == "XAModel"


def test_an_operation_whose_name_is_taken_makes_way(lab: Lab) -> None:
    lab(paths=paths("/users/{id}"))
    plan = lab(paths=paths("/users/{id}", "/v2/users/{id}", "/users/get/{x}/y"))
    assert [route.call for route in plan.routes.values()] == [
        "users.get_resource.y.get",
        "users.get",
        "v2.users.get",
    ]


def test_an_operation_is_the_same_whatever_its_path_parameters_are_called(
    lab: Lab,
) -> None:
    lab(paths=paths("/users/{id}", "/users"))
    text = lab.path.read_text("utf-8").replace("users.get", "people.fetch")
    lab.path.write_text(text, "utf-8")
    plan = lab(paths=paths("/users/{userId}", "/users"))
    assert plan.routes["/paths/~1users~1{userId}/get"].call == "people.fetch"


def test_titles_tags_and_operation_ids_name_nothing_again(lab: Lab) -> None:
    before = lab(schemas=schemas(), paths=paths("/a/b", "/a/b/", operationId="x"))
    titled = {**schemas()["X"], "title": "Other"}  # type: ignore[dict-item]
    after = lab(
        schemas=schemas(X=titled),
        paths=paths("/a/b", "/a/b/", operationId="y", tags=["t"]),
    )
    assert after.lock == before.lock


def test_the_order_of_a_document_means_nothing(lab: Lab) -> None:
    one = lab(schemas=schemas("b", "c"), paths=paths("/a/b", "/a.b"))
    first = lab.path.read_bytes()
    other = lab(
        schemas=dict(reversed(schemas("c", "b").items())), paths=paths("/a.b", "/a/b")
    )
    assert lab.path.read_bytes() == first
    assert [list(f.items()) for f in other.fields.values()] == [
        list(f.items()) for f in one.fields.values()
    ]


def test_what_the_document_no_longer_has_keeps_its_name(lab: Lab) -> None:
    lab(schemas=schemas(), paths=paths("/a/{x}"))
    before = lab.tree
    lab(schemas={}, paths={})
    after = lab.tree
    assert after["calls"] == before["calls"]
    assert after["models"]["/components/schemas/X"] == "X"
    assert list(after["retired"]) == ["XA"]


def test_arguments_and_fields_keep_their_names(lab: Lab) -> None:
    lab(schemas=schemas("b-c"))
    plan = lab(schemas=schemas("b_c", "b-c"))
    assert plan.fields[INNER] == {"b-c": "b_c", "b_c": "b_underscore_c"}


def test_a_second_scheme_leaves_the_first_keyword_alone(lab: Lab) -> None:
    def secured(*names: str) -> dict[str, JSON]:
        schemes = {n: {"type": "http", "scheme": "bearer"} for n in names}
        wanted = [{name: []} for name in names]
        return {
            "components": {"securitySchemes": {**schemes}},
            "paths": paths("/a", security=[*wanted]),
        }

    assert [c.python for c in credentials(lab(**secured("one")))] == ["api_key"]
    after = credentials(lab(**secured("one", "two")))
    assert [c.python for c in after] == ["api_key", "two"]


def test_the_shape_of_an_alias_is_its_type(plan_of: PlanOf) -> None:
    one, same, other = (
        plan_of(schemas={"A": node}).api.definitions["/components/schemas/A"]
        for node in ({"enum": ["a"]}, {"enum": ["a"], "title": "T"}, {"enum": ["b"]})
    )
    assert shape(one) == shape(same) != shape(other)


def test_a_lock_that_is_not_json_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "names.lock"
    path.write_text("{", "utf-8")
    with pytest.raises(Fatal):
        read_lock(path)


@pytest.mark.parametrize(
    "text",
    ["[]", '{"calls": 1, "models": [1], "fields": {"/a": 1}}', '{"models": {"/a": 3}}'],
)
def test_a_lock_of_another_form_keeps_nothing(tmp_path: Path, text: str) -> None:
    path = tmp_path / "names.lock"
    path.write_text(text, "utf-8")
    assert read_lock(path).lock in (Lock(), Lock(fields={"/a": {}}))


def test_a_moved_operation_leaves_an_alias_that_stays(lab: Lab) -> None:
    lab(paths=paths("/pets/{x}", operationId="getPet"))
    for _ in range(2):
        plan = lab(paths=paths("/animals/{y}", operationId="getPet"))
        assert {route.call for route in plan.routes.values()} == {"animals.get"}
        fitted = read_lock(lab.path).fitted(plan.api)
        assert fitted.renamed == {"/paths/~1pets~1{x}/get": "/paths/~1animals~1{y}/get"}
    plan = lab(paths=paths("/beasts/{y}", operationId="getPet"))
    assert read_lock(lab.path).fitted(plan.api).renamed == {
        "/paths/~1pets~1{x}/get": "/paths/~1beasts~1{y}/get",
        "/paths/~1animals~1{y}/get": "/paths/~1beasts~1{y}/get",
    }
    lab(paths=paths("/pets/{x}", operationId="getPet"))
    assert "/paths/~1pets~1{x}/get" not in lab.tree["renamed"]


def test_a_renamed_schema_leaves_its_name(lab: Lab) -> None:
    pet: JSON = {"type": "object", "properties": {"name": TEXT}}
    lab(schemas={"Pet": pet})
    for _ in range(2):
        plan = lab(schemas={"Animal": pet})
        assert plan.former == {"Pet": "/components/schemas/Animal"} or _ == 0
    assert lab.tree["renamed"] == {
        "/components/schemas/Pet": "/components/schemas/Animal"
    }
