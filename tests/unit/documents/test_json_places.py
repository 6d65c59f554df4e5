from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.documents import json_places
from generator.documents.json_places import JsonPlaces
from generator.documents.json_scan import scan
from generator.documents.pointers import JSON, child, inner, split
from generator.documents.positions import find

TREES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text(max_size=4), inner, max_size=4)
    ),
    max_leaves=20,
)


def pointers(tree: JSON, pointer: str = "") -> list[str]:
    return [
        pointer,
        *(
            found
            for key, value in inner(tree)
            for found in pointers(value, child(pointer, key))
        ),
    ]


@given(TREES, st.sampled_from([None, 1, "\t"]), st.booleans())
def test_every_node_is_where_a_scan_of_all_tokens_finds_it(
    tree: JSON, indent: int | str | None, ascii: bool
) -> None:
    text = json.dumps(tree, indent=indent, ensure_ascii=ascii)
    places, root = JsonPlaces(text), scan(text)
    for pointer in pointers(tree):
        keys = split(pointer)
        assert places.find(keys) == find(root, keys)
        assert places.find([*keys, "-", "x"]) == find(root, [*keys, "-", "x"])


@pytest.mark.parametrize("text", ["1", ' "x"', "{}", "[]", " null "])
def test_a_root_without_members_begins_at_itself(text: str) -> None:
    assert JsonPlaces(text).find(["a", "0"]) == len(text) - len(text.lstrip())


def test_of_a_key_given_twice_the_last_is_found() -> None:
    assert JsonPlaces('{"a": 1, "a": 2}').find(["a"]) == 9


def test_a_key_of_half_a_surrogate_pair_is_found_as_it_was_read() -> None:
    assert JsonPlaces(r'{"x": 1, "\ud800": {"a": 2}}').find(["\ufffd", "a"]) == 20


def test_a_number_that_python_refuses_to_read_is_passed_over() -> None:
    text = f'{{"a": {"9" * 5000}, "b": 1}}'
    assert JsonPlaces(text).find(["b"]) == 5008


class Counting(json.JSONDecoder):
    """Counts the characters that it passes over."""

    passed = 0

    def raw_decode(self, s: str, idx: int = 0) -> tuple[JSON, int]:
        value, end = super().raw_decode(s, idx)
        self.passed += end - idx
        return value, end


def test_the_bottom_of_a_deep_text_does_not_cost_the_text_for_each_level(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    depth = 150
    text = '{"a": ' * depth + json.dumps(["x"] * 1000) + "}" * depth
    decoder = Counting()
    monkeypatch.setattr(json_places, "_DECODER", decoder)
    places = JsonPlaces(text)
    keys = ["a"] * depth
    item = text.index("[") + 1 + 7 * 5
    assert [places.find([*keys, "7"]) for _ in range(3)] == [item] * 3
    assert decoder.passed < depth * len(text) / 10
