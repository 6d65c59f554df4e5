from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.documents.json_scan import scan
from generator.documents.pointers import JSON, child, inner, split
from generator.documents.positions import Entry, find

TREES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text(max_size=4), inner, max_size=4)
    ),
    max_leaves=20,
)


def check(tree: JSON, text: str, root: Entry, pointer: str = "") -> None:
    for key, value in inner(tree):
        at = child(pointer, key)
        offset = find(root, split(at))
        begun, end = json.JSONDecoder().raw_decode(text, offset)
        if isinstance(tree, dict):
            assert begun == key
            assert text[end:].lstrip().startswith(":")
        else:
            assert begun == value
        check(value, text, root, at)


@given(TREES, st.sampled_from([None, 1, "\t"]), st.booleans())
def test_every_member_is_found_at_its_key_and_every_item_at_itself(
    tree: JSON, indent: int | str | None, ascii: bool
) -> None:
    text = json.dumps(tree, indent=indent, ensure_ascii=ascii)
    check(tree, text, scan(text))


@pytest.mark.parametrize("text", ["1", ' "x"', "{}", "[]", " null "])
def test_a_root_without_members_begins_at_itself(text: str) -> None:
    assert find(scan(text), ["a", "0"]) == len(text) - len(text.lstrip())


def test_of_a_key_given_twice_the_last_is_found() -> None:
    assert find(scan('{"a": 1, "a": 2}'), ["a"]) == 9
