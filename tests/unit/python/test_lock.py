from __future__ import annotations

from collections.abc import Callable

from generator.documents.tree import JSON
from generator.python.lock import NO_LOCK, Lock, header_fields
from generator.python.plan import Plan

PlanOf = Callable[..., Plan]
AT = "/paths/~1a/get"
PET = "/components/schemas/Pet"
CONTENT = {"application/json": {"schema": {"$ref": f"#{PET}"}}}
DOCUMENT: JSON = {
    "schemas": {"Pet": {"type": "object", "properties": {"x-y": {}}}},
    "paths": {
        "/a": {
            "get": {
                "parameters": [{"name": "q", "in": "query", "schema": {}}],
                "responses": {
                    "200": {
                        "description": "",
                        "content": CONTENT,
                        "headers": {"X-Rate": {"schema": {"type": "integer"}}},
                    }
                },
            }
        }
    },
}


def test_names_of_before_are_kept_of_every_kind(plan_of: PlanOf) -> None:
    lock = Lock(
        calls={AT: "old.fetch"},
        resources={"old": "OldOnes"},
        models={PET: "Animal"},
        headers={AT: "OldHeaders"},
        arguments={AT: {"query:q": "question"}},
        fields={PET: {"x-y": "other"}, header_fields(AT): {"X-Rate": "pace"}},
    )
    plan = plan_of(lock=lock, **DOCUMENT)
    assert plan.routes[AT].call == "old.fetch"
    assert [resource.class_name for resource in plan.resources.values()] == ["OldOnes"]
    assert plan.names[PET] == "Animal"
    assert plan.headers[AT] == "OldHeaders"
    assert [a.python for a in plan.arguments[AT].items] == ["question"]
    assert plan.fields[PET] == {"x-y": "other"}
    assert plan.fields[header_fields(AT)] == {"X-Rate": "pace"}


def test_a_retired_name_is_given_to_nothing_else(plan_of: PlanOf) -> None:
    members = {
        "Pet": {"type": "object", "properties": {"a": {"properties": {"b": {}}}}}
    }
    fresh = plan_of(schemas=members)
    inner = f"{PET}/properties/a"
    retired = Lock(retired=frozenset({fresh.names[inner]}))
    assert plan_of(lock=retired, schemas=members).names[inner] != fresh.names[inner]


def test_no_lock_keeps_nothing(plan_of: PlanOf) -> None:
    assert Lock() == NO_LOCK
    assert plan_of(lock=NO_LOCK, **DOCUMENT).kept == NO_LOCK


def test_the_fields_of_headers_stand_apart_from_every_definition() -> None:
    assert header_fields(AT) == f"{AT}#headers"
    assert header_fields(AT) != AT
