"""Files that [sources] names: fetched on condition, all of them or none."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import replace

import pytest

from generator.diff.changes import Effect
from generator.pipeline import build_vendor

from .conftest import Acme
from .documents import document, page
from .site import DocsSite, etag


@pytest.fixture
def named(acme: Acme, site: DocsSite) -> Acme:
    """A vendor whose whole document the site has."""
    acme.toml("[sources]", f'"openapi.yaml" = "{site.url}/openapi.yaml"')
    site.pages["/openapi.yaml"] = document("users", "orders")
    return acme


def test_a_vendor_begins_with_the_address_of_its_document(
    named: Acme, site: DocsSite
) -> None:
    done = named.update()
    assert not done.failed
    assert done.files.new == ("openapi.yaml", "sources.lock")
    assert done.changes is None
    content = document("users", "orders").encode()
    assert (named.folder / "openapi.yaml").read_bytes() == content
    assert json.loads((named.folder / "sources.lock").read_bytes()) == {
        "openapi.yaml": {
            "etag": etag(content),
            "sha256": hashlib.sha256(content).hexdigest(),
            "url": f"{site.url}/openapi.yaml",
        }
    }
    built = build_vendor(named.folder)
    assert (built.exit_code, list(built.problems)) == (0, [])
    locked = built.locks[named.folder / "sources.lock"]
    assert locked == (named.folder / "sources.lock").read_text("utf-8")


def test_what_is_there_is_asked_for_on_condition(named: Acme, site: DocsSite) -> None:
    named.update()
    before = named.tree()
    done = named.update()
    assert (bool(done.files), done.changes, done.failed) == (False, (), False)
    assert site.conditions() == {
        "/openapi.yaml": etag(document("users", "orders").encode())
    }
    assert named.tree() == before


def test_a_file_that_was_edited_is_asked_for_without_condition(
    named: Acme, site: DocsSite
) -> None:
    named.update()
    named.write("openapi.yaml", document("users"))
    done = named.update()
    assert site.conditions() == {}
    assert done.files.changed == ("openapi.yaml",)


def test_it_ends_with_what_changes_for_callers(named: Acme, site: DocsSite) -> None:
    named.update()
    site.pages["/openapi.yaml"] = document("users", "carts")
    done = named.update()
    assert done.files.changed == ("openapi.yaml", "sources.lock")
    told = [(c.effect, c.code, c.subject) for c in done.changes or ()]
    assert told == [
        (Effect.BREAKING, "method-removed", "orders.list"),
        (Effect.ADDED, "method-added", "carts.list"),
    ]
    old, new = (done.changes or ())[0].old, (done.changes or ())[1].new
    assert old and old.file == (named.folder / "openapi.yaml").as_posix()
    assert new and new.file == f"{site.url}/openapi.yaml"
    assert new.line > 1


def test_a_dry_run_tells_and_writes_nothing(named: Acme, site: DocsSite) -> None:
    named.update()
    site.pages["/openapi.yaml"] = document("users")
    before = named.tree()
    done = named.update(dry_run=True)
    assert done.files.changed == ("openapi.yaml", "sources.lock")
    assert [c.code for c in done.changes or ()] == ["method-removed"]
    assert named.tree() == before


def test_bytes_stay_what_they_are(named: Acme, site: DocsSite) -> None:
    content = b"\xef\xbb\xbf" + document("users").replace("\n", "\r\n").encode()
    site.pages["/openapi.yaml"] = content
    assert not named.update().failed
    assert (named.folder / "openapi.yaml").read_bytes() == content
    assert not named.update().files


FAULTS: dict[str, tuple[Callable[[DocsSite, Acme], object], str, str]] = {
    "missing": (
        lambda site, _: site.pages.pop("/openapi.yaml"),
        "unreachable-document",
        "the server answers 404",
    ),
    "broken server": (
        lambda site, _: site.statuses.update({"/openapi.yaml": 500}),
        "unreachable-document",
        "the server answers 500",
    ),
    "huge": (
        lambda _, acme: setattr(acme, "limits", replace(acme.limits, download=100)),
        "document-too-large",
        "the document is longer than 100 bytes",
    ),
    "slow": (
        lambda site, acme: site.meanwhile.update(
            {"/openapi.yaml": lambda: setattr(acme, "now", 31.0)}
        ),
        "unreachable-document",
        "it takes longer than 30 seconds",
    ),
    "HTML": (
        lambda site, _: site.pages.update(
            {"/openapi.yaml": "<!DOCTYPE html><html><title>Log in</title></html>"}
        ),
        "html-instead",
        "the server answers with a page of HTML, and not with the file",
    ),
    "binary": (
        lambda site, _: site.pages.update({"/openapi.yaml": b"\xff\xfe\x00"}),
        "unreadable-file",
        "the file is not utf-16-le text: byte 0x00",
    ),
    "circle": (
        lambda site, _: site.redirects.update(
            {"/openapi.yaml": (302, "/openapi.yaml")}
        ),
        "unreachable-document",
        "there are more than 5 redirects",
    ),
    "not modified though nobody asked": (
        lambda site, _: site.statuses.update({"/openapi.yaml": 304}),
        "unreachable-document",
        "the server answers 304",
    ),
    "no OpenAPI": (
        lambda site, _: site.pages.update({"/openapi.yaml": "hello: world\n"}),
        "not-openapi",
        "the document does not say that it is OpenAPI",
    ),
    "cut off": (
        lambda site, _: site.pages.update({"/openapi.yaml": "openapi: [3.1.0\n"}),
        "invalid-yaml",
        "did not find expected ',' or ']'",
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_failed_fetch_changes_nothing(
    named: Acme, site: DocsSite, fault: str
) -> None:
    spoil, code, message = FAULTS[fault]
    before = named.tree()
    spoil(site, named)
    done = named.update()
    assert done.failed
    assert [problem.code for problem in done.problems] == [code]
    assert message in done.problems[0].message
    assert done.problems[0].place.file == f"{site.url}/openapi.yaml"
    assert named.tree() == before


def test_of_several_files_all_are_taken_or_none(acme: Acme, site: DocsSite) -> None:
    acme.toml(
        "[sources]",
        *(f'"pages/{name}.md" = "{site.url}/{name}.md"' for name in "abc"),
    )
    site.pages = {f"/{name}.md": page(name) for name in "ac"}
    before = acme.tree()
    done = acme.update()
    assert [p.place.file for p in done.problems] == [f"{site.url}/b.md"]
    assert acme.tree() == before
    site.pages["/b.md"] = page("b")
    assert acme.update().files.new == (
        *(f"pages/{name}.md" for name in "abc"),
        "sources.lock",
    )


def test_what_the_overlay_no_longer_fits_is_not_taken(
    named: Acme, site: DocsSite
) -> None:
    named.update()
    named.write(
        "overlay.yaml",
        "overlay: 1.0.0\ninfo: {title: Ours, version: '1'}\nactions:\n"
        "  - target: $.paths['/orders'].get\n    description: named badly\n"
        "    update: {x-python-name: every}\n",
    )
    site.pages["/openapi.yaml"] = document("users")
    before = named.tree()
    done = named.update()
    assert done.failed
    overlay = (named.folder / "overlay.yaml").as_posix()
    assert [p.place.file for p in done.problems] == [overlay]
    assert named.tree() == before


def test_other_redirects_than_to_what_vendor_toml_names_are_refused(
    named: Acme, site: DocsSite, serve: Callable[[], DocsSite]
) -> None:
    other = serve()
    other.pages["/openapi.yaml"] = document("users")
    site.redirects["/openapi.yaml"] = (301, f"{other.url}/openapi.yaml")
    done = named.update()
    assert [problem.code for problem in done.problems] == ["remote-not-allowed"]
    assert other.seen == []
    named.toml(
        f'allow = ["{other.url}"]',
        "[sources]",
        f'"openapi.yaml" = "{site.url}/openapi.yaml"',
    )
    done = named.update()
    assert not done.failed
    [note] = done.notes
    assert note == (
        f"{site.url}/openapi.yaml has moved to {other.url}/openapi.yaml: "
        "write that in vendor.toml"
    )
    lock = json.loads((named.folder / "sources.lock").read_bytes())["openapi.yaml"]
    assert lock["url"] == f"{other.url}/openapi.yaml"
    assert lock["asked"] == f"{site.url}/openapi.yaml"
    assert not named.update().files
    assert "/openapi.yaml" in other.conditions()


def test_a_redirect_for_now_is_followed_without_a_word(
    named: Acme, site: DocsSite
) -> None:
    site.redirects["/openapi.yaml"] = (302, "/v2.yaml")
    site.pages["/v2.yaml"] = document("users")
    done = named.update()
    assert (done.failed, done.notes) == (False, ())


def test_nothing_to_fetch_is_said(acme: Acme) -> None:
    acme.toml()
    done = acme.update()
    assert not done.failed
    assert done.notes == (
        "nothing to fetch: vendor.toml names neither sources nor an index",
    )


def test_mistakes_of_vendor_toml_end_an_update(acme: Acme) -> None:
    acme.toml("[sources]", '"../a.yaml" = "https://acme.test/a.yaml"')
    done = acme.update()
    assert done.failed
    assert [problem.code for problem in done.problems] == ["invalid-vendor"]
