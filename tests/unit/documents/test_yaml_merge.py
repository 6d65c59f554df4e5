from __future__ import annotations

from generator.documents.yaml_merge import merged, parts


def test_a_mapping_is_merged_and_so_is_each_of_a_sequence() -> None:
    one, other = {"a": (5, None)}, {"b": (9, None)}
    assert parts({"a": 1}, one) == [({"a": 1}, one)]
    both = parts([{"a": 1}, {"b": 2}], [(4, one), (8, other)])
    assert both == [({"a": 1}, one), ({"b": 2}, other)]


def test_another_value_is_no_part_nor_is_a_sequence_that_holds_one() -> None:
    assert parts("a", None) is None
    assert parts([{"a": 1}, 2], [(4, {"a": (5, None)}), (9, None)]) is None


def test_own_members_count_most_and_of_others_the_first() -> None:
    first = ({"a": 1, "b": 1}, {"a": (1, None), "b": (2, None)})
    second = ({"b": 2, "c": 2}, {"b": (3, None), "c": (4, None)})
    members, entries = merged([first, second], {"a": 0}, {"a": (9, None)})
    assert members == {"a": 0, "b": 1, "c": 2}
    assert entries == {"a": (9, None), "b": (2, None), "c": (4, None)}
