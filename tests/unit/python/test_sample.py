from __future__ import annotations

from collections.abc import Callable

from generator.documents.tree import JSON
from generator.python.plan import Plan
from generator.python.sample import sample
from generator.python.settings import Settings

PlanOf = Callable[..., Plan]
SETTINGS = Settings("rally", "Rally", "specs/rally")
BODY: JSON = {"requestBody": {"content": {"application/json": {}}}, "responses": {}}


def parameter(name: str, location: str, **more: JSON) -> JSON:
    required = {"required": True, "schema": {"type": "string"}}
    return {"name": name, "in": location, **required, **more}


def test_the_first_call_needs_no_body(plan_of: PlanOf) -> None:
    given = [parameter("jobId", "path"), parameter("kind", "query")]
    get = {"parameters": given, "responses": {}}
    plan = plan_of(
        settings=SETTINGS,
        paths={"/imports": {"post": BODY}, "/imports/{jobId}": {"get": get}},
    )
    found = sample(plan)
    assert found.client == "Rally"
    assert (found.title, found.module) == ("T", "rally")
    assert found.call == 'print(client.imports.get("job_id", kind=...))'
    assert found.arguments == ""
    assert found.environment.endswith(": `base_url=` from `RALLY_BASE_URL`.")


def test_what_the_client_takes_is_shown_with_its_variables(plan_of: PlanOf) -> None:
    said = {"x-client-argument": {"name": "team", "env": "TEAM"}}
    plan = plan_of(
        settings=SETTINGS,
        paths={
            "/a/{t}": {
                "get": {"parameters": [parameter("t", "path", **said)], "responses": {}}
            }
        },
        security=[{"k": []}],
        components={"securitySchemes": {"k": {"type": "http", "scheme": "bearer"}}},
    )
    found = sample(plan)
    assert found.arguments == 'team="...", api_key="..."'
    for word, variable in (("team=", "TEAM"), ("api_key=", "RALLY_API_KEY")):
        assert f"`{word}` from `{variable}`" in found.environment
    assert found.call == "print(client.a.get())"


def test_an_api_without_operations_has_no_call(plan_of: PlanOf) -> None:
    assert sample(plan_of(settings=SETTINGS)).call == "..."
