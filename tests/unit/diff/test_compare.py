from __future__ import annotations

from collections.abc import Callable

from generator.diff.changes import Effect
from generator.diff.compare import compare
from generator.diff.sides import Sides
from generator.documents.tree import JSON

SidesOf = Callable[[JSON, JSON], Sides]


def api(name: str, status: str, *paths: str) -> JSON:
    ref = {"schema": {"$ref": "#/components/schemas/Pet"}}
    answer = {"description": "", "content": {"application/json": ref}}
    get = {"responses": {status: answer}}
    pet = {"type": "object", "properties": {name: {"type": "string"}}}
    return {"schemas": {"Pet": pet}, "paths": {path: {"get": get} for path in paths}}


def test_equal_versions_have_no_changes(sides_of: SidesOf) -> None:
    sides = sides_of(api("a", "200", "/pets"), api("a", "200", "/pets"))
    assert compare(sides.old, sides.new) == []


def test_what_breaks_stands_first_whatever_found_it(sides_of: SidesOf) -> None:
    sides = sides_of(api("a", "200", "/pets", "/old"), api("b", "201", "/pets", "/new"))
    changes = compare(sides.old, sides.new)
    assert [(change.effect, change.code) for change in changes] == [
        (Effect.BREAKING, "method-removed"),
        (Effect.BREAKING, "field-removed"),
        (Effect.ADDED, "method-added"),
        (Effect.ADDED, "field-added"),
        (Effect.WIRE, "documented-statuses"),
    ]


def test_words_alone_change_nothing_for_callers(sides_of: SidesOf) -> None:
    after = api("a", "200", "/pets")
    after["paths"]["/pets"]["get"] |= {"summary": "Other words", "tags": ["More"]}
    sides = sides_of(api("a", "200", "/pets"), after)
    assert compare(sides.old, sides.new) == []
