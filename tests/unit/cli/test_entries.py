"""Entries of the user's cache folder, and what is none."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from generator.cli import entries
from generator.cli.entries import (
    Account,
    Entry,
    Output,
    entry_path,
    read_document,
    read_entry,
    read_kept,
    save_entry,
)
from generator.documents.reads import Seen, digest
from generator.problems import Outcome, Place, Problem
from generator.summary import Summary

PLACE = Place("a.yaml", 1, 2, "\udce4 text")
ENTRY = Entry(
    "generator",
    {"/a.yaml": Seen("/a.yaml", "12"), "/b.yaml": Seen("/b.yaml", "ENOENT")},
    {"specs": {"a/": ""}},
    (Output("out", "pkg", {"pkg/a.py": "34"}),),
    Account(
        ((Problem("c", Outcome.SKIPPED, "m", "r", PLACE, "/p", (PLACE,)),), ()),
        (Summary("a.yaml", 1, 2, 3, 4, 5, 6, 7.5),),
        "out/pkg",
        8,
        1,
    ),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "apiwright" / "one.entry"


def test_an_entry_is_read_as_it_was_saved(path: Path) -> None:
    save_entry(path, ENTRY)
    assert read_entry(path) == ENTRY
    assert [p.name for p in path.parent.iterdir()] == ["one.entry"]


def kept_beside(path: Path) -> bytes:
    """What is kept beside an entry, as it is read."""
    entry = read_entry(path)
    assert entry
    return read_kept(path, entry)


def test_what_is_kept_lies_beside_its_entry(path: Path) -> None:
    save_entry(path, ENTRY, b"kept")
    assert kept_beside(path) == b"kept"
    assert read_entry(path) == replace(ENTRY, kept=digest(b"kept"))
    assert sorted(p.name for p in path.parent.iterdir()) == ["one.entry", "one.kept"]
    save_entry(path, ENTRY, b"other")
    assert kept_beside(path) == b"other"
    save_entry(path, ENTRY)
    assert kept_beside(path) == b""
    assert [p.name for p in path.parent.iterdir()] == ["one.entry"]


def test_what_is_not_what_the_entry_says_is_passed_over(path: Path) -> None:
    save_entry(path, ENTRY, b"kept")
    path.with_suffix(".kept").write_bytes(b"kepT")
    assert kept_beside(path) == b""
    path.with_suffix(".kept").unlink()
    assert kept_beside(path) == b""
    path.with_suffix(".kept").mkdir()
    assert kept_beside(path) == b""
    assert read_entry(path)


@pytest.mark.skipif(os.name == "nt", reason="other rights there")
def test_what_others_could_keep_is_passed_over(path: Path) -> None:
    save_entry(path, ENTRY, b"kept")
    path.with_suffix(".kept").chmod(0o602)
    assert kept_beside(path) == b""
    path.with_suffix(".kept").chmod(0o600)
    assert kept_beside(path) == b"kept"
    entry = read_entry(path)
    assert entry
    path.parent.chmod(0o770)
    assert read_kept(path, entry) == b""


@pytest.mark.skipif(not hasattr(os, "O_NOFOLLOW"), reason="links are followed there")
def test_a_link_to_what_was_kept_is_passed_over(path: Path) -> None:
    save_entry(path, ENTRY, b"kept")
    path.with_suffix(".kept").rename(path.with_name("two"))
    path.with_suffix(".kept").symlink_to("two")
    assert kept_beside(path) == b""


def test_the_document_lies_beside_its_entry(path: Path) -> None:
    document = b"openapi: 3.1.0"
    one = replace(ENTRY, files={"/a.yaml": Seen("/a.yaml", digest(document))})
    save_entry(path, one, b"kept", document)
    assert read_document(path, one) == document
    names = ["one.document", "one.entry", "one.kept"]
    assert sorted(p.name for p in path.parent.iterdir()) == names
    other = replace(ENTRY, files={"/a.yaml": Seen("/a.yaml", digest(b"another"))})
    assert read_document(path, other) == b""
    # Of several files nobody says which is the document.
    assert read_document(path, replace(one, files=one.files | ENTRY.files)) == b""
    save_entry(path, one, b"kept")
    assert read_document(path, one) == b""
    assert sorted(p.name for p in path.parent.iterdir()) == names[1:]


def test_what_is_too_long_is_not_kept(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(entries, "_LARGEST", 2000)
    save_entry(path, ENTRY, b"k" * 2001)
    assert read_entry(path) == ENTRY
    save_entry(path, ENTRY, b"k", b"d" * 2001)
    assert read_entry(path) == ENTRY
    save_entry(path, ENTRY, b"k" * 2000)
    assert len(kept_beside(path)) == 2000
    monkeypatch.setattr(entries, "_LARGEST", 1999)
    assert kept_beside(path) == b""
    monkeypatch.setattr(entries, "_LARGEST", 10)
    assert read_entry(path) is None
    save_entry(path, replace(ENTRY, generator="other"))
    monkeypatch.setattr(entries, "_LARGEST", 2000)
    entry = read_entry(path)
    assert entry
    assert entry.generator == "generator"


def test_a_later_one_replaces_it(path: Path) -> None:
    save_entry(path, ENTRY)
    save_entry(path, replace(ENTRY, generator="other"))
    assert read_entry(path) == replace(ENTRY, generator="other")


def test_where_there_is_none_nothing_is_read(path: Path) -> None:
    assert read_entry(path) is None


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"[]",
        b"{}",
        b"not json",
        b"[" * 100_000,
        b'{"generator":"","files":3,"folders":{},"outputs":[],"account":{}}',
        b'{"generator":"","files":{},"folders":{},"outputs":[{"x":1}],"account":{}}',
    ],
)
def test_what_is_no_entry_is_passed_over(path: Path, body: bytes) -> None:
    save_entry(path, ENTRY)
    path.write_bytes(digest(body).encode() + b"\n" + body)
    assert read_entry(path) is None


def test_a_damaged_entry_is_passed_over(path: Path) -> None:
    save_entry(path, ENTRY)
    whole = path.read_bytes()
    for broken in (whole[:-1], whole.replace(b"out/pkg", b"out/pkh"), b"\xff" + whole):
        path.write_bytes(broken)
        assert read_entry(path) is None


@pytest.mark.skipif(os.name == "nt", reason="other rights there")
def test_what_others_could_write_is_passed_over(path: Path) -> None:
    save_entry(path, ENTRY)
    path.chmod(0o620)
    assert read_entry(path) is None
    path.chmod(0o600)
    path.parent.chmod(0o777)
    assert read_entry(path) is None
    save_entry(path, replace(ENTRY, generator="other"))
    path.parent.chmod(0o700)
    assert read_entry(path) == ENTRY


@pytest.mark.skipif(os.name == "nt", reason="other rights there")
def test_what_belongs_to_somebody_else_is_passed_over(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_entry(path, ENTRY)
    me = os.geteuid()
    monkeypatch.setattr(os, "geteuid", lambda: me + 1)
    assert read_entry(path) is None


@pytest.mark.skipif(not hasattr(os, "O_NOFOLLOW"), reason="links are followed there")
def test_a_link_is_passed_over(path: Path) -> None:
    save_entry(path, ENTRY)
    path.rename(path.with_name("two.entry"))
    path.symlink_to("two.entry")
    assert read_entry(path) is None


def test_a_folder_that_cannot_be_made_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file")
    save_entry(tmp_path / "cache" / "apiwright" / "one.entry", ENTRY)
    assert (tmp_path / "cache").read_text() == "a file"


def test_entries_lie_in_the_cache_of_the_user(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    one, other = entry_path("one"), entry_path("other")
    assert one and one.parent == tmp_path / "apiwright"
    assert one != other
    monkeypatch.chdir(tmp_path)
    assert entry_path("one") != one
    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.setattr(Path, "home", lambda: tmp_path / "me")
    at = entry_path("one")
    assert at and at.parent == tmp_path / "me" / ".cache" / "apiwright"


def test_who_has_no_home_has_no_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    def homeless() -> Path:
        raise RuntimeError

    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setattr(Path, "home", homeless)
    assert entry_path("one") is None
