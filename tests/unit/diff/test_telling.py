from __future__ import annotations

import json

from generator.diff.changes import Change, Effect
from generator.diff.telling import as_json, as_markdown, as_text, sentences
from generator.problems import Place

OLD, NEW = Place("old.yaml", 3, 5, "a: b"), Place("new.yaml", 4, 5, "a: c")
CHANGES = [
    Change("method-removed", Effect.BREAKING, "a.get", "is gone", "calls fail", OLD),
    Change(
        "enum-value-added", Effect.ADDED, "B.x", "'<\x1b_' is a value", "ok", OLD, NEW
    ),
    Change("security", Effect.WIRE, "c.get", "security: key", "seen", OLD, NEW),
]


def test_text_tells_each_change_with_its_reason_and_places() -> None:
    assert as_text(CHANGES, "1.2.3").splitlines() == [
        "breaking:",
        "  a.get is gone: calls fail [method-removed]",
        "      was old.yaml:3:5",
        "compatible:",
        "  B.x '<\ufffd_' is a value: ok [enum-value-added]",
        "      was old.yaml:3:5",
        "      is  new.yaml:4:5",
        "on the wire alone:",
        "  c.get security: key: seen [security]",
        "      was old.yaml:3:5",
        "      is  new.yaml:4:5",
        "version: 2.0.0",
    ]


def test_nothing_is_told_as_nothing() -> None:
    assert as_text([]) == "nothing changes for a caller"
    assert as_markdown([]) == "Nothing changes for a caller."
    assert json.loads(as_json([])) == {"bump": "none", "changes": []}


def test_without_a_version_the_part_that_changes_is_told() -> None:
    assert as_text(CHANGES).endswith("version: the next major one")


def test_markdown_holds_no_markup_of_a_vendor() -> None:
    text = as_markdown(CHANGES, "1.2.3")
    assert "### Breaking\n\n- `a.get` is gone: calls fail." in text
    assert "- `B.x` '\\<\ufffd\\_' is a value: ok." in text
    assert text.endswith("Next version: 2.0.0.")


def test_json_has_every_row_and_the_version() -> None:
    told = json.loads(as_json(CHANGES, "1.2.3"))
    assert (told["bump"], told["version"], told["next_version"]) == (
        "major",
        "1.2.3",
        "2.0.0",
    )
    assert [row["breaking"] for row in told["changes"]] == [True, False, False]
    assert told["changes"][0]["old"] == "old.yaml:3:5"
    assert told["changes"][0]["new"] is None


def test_a_changelog_tells_what_callers_see() -> None:
    assert sentences(CHANGES) == [
        "a.get is gone (breaking).",
        "B.x '<\x1b_' is a value.",
    ]
