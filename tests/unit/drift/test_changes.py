"""How a schema is widened in an overlay, in the words of its version."""

from __future__ import annotations

from typing import Any

import pytest

from generator.drift.changes import Action, Change, Writer, joined


def _actions(schema: Any, kind: str, *, legacy: bool = False) -> list[tuple[str, Any]]:
    change = Writer({"s": schema}, legacy).allow("/s", kind)
    return [(action.target, action.update) for action in change.actions]


@pytest.mark.parametrize(
    ("schema", "kind", "expected"),
    [
        (
            {"type": "string", "format": "date"},
            "number",
            [("$.s.type", None), ("$.s", {"type": ["string", "number"]})],
        ),
        ({"type": ["string", "null"]}, "array", [("$.s", {"type": ["array"]})]),
        ({"type": "integer"}, "number", [("$.s", {"type": "number"})]),
        (
            {"type": ["integer", "null"]},
            "number",
            [("$.s.type[?@ == 'integer']", None), ("$.s.type", "number")],
        ),
        (
            {"type": "string", "enum": ["a"]},
            "null",
            [("$.s.type", None), ("$.s", {"type": ["string", "null"], "enum": [None]})],
        ),
        ({"oneOf": [{"type": "string"}]}, "null", [("$.s.oneOf", {"type": "null"})]),
        (
            {"$ref": "#/a", "description": "Kept."},
            "null",
            [
                ("$.s['$ref']", None),
                ("$.s", {"anyOf": [{"$ref": "#/a"}, {"type": "null"}]}),
            ],
        ),
        (
            {"type": "string", "enum": ["a"], "title": "Kept"},
            "boolean",
            [
                ("$.s['type', 'enum']", None),
                (
                    "$.s",
                    {"anyOf": [{"type": "string", "enum": ["a"]}, {"type": "boolean"}]},
                ),
            ],
        ),
    ],
)
def test_a_schema_of_3_1_is_widened(
    schema: Any, kind: str, expected: list[tuple[str, Any]]
) -> None:
    assert _actions(schema, kind) == expected


@pytest.mark.parametrize(
    ("schema", "kind", "expected"),
    [
        ({"type": "string"}, "null", [("$.s", {"nullable": True})]),
        (
            {"type": "string", "enum": ["a"]},
            "null",
            [("$.s", {"nullable": True, "enum": [None]})],
        ),
        (
            {"type": "string"},
            "array",
            [
                ("$.s.type", None),
                (
                    "$.s",
                    {"anyOf": [{"type": "string"}, {"type": "array", "items": {}}]},
                ),
            ],
        ),
        ({"anyOf": [{"type": "string"}]}, "null", [("$.s.anyOf", {"enum": [None]})]),
    ],
)
def test_a_schema_of_3_0_is_widened(
    schema: Any, kind: str, expected: list[tuple[str, Any]]
) -> None:
    assert _actions(schema, kind, legacy=True) == expected


def test_a_member_is_made_optional() -> None:
    writer = Writer({"s": {"required": ["a", "b"]}, "t": {"required": ["a"]}}, False)
    assert writer.optional("/s", "a").actions == (Action("$.s.required[?@ == 'a']"),)
    # An empty list is not allowed in OpenAPI 3.0.
    assert writer.optional("/t", "a").actions == (Action("$.t.required"),)


def test_words_are_dropped_and_changes_joined() -> None:
    writer = Writer({"s": {"minimum": 1, "maximum": 2}, "t": {"minimum": 1}}, False)
    both = writer.drop("/s", ["minimum", "maximum"])
    assert both.said == "minimum and maximum no longer hold"
    one = writer.drop("/t", ["minimum"])
    whole = joined([one, both, one])
    assert whole.said == "minimum no longer holds; minimum and maximum no longer hold"
    assert whole.actions == (*one.actions, *both.actions, *one.actions)


def test_what_is_added_is_merged() -> None:
    change = Writer({"s": {}}, False).add("/s", {"a": 1}, "it has a")
    assert change == Change("it has a", (Action("$.s", {"a": 1}),))
