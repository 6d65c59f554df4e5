"""The actions of an overlay that a node comes from."""

from __future__ import annotations

from generator.documents.overlay import ActionCount
from generator.documents.tree import Document
from generator.explain.overlays import actions_at
from generator.problems import Place

ACTIONS = (
    ActionCount("$.a", "first", 1, Place("overlay.yaml", 5, 5)),
    ActionCount("$.b", "second", 1, Place("overlay.yaml", 9, 5)),
)
PLACES = {
    "/a": Place("overlay.yaml", 7, 3),
    "/a/x": Place("overlay.yaml", 8, 3),
    "/b/y": Place("overlay.yaml", 11, 3),
}
DOCUMENT = Document(
    {"a": {"x": 1}, "b": {"y": 1}, "c": 1},
    lambda pointer: PLACES.get(pointer, Place("api.yaml", 1, 1)),
    "api.yaml",
)


def test_each_action_is_told_once_with_its_reason() -> None:
    assert actions_at(DOCUMENT, "", ACTIONS) == [
        (PLACES["/a"], "first"),
        (PLACES["/b/y"], "second"),
    ]
    assert actions_at(DOCUMENT, "/a/x", ACTIONS) == [(PLACES["/a/x"], "first")]


def test_what_no_action_touched_has_none() -> None:
    assert actions_at(DOCUMENT, "/c", ACTIONS) == []
    assert actions_at(DOCUMENT, "/a", ()) == []
