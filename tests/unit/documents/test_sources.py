"""sources.lock says what every file is, and keeps what is known of its origin until it changes."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from generator.documents.fetching import Fetched
from generator.documents.sources import lock_sources
from generator.documents.sources_lock import is_vendors, read_sources
from generator.documents.text import Text
from generator.documents.vendor import Vendor
from generator.problems import Fatal


@pytest.fixture
def vendor(tmp_path: Path) -> Vendor:
    for path in ("pages/b.md", "evidence/a.txt"):
        (tmp_path / path).parent.mkdir()
        (tmp_path / path).write_bytes(b"words")
    return Vendor(
        "acme",
        tmp_path,
        "Acme",
        documents=(tmp_path / "pages/b.md",),
        evidence=(tmp_path / "evidence/a.txt",),
    )


DIGEST = hashlib.sha256(b"words").hexdigest()


def test_every_file_has_its_digest_and_nothing_invented(vendor: Vendor) -> None:
    assert json.loads(lock_sources(vendor)) == {
        "evidence/a.txt": {"sha256": DIGEST},
        "pages/b.md": {"sha256": DIGEST},
    }


def test_the_lock_is_the_same_text_each_time(vendor: Vendor) -> None:
    text = lock_sources(vendor)
    assert text.index("evidence/a.txt") < text.index("pages/b.md")
    assert text.endswith("}\n")
    vendor.sources_lock.write_text(text)
    assert lock_sources(vendor) == text


def test_what_is_known_of_the_origin_is_kept_while_the_file_is_the_same(
    vendor: Vendor,
) -> None:
    known = {"sha256": DIGEST, "url": "https://acme.test/b.md", "etag": '"7"'}
    vendor.sources_lock.write_text(json.dumps({"pages/b.md": known}))
    assert json.loads(lock_sources(vendor))["pages/b.md"] == known
    vendor.documents[0].write_bytes(b"other words")
    changed = json.loads(lock_sources(vendor))["pages/b.md"]
    assert changed == {"sha256": hashlib.sha256(b"other words").hexdigest()}


def test_files_that_are_gone_are_forgotten(vendor: Vendor) -> None:
    vendor.sources_lock.write_text('{"pages/gone.md": {"sha256": "00"}}')
    assert "pages/gone.md" not in json.loads(lock_sources(vendor))


@pytest.mark.parametrize(("text", "line"), [('{\n"a": }', 2), ("[]", 0)])
def test_a_lock_that_cannot_be_read_is_fatal_with_its_place(
    vendor: Vendor, text: str, line: int
) -> None:
    vendor.sources_lock.write_text(text)
    with pytest.raises(Fatal) as caught:
        lock_sources(vendor)
    assert caught.value.problem.code == "invalid-lock"
    assert caught.value.problem.place.line == line


def test_a_file_that_went_away_is_fatal(vendor: Vendor) -> None:
    vendor.documents[0].unlink()
    with pytest.raises(Fatal) as caught:
        lock_sources(vendor)
    assert caught.value.problem.code == "unreadable-file"


def test_documents_of_the_network_stand_under_their_urls(vendor: Vendor) -> None:
    facts = {"sha256": "00", "url": "https://acme.test/final.yaml", "etag": "1"}
    asked = "https://acme.test/s.yaml"
    fetched = Fetched(Text(asked, "a: 1"), facts["url"], facts)
    assert json.loads(lock_sources(vendor, [fetched]))[asked] == facts
    assert asked not in json.loads(lock_sources(vendor))


@pytest.mark.parametrize(
    "name",
    ["openapi.yaml", "pages/a/b.md", "evidence/2026.json", "a:b.json", "pages/é.md"],
)
def test_a_vendor_wrote_documents_and_what_they_refer_to(name: str) -> None:
    assert is_vendors(name)


@pytest.mark.parametrize(
    "name",
    [
        *("", ".", "..", "../a.md", "a/../b.md", "./a.md", "a//b.md", "a/", "/a.md"),
        *("vendor.toml", "VENDOR.TOML", "overlay.yaml", "names.lock", "a/b.LOCK"),
        *(".git/config", "a/.hidden", "a\0b", "a" * 256, "é" * 128),
    ],
)
def test_a_vendor_wrote_no_other_file(name: str) -> None:
    assert not is_vendors(name)


def test_a_lock_that_speaks_of_another_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "sources.lock"
    path.write_text('{"https://acme.test/llms.txt": {}, "../a.md": {}}', "utf-8")
    with pytest.raises(
        Fatal, match=r"'\.\./a\.md' is neither a URL nor a file"
    ) as caught:
        read_sources(path)
    assert caught.value.problem.code == "invalid-lock"
