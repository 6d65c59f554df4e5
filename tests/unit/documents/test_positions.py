from __future__ import annotations

from functools import partial

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


def test_a_pointer_leads_to_the_line_and_column_of_its_node() -> None:
    locate = Positions(Lines(Text("f", "01234\n6789")), partial(find, ROOT))
    assert str(locate("/a/1/b")) == "f:2:4"
    assert str(locate("/a")) == "f:1:4"
