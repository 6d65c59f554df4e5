from __future__ import annotations

import pytest

from generator.documents.pages.walk import (
    Rebuilder,
    Words,
    component_name,
    is_added,
    numeric_bounds,
    without_marks,
)
from generator.documents.tree import JSON


def test_every_schema_below_is_changed_and_none_of_the_originals() -> None:
    shared: JSON = {"type": "string"}
    node: JSON = {
        "properties": {"type": shared, "b": {"items": shared}},
        "allOf": [shared, True],
        "additionalProperties": False,
        "example": {"properties": {"untouched": shared}},
    }
    seen: list[JSON] = []

    def change(schema: dict[str, JSON]) -> dict[str, JSON]:
        seen.append(schema)
        return {**schema, "seen": True}

    found = Rebuilder(change).schema(node)
    assert shared == {"type": "string"}
    assert found["properties"]["type"] is found["properties"]["b"]["items"]
    assert found["allOf"] == [{"type": "string", "seen": True}, True]
    assert found["example"] == {"properties": {"untouched": shared}}
    assert len(seen) == 3


@pytest.mark.parametrize(
    ("schema", "of_3_0", "of_3_1"),
    [
        ({"type": "string"}, False, False),
        ({"nullable": True}, True, False),
        ({"exclusiveMinimum": True}, True, False),
        ({"exclusiveMinimum": 3}, False, True),
        ({"type": ["string", "null"]}, False, True),
        ({"type": "null"}, False, True),
        ({"const": 1}, False, True),
    ],
)
def test_words_tell_the_version(schema: JSON, *, of_3_0: bool, of_3_1: bool) -> None:
    words = Words()
    assert words.look(schema) is schema
    assert (words.of_3_0, words.of_3_1) == (of_3_0, of_3_1)


@pytest.mark.parametrize(
    ("schema", "found"),
    [
        ({"minimum": 1, "exclusiveMinimum": True}, {"exclusiveMinimum": 1}),
        ({"minimum": 1, "exclusiveMinimum": False}, {"minimum": 1}),
        ({"exclusiveMaximum": True}, {}),
        ({"exclusiveMaximum": 3}, {"exclusiveMaximum": 3}),
    ],
)
def test_bounds_become_numbers(schema: JSON, found: JSON) -> None:
    assert numeric_bounds(schema) == found


def test_marks_of_the_converter_are_left_out() -> None:
    assert is_added("x-mint-enum")
    assert not is_added("x-enum")
    schema = {"refIdentifier": "#/a", "_depth": 1, "x-mint": {}, "type": "string"}
    assert without_marks(schema) == {"type": "string"}


@pytest.mark.parametrize(
    ("ref", "name"),
    [
        ("#/components/schemas/A%20b~1c", "A b/c"),
        ("#/components/schemas/A/properties/x", ""),
        ("#/components/responses/A", ""),
        ("other.yaml#/components/schemas/A", ""),
    ],
)
def test_a_component_is_named_by_its_reference(ref: str, name: str) -> None:
    assert component_name(ref) == name
