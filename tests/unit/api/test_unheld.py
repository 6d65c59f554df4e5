from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.api.unheld import report_unheld, report_unheld_members
from generator.documents.tree import JSON
from generator.openapi import Specification

SpecOf = Callable[..., Specification]


def told(spec: Specification) -> list[tuple[str, str, str]]:
    return [(p.code, str(p.outcome), p.pointer) for p in spec.problems]


@pytest.mark.parametrize(
    ("node", "words"),
    [
        ({"not": {"type": "string"}}, ["not"]),
        ({"if": {"type": "string"}, "then": {"minLength": 1}}, ["if"]),
        ({"if": {"type": "string"}, "else": {}}, ["if"]),
        ({"not": {"const": 1}, "$dynamicRef": "#a"}, ["$dynamicRef", "not"]),
        ({"dependentSchemas": {"a": {"required": ["b"]}}}, ["dependentSchemas"]),
        # What allows all or nothing is held to, and an `if` alone asks for nothing.
        ({"not": {}}, []),
        ({"not": True}, []),
        ({"if": {"type": "string"}}, []),
        ({"dependentSchemas": {}}, []),
        ({"type": "object", "minProperties": 1}, []),
    ],
)
def test_keywords_that_depend_on_the_whole_value_are_told_of(
    spec_of: SpecOf, node: dict[str, JSON], words: list[str]
) -> None:
    spec = spec_of(paths={})
    report_unheld(spec, "/a", node)
    assert told(spec) == [
        ("unheld-keyword", "degraded", f"/a/{word}") for word in words
    ]


def test_what_an_object_asks_of_its_members_together_is_told_of(
    spec_of: SpecOf,
) -> None:
    spec = spec_of(paths={})
    node: dict[str, JSON] = {
        "properties": {"a": {}},
        "maxProperties": 2,
        "propertyNames": {"pattern": "^a"},
        "dependentRequired": {"a": ["b"]},
    }
    report_unheld_members(spec, "/a", node)
    assert [pointer for _, _, pointer in told(spec)] == [
        "/a/dependentRequired",
        "/a/maxProperties",
        "/a/propertyNames",
    ]
    assert "not held to 'dependentRequired'" in next(iter(spec.problems)).message
