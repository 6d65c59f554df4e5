from __future__ import annotations

import pytest

from generator.documents.pointers import (
    as_list,
    as_map,
    as_text,
    child,
    collections_in,
    enter,
    inner,
    item_number,
    lookup,
    parse_ref_fragment,
    split,
    unescaped,
    upwards,
)


def test_values_of_another_kind_count_as_empty_ones() -> None:
    assert (as_map([1]), as_list({"a": 1}), as_text(3)) == ({}, [], "")
    assert (as_map({"a": 1}), as_list([1]), as_text("x")) == ({"a": 1}, [1], "x")


@pytest.mark.parametrize("key", ["a/b", "m~n", "~1", "", " ", "é", "/~"])
def test_splitting_a_pointer_gives_back_the_keys_it_was_made_of(key: str) -> None:
    assert split(child(child("", key), 3)) == [key, "3"]


def test_the_root_has_no_keys() -> None:
    assert split("") == []
    assert split("/") == [""]


def test_lookup_walks_objects_and_arrays() -> None:
    tree = {"a/b": [{"~": 1}], "": 2, "0": {"x": 3}}
    assert lookup(tree, "") is tree
    assert lookup(tree, "/a~1b/0/~0") == 1
    assert lookup(tree, "/") == 2
    assert lookup(tree, "/0/x") == 3


@pytest.mark.parametrize(
    "pointer", ["/x", "/a/2", "/a/-", "/a/01", "/a/-1", "/a/²", "/a/0/x", "/b/x"]
)
def test_lookup_of_nothing_is_a_key_error(pointer: str) -> None:
    with pytest.raises(KeyError):
        lookup({"a": [1, 2], "b": None}, pointer)


def test_a_value_is_entered_by_a_plain_key() -> None:
    assert enter({"a/b": [5]}, "a/b") == [5]
    assert enter([4, 5], "1") == 5


@pytest.mark.parametrize("key", ["2", "01", "-", "x"])
def test_what_is_not_there_is_not_entered(key: str) -> None:
    with pytest.raises(KeyError):
        enter([4, 5], key)
    with pytest.raises(KeyError):
        enter({}, key)
    with pytest.raises(KeyError):
        enter("text", key)


def test_a_number_with_leading_zero_is_no_index() -> None:
    assert [item_number(key) for key in ("0", "10", "00", "", "9" * 40)] == [
        0,
        10,
        None,
        None,
        None,
    ]


def test_fragments_are_percent_decoded() -> None:
    assert parse_ref_fragment("#/a%7Bb%7D/c%25") == "/a{b}/c%"
    assert parse_ref_fragment("#/x~1y") == "/x~1y"
    assert parse_ref_fragment("#") == ""
    assert parse_ref_fragment("#name") == "name"


def test_inner_lists_members_and_items() -> None:
    assert inner({"a": 1}) == [("a", 1)]
    assert inner(["x"]) == [(0, "x")]
    assert inner("text") == []


def test_a_key_is_unescaped_in_the_order_of_the_specification() -> None:
    assert [unescaped(key) for key in ("a", "~1", "~0", "~01")] == ["a", "/", "~", "~1"]


def test_within_collections_are_the_collections_that_they_hold() -> None:
    inside: list[object] = [[], {"b": {}}]
    assert collections_in([{"a": inside, "c": "text"}, [1, {"d": 1}]]) == [
        inside,
        {"d": 1},
    ]
    assert collections_in([]) == []


def test_upwards_leads_from_a_node_to_below_the_root() -> None:
    assert [*upwards("/a/b~1c/0")] == ["/a/b~1c/0", "/a/b~1c", "/a"]
    assert [*upwards("")] == []
