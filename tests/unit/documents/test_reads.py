"""What is noted of the disk while a document is read."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator.documents.fetching import Fetcher
from generator.documents.reads import Reads, digest, note_unrepeatable, noted, see
from generator.problems import Fatal, Problems
from generator.reading import read_document


def read(path: Path) -> Reads:
    """What is looked at for a document and all that it refers to."""
    with noted() as reads:
        read_document(path, path.parent, Problems(), Fetcher())
    return reads


def referring(folder: Path, to: str, head: str = "openapi: 3.1.0") -> Path:
    path = folder / "api.yaml"
    path.write_text(f"{head}\ncomponents: {{schemas: {{A: {{$ref: '{to}'}}}}}}\n")
    return path


def test_every_file_is_noted_with_the_digest_of_its_bytes(tmp_path: Path) -> None:
    (tmp_path / "other.yaml").write_bytes(b"B: {type: string}\n")
    reads = read(referring(tmp_path, "other.yaml#/B"))
    assert reads.repeatable
    assert sorted(map(os.path.basename, reads.files)) == ["api.yaml", "other.yaml"]
    seen = reads.files[str(tmp_path / "other.yaml")]
    assert seen.content == digest(b"B: {type: string}\n")
    assert {path: see(path) for path in reads.files} == reads.files


def test_a_file_that_is_not_there_is_noted_as_absent(tmp_path: Path) -> None:
    reads = read(referring(tmp_path, "other.yaml#/B"))
    missing = str(tmp_path / "other.yaml")
    assert reads.repeatable
    assert reads.files[missing].content == "ENOENT"
    assert see(missing) == reads.files[missing]
    (tmp_path / "other.yaml").write_text("B: {}")
    assert see(missing) != reads.files[missing]


def test_a_folder_in_the_place_of_a_file_is_told_from_none(tmp_path: Path) -> None:
    missing = str(tmp_path / "other.yaml")
    absent = read(referring(tmp_path, "other.yaml#/B")).files[missing]
    (tmp_path / "other.yaml").mkdir()
    reads = read(referring(tmp_path, "other.yaml#/B"))
    assert reads.repeatable
    assert reads.files[missing].content == "no file"
    assert see(missing) == reads.files[missing] != absent


def test_a_local_stand_in_for_a_url_is_noted_as_absent(tmp_path: Path) -> None:
    at = "https://things.test/api.yaml"
    spec = referring(tmp_path, "https://things.test/other.yaml#/B")
    spec.write_text(f"$self: {at}\n{spec.read_text()}")
    reads = read(spec)
    assert reads.files[str(tmp_path / "other.yaml")].content == "ENOENT"
    # The folder was searched for a file that calls itself so.
    assert not reads.repeatable


def test_links_on_the_way_are_not_repeatable(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "other.yaml").write_text("B: {type: string}\n")
    (tmp_path / "link").symlink_to("real")
    assert not read(referring(tmp_path, "link/other.yaml#/B")).repeatable
    assert read(referring(tmp_path, "real/../real/other.yaml#/B")).repeatable


def test_the_network_is_not_repeatable() -> None:
    with noted() as reads, pytest.raises(Fatal):
        Fetcher().fetch("https://things.test/api.yaml")
    assert not reads.repeatable


def test_a_file_that_changes_while_it_is_read_is_not_repeatable(tmp_path: Path) -> None:
    spec = referring(tmp_path, "#/components/schemas/A")
    with noted() as reads:
        read_document(spec, tmp_path, Problems(), Fetcher())
        spec.write_text("openapi: 3.1.1")
        read_document(spec, tmp_path, Problems(), Fetcher())
    assert not reads.repeatable


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes")
def test_a_pipe_is_not_repeatable() -> None:
    give, take = os.pipe()
    os.write(take, b"openapi: 3.1.0\n")
    os.close(take)
    with noted() as reads:
        read_document(Path(f"/dev/fd/{give}"), None, Problems(), Fetcher())
    os.close(give)
    assert not reads.repeatable


def test_what_is_noted_inside_is_noted_outside(tmp_path: Path) -> None:
    with noted() as whole:
        inside = read(referring(tmp_path, "other.yaml#/B"))
    assert whole.files == inside.files
    assert whole.repeatable
    with noted() as whole, noted():
        note_unrepeatable()
    assert not whole.repeatable


def test_what_was_seen_twice_and_differs_is_not_repeatable(tmp_path: Path) -> None:
    spec = referring(tmp_path, "#/components/schemas/A")
    with noted() as whole:
        for words in ("openapi: 3.1.0", "openapi: 3.1.1"):
            spec.write_text(words)
            assert read(spec).repeatable
    assert not whole.repeatable


def test_the_target_of_a_link_is_part_of_what_is_seen(tmp_path: Path) -> None:
    for name in ("a.yaml", "b.yaml"):
        (tmp_path / name).write_text("same")
    link = tmp_path / "link.yaml"
    link.symlink_to("a.yaml")
    before = see(str(link))
    link.unlink()
    link.symlink_to("b.yaml")
    assert see(str(link)) != before


def test_nothing_is_noted_afterwards(tmp_path: Path) -> None:
    with noted() as reads:
        pass
    read_document(referring(tmp_path, "#/components"), tmp_path, Problems(), Fetcher())
    assert reads.files == {}
