"""JSON values held to schemas, exactly and as vendors mean them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from runtime._schemas import holds

SUITE = Path(__file__).parents[4] / "shared/json-schema-test-suite/tests/draft2020-12"
OTHERS = ("$ref", "$dynamicRef", "$id")
"""What rules have none of."""


def cases() -> Iterator[tuple[str, Any, Any, bool]]:
    """The tests of the suite whose schemas are made of keywords that rules may have."""
    for path in sorted(SUITE.glob("*.json")):
        for group in json.loads(path.read_text("utf-8")):
            if not any(f'"{word}"' in json.dumps(group["schema"]) for word in OTHERS):
                for test in group["tests"]:
                    name = f"{path.stem}: {group['description']}: {test['description']}"
                    yield name, group["schema"], test["data"], test["valid"]


@pytest.mark.shared
@pytest.mark.skipif(not SUITE.is_dir(), reason="no suite here")
def test_the_suite_of_json_schema_agrees() -> None:
    found = list(cases())
    assert len(found) > 800
    wrong = [
        name
        for name, schema, value, valid in found
        if holds(schema, value, exact=True) is not valid
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("schema", "value", "valid"),
    [
        ({"enum": ["a"]}, "b", True),
        ({"enum": ["a"]}, 1, False),
        ({"enum": [True]}, False, False),
        ({"const": "a"}, "b", False),
        ({"properties": {"a": {}}, "additionalProperties": False}, {"b": 1}, True),
        ({"additionalProperties": {"type": "null"}}, {"b": 1}, False),
        # A condition means just what it says.
        ({"not": {"enum": ["a"]}}, "b", True),
        ({"if": {"enum": ["a"]}, "then": False}, "b", True),
        ({"if": {"enum": ["a"]}, "then": False}, "a", False),
        ({"if": {"type": "string"}, "then": {"enum": ["a"]}}, "b", True),
        ({"contains": {"enum": ["a"]}}, ["b"], True),
        ({"contains": {"enum": ["a"]}, "maxContains": 1}, ["a", "b"], True),
        ({"oneOf": [{"enum": ["a"]}, {"enum": ["b"]}]}, "c", True),
        ({"unevaluatedProperties": False}, {"a": 1}, True),
        ({"unevaluatedProperties": {"type": "null"}}, {"a": 1}, False),
        ({"properties": {"a": {}}, "unevaluatedProperties": False}, {"a": 1}, True),
        ({"not": {"unevaluatedProperties": False}}, {"a": 1}, True),
        ({"not": {"unevaluatedProperties": False}}, {}, False),
        (
            {
                "if": {"properties": {"a": {"enum": ["x"]}}},
                "else": {"properties": {"b": True}},
                "unevaluatedProperties": {"type": "null"},
            },
            {"a": "y", "b": 1},
            False,
        ),
        (
            {
                "if": {"prefixItems": [{"enum": ["x"]}]},
                "else": {"items": True},
                "unevaluatedItems": False,
            },
            ["y", 1],
            True,
        ),
        ({"oneOf": [{"minLength": 1}, {"maxLength": 3}]}, "ab", False),
    ],
)
def test_values_that_vendors_may_add_are_valid(
    schema: Any, value: Any, *, valid: bool
) -> None:
    assert holds(schema, value) is valid
