from __future__ import annotations

from generator.documents.yaml_open import OpenMapping, OpenSequence


def test_a_sequence_is_as_high_as_what_is_in_it_and_one_more() -> None:
    sequence = OpenSequence(7, None, 1)
    sequence.add("a", (9, None), 0)
    assert sequence.height == 1
    sequence.add([1], (12, [(13, None)]), 1)
    assert sequence.height == 2
    assert sequence.done() == (["a", [1]], [(9, None), (12, [(13, None)])])


def test_a_step_leads_to_the_next_item_or_to_the_member_of_the_key() -> None:
    sequence, mapping = OpenSequence(0, None, 1), OpenMapping(0, None, 1)
    sequence.add(True, (0, None), 0)
    mapping.take_key("a", 4)
    assert (sequence.step(), mapping.step()) == (1, "a")


def test_a_member_begins_at_its_key_and_then_the_next_key_is_awaited() -> None:
    mapping = OpenMapping(0, None, 1)
    mapping.take_key("a", 4)
    assert not mapping.awaits_key
    mapping.add(1, (7, None), 0)
    assert mapping.awaits_key
    assert mapping.done() == ({"a": 1}, {"a": (4, None)})


def test_what_is_merged_adds_no_level_and_gives_way_to_own_members() -> None:
    mapping = OpenMapping(0, None, 1)
    mapping.take_key("<<", 0, merges=True)
    mapping.add({"a": 1, "b": 1}, (4, {"a": (5, None), "b": (8, None)}), 1)
    mapping.take_key("b", 20)
    mapping.add(2, (22, None), 0)
    assert mapping.height == 1
    assert mapping.done() == ({"a": 1, "b": 2}, {"a": (5, None), "b": (20, None)})


def test_a_scalar_under_a_merge_key_is_an_ordinary_value() -> None:
    mapping = OpenMapping(0, None, 1)
    mapping.take_key("<<", 0, merges=True)
    mapping.add("a", (4, None), 0)
    assert mapping.done() == ({"<<": "a"}, {"<<": (0, None)})
