from __future__ import annotations

import copy

from generator.documents.editing import Editor, Source
from generator.documents.tree import Text, load

BASE = load(Text("base", "a: {b: [1, 2, 3], c: {d: 4}}\ns: &s {t: 1}\nu: *s\n"))
NEW = load(Text("new", "\n\nx: {y: [7, 8], z: 9}\n"))


def source(pointer: str) -> Source:
    return Source(NEW.locate, pointer)


def test_what_is_not_touched_is_shared_and_the_document_is_unchanged() -> None:
    before = copy.deepcopy(BASE.root)
    editor = Editor(BASE)
    editor.put(("a", "c", "d"), 5, source("/x/z"))
    assert editor.root["a"]["c"] == {"d": 5}
    assert editor.root["a"]["b"] is BASE.root["a"]["b"]
    assert BASE.root == before


def test_a_shared_node_is_changed_only_where_it_is_touched() -> None:
    editor = Editor(BASE)
    editor.put(("s", "t"), 2, source("/x"))
    assert (editor.root["s"], editor.root["u"]) == ({"t": 2}, {"t": 1})


def test_items_keep_their_places_when_others_are_removed() -> None:
    editor = Editor(BASE)
    editor.remove(("a", "b", 0))
    assert editor.root["a"]["b"] == [2, 3]
    assert editor.locate("/a/b/0") == BASE.locate("/a/b/1")
    assert editor.locate("/a/b/5") == BASE.locate("/a/b")


def test_appended_items_are_located_where_they_were_written() -> None:
    editor = Editor(BASE)
    values = editor.items(NEW.root["x"]["y"], source("/x/y"))
    editor.append(("a", "b"), values)
    assert editor.root["a"]["b"] == [1, 2, 3, 7, 8]
    assert editor.locate("/a/b/4") == NEW.locate("/x/y/1")
    assert editor.locate("/a/b/2") == BASE.locate("/a/b/2")


def test_a_member_put_back_after_its_removal_is_located_anew() -> None:
    editor = Editor(BASE)
    editor.remove(("a", "c"))
    assert editor.locate("/a/c") == BASE.locate("/a")
    assert editor.merge(("a",), {"c": {"y": 1}}, source("/x"), strict=True) == []
    assert editor.locate("/a/c/y").file == "new"


def test_what_was_changed_and_then_copied_keeps_its_places() -> None:
    editor = Editor(BASE)
    editor.merge(("a", "c"), NEW.root["x"], source("/x"), strict=True)
    value, origin = editor.root["a"]["c"], editor.source(("a", "c"))
    editor.share()
    editor.merge((), {"copied": value}, origin, strict=True)
    editor.put(("copied", "d"), 6, source("/x/z"))
    assert editor.root["a"]["c"]["d"] == 4
    assert editor.locate("/copied/y/1") == NEW.locate("/x/y/1")
    assert editor.locate("/copied/d") == NEW.locate("/x/z")
