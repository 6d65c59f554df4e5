from __future__ import annotations

from collections.abc import Callable
from typing import Any

from generator.documents.tree import JSON
from generator.problems import Outcome, Place, Problem, Problems
from generator.python.plan import Plan
from generator.report import problem_rows, report

PlanOf = Callable[..., Plan]
OBJECT: JSON = {"type": "object", "properties": {"a": {"type": "string"}}}


def told(plan_of: PlanOf, node: JSON, path: str = "/a/{x}", **members: JSON) -> Any:
    """The row of one operation."""
    plan = plan_of(
        paths={path: {"put": node}},
        schemas={"Pet": OBJECT, "Odd": {"enum": [1]}},
        **members,
    )
    (row,) = report(plan, Problems())["operations"]
    return row


def test_a_report_names_the_clients_models_and_credentials(plan_of: PlanOf) -> None:
    plan = plan_of(
        schemas={"Pet": OBJECT, "Odd": {"enum": [1]}},
        paths={"/a": {"get": {"responses": {}}}},
        security=[{"k": []}],
        components={
            "securitySchemes": {"k": {"type": "apiKey", "in": "header", "name": "X-K"}}
        },
    )
    found = report(plan, Problems())
    assert (found["client"], found["async_client"]) == (
        "made.Client",
        "made.AsyncClient",
    )
    assert found["auth"] == [
        {"python": "api_key", "scheme": "k", "in": "header", "name": "X-K"}
    ]
    assert sorted(found["models"], key=lambda row: row["kind"]) == [
        {
            "schema": "#/components/schemas/Odd",
            "class": "made.models.Odd",
            "kind": "alias",
        },
        {
            "schema": "#/components/schemas/Pet",
            "class": "made.models.Pet",
            "kind": "model",
        },
    ]


def test_an_operation_is_told_by_its_call_and_arguments(plan_of: PlanOf) -> None:
    row = told(
        plan_of,
        {
            "operationId": "putA",
            "parameters": [
                {
                    "name": "x",
                    "in": "path",
                    "required": True,
                    "schema": {"type": "string"},
                },
                {"name": "X-B", "in": "header", "schema": {"type": "string"}},
            ],
            "responses": {},
        },
    )
    assert row["operation_id"] == "putA"
    assert (row["method"], row["path"], row["call"]) == ("put", "/a/{x}", "a.update")
    assert row["streaming"] is False
    assert row["parameters"] == [
        {"name": "x", "in": "path", "python": "x", "required": True},
        {"name": "X-B", "in": "header", "python": "x_b", "required": False},
    ]
    assert row["body"] is None


def test_the_members_of_a_body_are_told_as_arguments(plan_of: PlanOf) -> None:
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}
    row = told(
        plan_of,
        {"requestBody": {"required": True, "content": content}, "responses": {}},
        "/a",
    )
    assert row["parameters"] == [
        {"name": "a", "in": "body", "python": "a", "required": False}
    ]
    assert row["body"] == {
        "python": None,
        "extra": "extra_body",
        "content_types": ["application/json"],
        "selector": None,
    }


def test_a_body_that_is_one_argument_is_told_with_its_selector(plan_of: PlanOf) -> None:
    content = {"text/csv": {}, "application/pdf": {}}
    row = told(plan_of, {"requestBody": {"content": content}, "responses": {}}, "/a")
    assert row["body"] == {
        "python": "body",
        "extra": None,
        "content_types": ["application/pdf", "text/csv"],
        "selector": "content_type",
    }


def test_an_answer_is_told_by_the_full_names_of_its_models(plan_of: PlanOf) -> None:
    def content(*schemas: JSON) -> JSON:
        kinds = ("application/json", "application/vnd.x+json")
        return {
            kind: {"schema": schema}
            for kind, schema in zip(kinds, schemas, strict=False)
        }

    pet = {"$ref": "#/components/schemas/Pet"}
    row = told(
        plan_of,
        {
            "responses": {
                "200": {
                    "description": "",
                    "content": content({"type": "array", "items": pet}),
                },
                "201": {"description": "", "content": content(pet, {"type": "string"})},
                "204": {"description": ""},
                "4XX": {"description": "", "content": content(pet, pet)},
            }
        },
    )
    assert row["responses"] == {
        "200": "list[made.models.Pet]",
        "201": "made.models.Pet | str",
        "204": "None",
        "4XX": "made.models.Pet",
    }


def test_every_problem_is_a_row_of_its_outcome() -> None:
    problems = Problems()
    place = Place("api.yaml", 3, 5, "x")
    for outcome in Outcome:
        problems.add(
            Problem(
                f"code-{outcome}", outcome, "why", "", place, "/a", (Place("b.yaml"),)
            )
        )
    rows = problem_rows(problems)
    assert list(rows) == ["degraded", "repaired", "skipped", "evidence", "errors"]
    assert rows["skipped"] == [
        {
            "code": "code-skipped",
            "pointer": "#/a",
            "place": "api.yaml:3:5",
            "places": ["b.yaml"],
            "reason": "why",
        }
    ]
    assert [len(found) for found in rows.values()] == [1] * 5
