"""Rules for objects that break the specification and can yet be read as meant."""

from __future__ import annotations

import pytest

from generator.documents.tree import JSON
from generator.openapi import repair

Node = dict[str, JSON]


@pytest.mark.parametrize(
    ("key", "meant"),
    [
        ("200", "200"),
        ("5XX", "5XX"),
        ("5xX", "5XX"),
        ("DEFAULT", "default"),
        ("0", None),
        ("600", None),
        ("20X", None),
        ("2000", None),
        ("", None),
    ],
)
def test_a_status_has_one_spelling(key: str, meant: str | None) -> None:
    assert repair.status(key) == meant


def test_a_template_names_its_parameters_in_order_and_once() -> None:
    assert repair.expressions("/a/{b}/{c}.{d}/{b}") == ["b", "c", "d"]
    assert repair.expressions("/a") == []
    assert repair.expressions("/a/{+b}/{c}") == ["b", "c"]


def test_a_sound_parameter_stays_what_it_is() -> None:
    node: Node = {"name": "a", "in": "query", "style": "deepObject", "schema": {}}
    mended, faults = repair.parameter(node)
    assert mended is node
    assert faults == []


def codes(result: repair.Mended) -> list[tuple[str, str]]:
    return [(fault.code, str(fault.outcome)) for fault in result[1]]


def test_a_location_in_odd_case_is_read_as_meant() -> None:
    result = repair.parameter({"name": "a", "in": "Query", "schema": {}})
    assert result[0]["in"] == "query"
    assert codes(result) == [("odd-case", "repaired")]


def test_a_style_that_the_place_does_not_allow_is_left_out() -> None:
    result = repair.header({"style": "form", "schema": {}})
    assert result[0] == {"schema": {}}
    assert codes(result) == [("bad-style", "degraded")]


def test_schema_and_content_exclude_each_other() -> None:
    result = repair.header({"schema": {}, "content": {"text/plain": {}}})
    assert result[0] == {"schema": {}}
    assert codes(result) == [("schema-and-content", "repaired")]


def test_of_several_media_types_of_a_parameter_the_first_is_taken() -> None:
    result = repair.header({"content": {"text/plain": {}, "text/csv": {}}})
    assert result[0] == {"content": {"text/plain": {}}}
    assert codes(result) == [("several-media-types", "repaired")]


def test_empty_content_is_no_content() -> None:
    result = repair.header({"content": {}})
    assert result[0] == {"schema": {}}
    assert codes(result) == [("empty-content", "degraded"), ("no-schema", "degraded")]
