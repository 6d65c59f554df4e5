"""The whole document that pages name is tried first, and taken in their place."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from generator.pipeline import build_vendor

from .conftest import Acme
from .documents import document, page
from .site import DocsSite


@pytest.fixture
def paged(acme: Acme, site: DocsSite) -> Acme:
    """A vendor with two pages, which name a document on the same site."""
    acme.toml("[sources]", *(f'"pages/{n}.md" = "{site.url}/{n}.md"' for n in "ab"))
    for name in "ab":
        site.pages[f"/{name}.md"] = page(name, f"{site.url}/api.yaml")
        acme.write(f"pages/{name}.md", page(name, f"{site.url}/api.yaml"))
    site.pages["/api.yaml"] = document("a", "b", "c")
    return acme


def test_the_document_stands_for_the_pages(paged: Acme, site: DocsSite) -> None:
    done = paged.update()
    assert not done.failed
    assert site.asked() == ["/api.yaml"]
    assert done.files.new == ("openapi.yaml", "sources.lock")
    assert done.files.removed == ("pages/a.md", "pages/b.md")
    assert [(c.code, c.subject) for c in done.changes or ()] == [
        ("method-added", "c.get")
    ]
    built = build_vendor(paged.folder)
    assert (built.exit_code, list(built.problems)) == (0, [])
    paged.write("sources.lock", built.locks[paged.folder / "sources.lock"])
    assert not paged.update().files
    assert site.asked() == ["/api.yaml"] * 2
    assert "/api.yaml" in site.conditions()


def test_pages_that_are_not_there_yet_are_asked_which(
    paged: Acme, site: DocsSite
) -> None:
    for name in "ab":
        (paged.folder / f"pages/{name}.md").unlink()
    assert paged.update().files.new == ("openapi.yaml", "sources.lock")
    assert sorted(site.asked()) == ["/a.md", "/api.yaml", "/b.md"]


def test_a_path_in_the_repository_lies_at_the_root_of_the_site(
    paged: Acme, site: DocsSite
) -> None:
    for name in "ab":
        paged.write(f"pages/{name}.md", page(name, "specs/api.json"))
    root = {
        "openapi": "3.1.0",
        "info": {"title": "A", "version": "1"},
        "servers": [{"url": "https://api.acme.test"}],
        "paths": {
            f"/{n}": {"get": {"responses": {"204": {"description": "Done."}}}}
            for n in "ab"
        },
    }
    site.pages["/specs/api.json"] = json.dumps(root)
    assert paged.update().files.new == ("openapi.json", "sources.lock")


def test_an_origin_that_nobody_named_is_not_asked_for_it(
    paged: Acme, site: DocsSite, serve: Callable[[], DocsSite]
) -> None:
    other = serve()
    other.pages["/api.yaml"] = document("a", "b")
    for name in "ab":
        site.pages[f"/{name}.md"] = page(name, f"{other.url}/api.yaml")
        paged.write(f"pages/{name}.md", page(name, f"{other.url}/api.yaml"))
    done = paged.update()
    assert not done.failed
    assert other.seen == []
    assert sorted(site.asked()) == ["/a.md", "/b.md"]
    [note] = done.notes
    assert note == (
        f"pages/a.md, pages/b.md: the whole document may be {other.url}/api.yaml; "
        "to take it, allow its origin in vendor.toml"
    )
    assert paged.files() == ["pages/a.md", "pages/b.md"]


@pytest.mark.parametrize(
    ("there", "fault"),
    [
        (None, "the server answers 404"),
        (document("a"), "it has no GET /b"),
        ("<!doctype html><p>Swagger UI</p>", "the server answers with a page of HTML"),
        ("swagger: '2.0'\npaths: {}\n", "this is OpenAPI 2.0"),
    ],
)
def test_pages_stay_where_the_document_cannot_stand_for_them(
    paged: Acme, site: DocsSite, there: str | None, fault: str
) -> None:
    site.pages.pop("/api.yaml")
    if there is not None:
        site.pages["/api.yaml"] = there
    done = paged.update()
    assert not done.failed
    assert fault in done.notes[0]
    assert paged.files() == ["pages/a.md", "pages/b.md"]


def test_a_document_that_moved_is_found_by_its_pages(
    paged: Acme, site: DocsSite
) -> None:
    paged.update()
    site.pages["/v2/api.yaml"] = site.pages.pop("/api.yaml")
    before = paged.tree()
    done = paged.update()
    assert [p.code for p in done.problems] == ["lost-document"]
    assert paged.tree() == before
    for name in "ab":
        site.pages[f"/{name}.md"] = page(name, f"{site.url}/v2/api.yaml")
    done = paged.update()
    assert not done.failed
    assert done.files.changed == ("sources.lock",)
    lock = json.loads((paged.folder / "sources.lock").read_bytes())
    assert lock["openapi.yaml"]["url"] == f"{site.url}/v2/api.yaml"


def test_pages_of_unknown_origin_beside_them_keep_the_pages(
    paged: Acme, site: DocsSite
) -> None:
    paged.write("pages/own.md", page("own"))
    assert not paged.update().failed
    assert paged.files() == ["pages/a.md", "pages/b.md", "pages/own.md"]
