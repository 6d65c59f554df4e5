"""An entry of releases.toml: its version, its words, and what it is told from."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from generator.diff.changes import Change, Effect
from generator.release.entry import Entry, digest, inserted, next_entry

BREAKS = Change("a", Effect.BREAKING, "x.get", 'is called "y"', "")
ADDS = Change("b", Effect.ADDED, "x.get(a)", "is new", "")
SHOWS = Change("c", Effect.WIRE, "x.get", "documented statuses: 200", "")


@pytest.mark.parametrize(
    ("changes", "words", "version"),
    [
        ([BREAKS, ADDS], [], "2.0.0"),
        ([ADDS, SHOWS], [], "1.3.0"),
        ([SHOWS], [], "1.2.4"),
        ([], ["The runtime is faster."], "1.2.4"),
        ([ADDS], ["The runtime is faster."], "1.3.0"),
    ],
)
def test_the_version_is_what_the_changes_ask_for(
    changes: list[Change], words: list[str], version: str
) -> None:
    entry = next_entry("1.2.3", "2026-11-26", "abc", {"Acme": changes}, words)
    assert entry is not None
    assert entry.version == version


def test_nothing_is_released_when_nothing_changes() -> None:
    assert next_entry("1.2.3", "2026-11-26", "abc", {"Acme": []}) is None


def test_each_client_has_its_sentences() -> None:
    changes = {"Acme": [BREAKS, SHOWS], "Pets": [], "Zoo": [SHOWS]}
    entry = next_entry("0.1.0", "2026-11-26", "abc", changes)
    assert entry is not None
    assert entry.version == "0.2.0"
    assert entry.clients == (
        ("Acme", ('x.get is called "y" (breaking).',)),
        ("Zoo", ("No name or type changes, only what the wire shows.",)),
    )


def test_what_is_written_is_read_again_whatever_it_says() -> None:
    strange = 'a "b" \\ \n \x7f \u2028 é'
    entry = Entry(
        "1.0.0", "2026-11-26", "abc", (strange,), (("Acme", (strange,)), ("Äcme", ()))
    )
    text = inserted(entry, "# head\n", '# old head\n[[release]]\nversion = "0.9.0"\n')
    assert text.startswith("# head\n[[release]]\n")
    assert tomllib.loads(text)["release"] == [
        {
            "version": "1.0.0",
            "date": "2026-11-26",
            "specs": "abc",
            "changes": [strange],
            "clients": {"Acme": [strange], "Äcme": []},
        },
        {"version": "0.9.0"},
    ]


def test_the_digest_is_of_what_packages_are_made_from(tmp_path: Path) -> None:
    (tmp_path / "acme").mkdir()
    (tmp_path / "acme/openapi.yaml").write_text("a")
    before = digest(tmp_path)
    for path in ("releases.toml", "acme/names.lock", "acme/.hidden"):
        (tmp_path / path).write_text("b")
        assert digest(tmp_path) == before
    (tmp_path / "acme/openapi.yaml").write_text("b")
    changed = digest(tmp_path)
    (tmp_path / "acme/openapi.yaml").rename(tmp_path / "acme/openapi.yml")
    assert len({before, changed, digest(tmp_path)}) == 3
