from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest

from generator.diff.changes import Change, Effect
from generator.diff.client import compare_clients, compare_wire
from generator.diff.sides import Side, Sides
from generator.documents.tree import JSON
from generator.problems import Place
from generator.python.plan import Plan
from generator.python.settings import Settings

SidesOf = Callable[[JSON, JSON], Sides]


def api(*security: JSON, server: str = "https://api.test", **members: JSON) -> JSON:
    kinds = {
        "Key": {"type": "apiKey", "in": "header", "name": "X-Key"},
        "Login": {"type": "http", "scheme": "basic"},
    }
    get = {
        "security": list(security),
        "responses": {"200": {"description": ""}},
        **members,
    }
    return {
        "servers": [{"url": server}],
        "paths": {"/things": {"get": get}},
        "components": {"securitySchemes": kinds},
    }


def told(changes: Iterable[Change]) -> list[tuple[str, str, str]]:
    return [(change.code, change.subject, change.message) for change in changes]


def test_a_client_that_stays_has_no_changes(sides_of: SidesOf) -> None:
    sides = sides_of(api({"Key": []}), api({"Key": []}))
    assert list(compare_clients(sides)) == list(compare_wire(sides)) == []


def test_keywords_come_and_go_with_the_schemes_in_use(sides_of: SidesOf) -> None:
    changes = list(compare_clients(sides_of(api({"Key": []}), api({"Login": []}))))
    assert told(changes) == [
        ("client-argument-removed", "Client(api_key)", "is gone"),
        ("client-argument-added", "Client(username)", "is new"),
        ("client-argument-added", "Client(password)", "is new"),
    ]
    gone, added, _ = changes
    assert gone.old == Place("old#/components/securitySchemes/Key")
    assert added.new == Place("new#/components/securitySchemes/Login")
    assert (gone.effect, added.effect) == (Effect.BREAKING, Effect.ADDED)


def test_a_client_of_another_name_breaks_imports(plan_of: Callable[..., Plan]) -> None:
    def side(client: str) -> Side:
        settings = Settings("made", client, "api.yaml", runtime_depth=0)
        return Side(plan_of(settings=settings, **api()), Place)

    (change,) = compare_clients(Sides(side("Old"), side("New")))
    assert (change.code, change.subject) == ("client-renamed", "Old")
    assert (change.message, change.effect) == ("is called New", Effect.BREAKING)


def test_another_address_is_seen_on_the_wire_alone(sides_of: SidesOf) -> None:
    (change,) = compare_clients(sides_of(api(), api(server="https://b.test")))
    assert (change.code, change.effect) == ("server-changed", Effect.WIRE)
    assert change.message == "calls https://b.test, called https://api.test"
    assert change.new == Place("new#/servers")


@pytest.mark.parametrize(
    ("after", "code", "message"),
    [
        (
            api({"Key": []}),
            "security",
            "security: Key, was none",
        ),
        (
            api({"Key": [], "Login": []}, {"Key": []}),
            "security",
            "security: Key and Login or Key, was none",
        ),
        (
            api(responses={"200": {"description": ""}, "404": {"description": ""}}),
            "documented-statuses",
            "documented statuses: 200, 404, was 200",
        ),
    ],
)
def test_what_no_type_shows_is_told_per_operation(
    sides_of: SidesOf, after: JSON, code: str, message: str
) -> None:
    (change,) = compare_wire(sides_of(api(), after))
    assert (change.code, change.message) == (code, message)
    assert (change.subject, change.effect) == ("things.get", Effect.WIRE)
    assert change.old == Place("old#/paths/~1things/get")


def test_an_operation_of_one_side_has_no_wire_to_compare(sides_of: SidesOf) -> None:
    assert list(compare_wire(sides_of({"paths": {}}, api({"Key": []})))) == []


def test_other_media_types_of_a_body_are_told(sides_of: SidesOf) -> None:
    def sending(media: str) -> JSON:
        body = {"content": {media: {"schema": {"type": "string"}}}}
        post = {"requestBody": body, "responses": {"204": {"description": ""}}}
        return {"paths": {"/things": {"post": post}}}

    sides = sides_of(sending("text/plain"), sending("text/csv"))
    (change,) = compare_wire(sides)
    assert change.message == "media types: text/csv, was text/plain"
