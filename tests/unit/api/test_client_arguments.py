from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.documents.tree import JSON
from generator.problems import Problem

ApiOf = Callable[..., Any]


def read(
    api_of: ApiOf, *parameters: JSON, server: JSON = None
) -> tuple[list[tuple[str, str, str, str]], list[Problem]]:
    """The client's arguments and the problems of one operation and its server."""
    path = "".join(f"/{{{p['name']}}}" for p in parameters if p["in"] == "path")
    get = {"parameters": list(parameters), "responses": {}}
    if server:
        get["servers"] = [server]
    found = api_of(
        paths={f"/x{path}": {"get": get}}, servers=[{"url": "https://pets.test"}]
    )
    problems = [p for p in found.spec.problems if p.code == "bad-client-argument"]
    return [
        (a.wire, a.name, a.environment, a.kind) for a in found.api.arguments
    ], problems


def parameter(said: JSON, name: str = "team", location: str = "path") -> JSON:
    required = {"required": True, "schema": {"type": "string"}}
    return {"name": name, "in": location, **required, "x-client-argument": said}


def test_a_path_parameter_is_supplied_by_the_client(api_of: ApiOf) -> None:
    found, problems = read(api_of, parameter({"name": "team_id", "env": "TEAM"}))
    assert (found, problems) == ([("team", "team_id", "TEAM", "path")], [])


def test_a_variable_of_an_operations_own_server_counts(api_of: ApiOf) -> None:
    variables = {"host": {"default": "a", "x-client-argument": {"name": "host"}}}
    server = {"url": "https://{host}", "variables": variables}
    found, problems = read(api_of, server=server)
    assert (found, problems) == ([("host", "host", "", "variable")], [])


@pytest.mark.parametrize(
    ("said", "fault"),
    [
        ("team", "x-client-argument has to be an object; left out"),
        ({"name": 3}, "'name' has to be text; left out"),
        ({"nam": "t"}, "x-client-argument has no 'nam'; left out"),
    ],
)
def test_what_is_written_amiss_is_reported(
    api_of: ApiOf, said: JSON, fault: str
) -> None:
    _, (problem,) = read(api_of, parameter(said))
    assert problem.message == fault
    assert problem.remedy


def test_a_query_parameter_is_nothing_that_the_client_supplies(api_of: ApiOf) -> None:
    found, (problem,) = read(api_of, parameter({"name": "q"}, "q", "query"))
    assert found == []
    assert problem.message.startswith("the client supplies path parameters alone")


def test_the_first_of_two_counts_and_the_other_is_reported(api_of: ApiOf) -> None:
    string = {"type": "string"}
    paths = {
        f"/{word}/{{team}}": {
            "get": {
                "parameters": [
                    {
                        "name": "team",
                        "in": "path",
                        "required": True,
                        "schema": string,
                        "x-client-argument": {"name": word},
                    }
                ],
                "responses": {},
            }
        }
        for word in ("one", "two")
    }
    found = api_of(paths=paths)
    assert [argument.name for argument in found.api.arguments] == ["one"]
    (problem,) = [p for p in found.spec.problems if p.code == "bad-client-argument"]
    assert "was said before" in problem.message
    assert problem.places
