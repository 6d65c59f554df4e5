from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.documents.tree import JSON
from generator.python.client_arguments import settle_client_arguments

ApiOf = Callable[..., Any]


def parameter(wire: str, said: JSON) -> JSON:
    string = {"type": "string"}
    return {
        "name": wire,
        "in": "path",
        "required": True,
        "schema": string,
        "x-client-argument": said,
    }


def settled(
    api_of: ApiOf, *said: tuple[str, JSON], scheme: JSON = None
) -> tuple[list[str], list[str]]:
    """The names of the client's arguments, and what was found on the way."""
    path = "".join(f"/{{{wire}}}" for wire, _ in said)
    get = {"parameters": [parameter(*one) for one in said], "responses": {}}
    components = {"securitySchemes": {"s": scheme}} if scheme else {}
    read = api_of(
        paths={path: {"get": get}},
        components=components,
        security=[{"s": []}] if scheme else [],
        servers=[{"url": "https://pets.test"}],
    )
    api = settle_client_arguments(read.spec, read.api)
    codes = [p.message for p in read.spec.problems if p.code.endswith("renamed")]
    return [argument.name for argument in api.arguments], codes


def test_a_name_of_its_own_stays(api_of: ApiOf) -> None:
    assert settled(api_of, ("teamId", {"name": "team_id"})) == (["team_id"], [])


def test_without_a_name_it_is_that_of_the_parameter(api_of: ApiOf) -> None:
    names, said = settled(api_of, ("team", {}))
    assert (names, said) == (["team"], [])


@pytest.mark.parametrize("name", ["timeout", "base_url", "strict", "self", "class"])
def test_what_python_or_the_client_has_gets_an_underscore(
    api_of: ApiOf, name: str
) -> None:
    names, said = settled(api_of, ("t", {"name": name}))
    assert names == [f"{name}_"]
    assert said[0].startswith(f"{name!r} is a keyword ")
    assert said[0].endswith(f"the client takes it as '{name}_'")


@pytest.mark.parametrize(
    ("scheme", "taken"),
    [
        ({"type": "http", "scheme": "basic"}, "username"),
        ({"type": "http", "scheme": "bearer"}, "api_key"),
        ({"type": "oauth2", "flows": {}}, "access_token"),
    ],
)
def test_a_keyword_of_a_credential_is_taken(
    api_of: ApiOf, scheme: JSON, taken: str
) -> None:
    assert settled(api_of, ("t", {"name": taken}), scheme=scheme)[0] == [f"{taken}_"]
    assert settled(api_of, ("t", {"name": taken}))[0] == [taken]


def test_two_of_one_name_are_told_apart(api_of: ApiOf) -> None:
    names, said = settled(api_of, ("a", {"name": "team"}), ("b", {"name": "team"}))
    assert names == ["team", "b_team"]
    assert said == [
        "'team' is the name of another argument too; the client takes it as 'b_team'"
    ]


def test_what_is_no_name_becomes_one(api_of: ApiOf) -> None:
    names, said = settled(api_of, ("a", {"name": 'x"; evil()'}))
    assert names == ["x_evil"]
    assert "is no name in snake case" in said[0]
