"""Queries select the nodes that their pointers name, whatever the keys are."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonpath_rfc9535 import find

from generator.documents.pointers import child
from generator.drift.queries import item, members, query


@pytest.mark.parametrize(
    ("pointer", "expected"),
    [
        ("", "$"),
        ("/paths/~1pets/get", "$.paths['/pets'].get"),
        ("/allOf/0/a-b", "$.allOf[0]['a-b']"),
        ("/0", "$['0']"),
    ],
)
def test_simple_names_are_plain_and_others_quoted(pointer: str, expected: str) -> None:
    tree: Any = {"paths": {"/pets": {"get": 1}}, "allOf": [{"a-b": 1}], "0": 1}
    assert query(tree, pointer) == expected


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_key_is_found(key: str) -> None:
    tree: Any = {key: [{key: 1}]}
    pointer = child(child(child("", key), 0), key)
    assert find(query(tree, pointer), tree).values() == [1]


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_text_of_an_array_is_found(text: str) -> None:
    tree: Any = {"required": ["a", text, "b"]}
    found = find(item(tree, "/required", text), tree).values()
    assert set(found) == {text}


def test_several_members_are_selected_at_once() -> None:
    tree: Any = {"a": {"type": 1, "$ref": 2, "c": 3}}
    assert members(tree, "/a", ["type"]) == "$.a.type"
    both = members(tree, "/a", ["type", "$ref"])
    assert both == "$.a['type', '$ref']"
    assert find(both, tree).values() == [1, 2]
