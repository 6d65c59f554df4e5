from __future__ import annotations

from generator.documents.positions import Entry, Positions, find
from generator.documents.text import Lines, Text

ROOT: Entry = (0, {"a": (3, [(5, None), (7, {"b": (9, None)})])})


def test_keys_lead_to_the_offset_of_a_node() -> None:
    assert find(ROOT, []) == 0
    assert find(ROOT, ["a", "1", "b"]) == 9


def test_the_nearest_ancestor_stands_for_a_node_that_is_missing() -> None:
    assert find(ROOT, ["x", "y"]) == 0
    assert find(ROOT, ["a", "2"]) == 3
    assert find(ROOT, ["a", "01"]) == 3
    assert find(ROOT, ["a", "0", "b"]) == 5


def test_nothing_is_computed_before_the_first_question_nor_twice_after() -> None:
    calls: list[str] = []

    def lines() -> Lines:
        calls.append("lines")
        return Lines(Text("f", "0123456789"))

    def scan() -> Entry:
        calls.append("scan")
        return ROOT

    locate = Positions(lines, scan)
    assert calls == []
    assert str(locate("/a/1/b")) == "f:1:10"
    assert str(locate("/a")) == "f:1:4"
    assert calls == ["lines", "scan"]
