from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from generator.documents.limits import DEFAULT, limited
from generator.documents.tree import JSON
from generator.problems import Fatal

ApiOf = Callable[..., Any]


def chain(length: int) -> dict[str, JSON]:
    """Schemas of which each adds a member to the one before it."""
    schemas: dict[str, JSON] = {"X0": {"type": "object", "properties": {"p0": {}}}}
    for n in range(1, length):
        before = {"$ref": f"#/components/schemas/X{n - 1}"}
        schemas[f"X{n}"] = {"allOf": [before, {"properties": {f"p{n}": {}}}]}
    return schemas


def alternatives(depth: int) -> JSON:
    """Unions inside unions, with twice as many objects at each level."""
    one: JSON = {"type": "object", "properties": {"a": {}}}
    for _ in range(depth):
        one = {"anyOf": [one, one]}
    return one


def lists(count: int) -> dict[str, JSON]:
    """A list of anything, and schemas that make of it a list of something each."""
    users: dict[str, JSON] = {
        f"L{n}": {
            "$id": f"l{n}",
            "$ref": "list",
            "$defs": {"item": {"$dynamicAnchor": "item", "title": f"{n}"}},
        }
        for n in range(count)
    }
    anything: JSON = {
        "$id": "list",
        "type": "array",
        "items": {"$dynamicRef": "#item"},
        "$defs": {"item": {"$dynamicAnchor": "item"}},
    }
    return {"List": anything, **users}


@pytest.mark.parametrize(
    ("limit", "schemas", "said"),
    [
        ("applied", chain(10), "schemas apply one another"),
        ("members", chain(10), "objects have more than"),
        ("scopes", lists(21), "dynamic scopes make more than"),
        ("alternatives", {"X": alternatives(5)}, "this may be one of more than"),
    ],
)
def test_schemas_that_grow_without_end_are_refused(
    api_of: ApiOf, limit: str, schemas: dict[str, JSON], said: str
) -> None:
    api_of(schemas=schemas)
    with (
        limited(replace(DEFAULT, **{limit: 20})),
        pytest.raises(Fatal, match=said) as caught,
    ):
        api_of(schemas=schemas)
    assert caught.value.problem.code == "document-too-large"
