"""Objects read into `openapi_pydantic` one at a time."""

from __future__ import annotations

import subprocess
import sys

import pytest

from generator.openapi import parse


def test_only_what_an_object_says_by_itself_is_read() -> None:
    value, faults = parse.read_parameter(
        {"name": "a", "in": "query", "schema": True, "examples": 5, "x-mine": 1}
    )
    assert (value.name, value.param_schema, value.examples) == ("a", None, None)
    assert "x-mine" not in vars(value)
    assert faults == []


def test_a_number_where_text_is_needed_is_read_as_it_is_written() -> None:
    value, faults = parse.read_tag({"name": 404, "description": True})
    assert (value.name, value.description) == ("404", "true")
    assert {fault.path for fault in faults} == {("name",), ("description",)}


def test_bad_items_of_a_list_are_left_out_and_the_rest_kept() -> None:
    value, faults = parse.read_operation({"tags": ["a", {}, "b", [], 5]})
    assert value.tags == ["a", "b", "5"]
    assert sorted(fault.path for fault in faults) == [
        ("tags", "1"),
        ("tags", "3"),
        ("tags", "4"),
    ]


def test_a_nested_object_goes_when_it_cannot_be_without_what_is_missing() -> None:
    value, faults = parse.read_operation(
        {"externalDocs": {"description": [1]}, "summary": "s"}
    )
    assert (value.externalDocs, value.summary) == (None, "s")
    assert ("missing-member", ("externalDocs",)) in [(f.code, f.path) for f in faults]


def test_an_object_cannot_be_without_its_name() -> None:
    with pytest.raises(parse.Unreadable, match="'name' is missing"):
        parse.read_tag({"description": 5})
    with pytest.raises(parse.Unreadable, match="'in' should be 'query'"):
        parse.read_parameter({"name": "a", "in": "body"})


def test_the_node_is_never_changed() -> None:
    node = {"url": "u", "variables": {"a": {"enum": [1], "default": 1}}}
    value, _ = parse.read_server(node)
    assert value.variables is not None
    assert value.variables["a"].default == "1"
    assert node == {"url": "u", "variables": {"a": {"enum": [1], "default": 1}}}


def test_who_reads_no_object_pays_for_no_classes() -> None:
    code = "import sys, generator.openapi; print('openapi_pydantic' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout == "False\n"
