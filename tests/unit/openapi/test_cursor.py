"""The way from a `$ref` to its target."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.documents.tree import Text, load
from generator.openapi import Specification
from generator.openapi.cursor import Cursor
from generator.problems import Problems

Read = Callable[..., Specification]
Codes = Callable[[Specification], list[tuple[str, str, str]]]


def test_a_schema_reference_to_nowhere_is_none_and_reported_once(
    read: Read, codes: Codes
) -> None:
    spec = read("components: {schemas: {A: {$ref: '#/components/schemas/B'}}}")
    (pointer,) = spec.component_schemas
    assert spec.resolve("#/components/schemas/B", pointer) is None
    assert spec.resolve("#/components/schemas/B", pointer) is None
    assert codes(spec) == [("ref-to-nowhere", "degraded", f"{pointer}/$ref")]


def test_a_schema_reference_to_something_else_is_none_and_reported(
    read: Read, codes: Codes
) -> None:
    spec = read("""
        components:
          schemas: {A: {$ref: '#/components/responses/R'}}
          responses: {R: {description: r}}
        """)
    (pointer,) = spec.component_schemas
    assert spec.resolve("#/components/responses/R", pointer) is None
    assert codes(spec) == [("ref-of-wrong-kind", "degraded", f"{pointer}/$ref")]


def test_a_schema_inside_another_component_is_a_schema(read: Read) -> None:
    spec = read(
        "components: {parameters: {P: {name: p, in: query, schema: {type: string}}}}"
    )
    where = "/components/parameters/P/schema"
    assert spec.resolve(f"#{where}", "/components/schemas/A") == where
    assert list(spec.problems) == []


def test_nodes_that_a_repair_made_are_read_like_the_rest() -> None:
    cursor = Cursor(load(Text("a.yaml", "a: {b: 1}")), Problems())
    cursor.make("/a/c", {"d": [5]})
    assert cursor.node("/a/b") == 1
    assert cursor.node("/a/c/d/0") == 5
    with pytest.raises(KeyError):
        cursor.node("/a/d")
