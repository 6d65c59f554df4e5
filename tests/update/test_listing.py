"""A documentation site's llms.txt: every page of the API that it lists."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from generator.pipeline import build_vendor

from .conftest import Acme
from .documents import index, page
from .site import DocsSite


@pytest.fixture
def listed(acme: Acme, site: DocsSite) -> Acme:
    """A vendor whose site lists two pages of the API and one about it."""
    acme.toml(f'index = "{site.url}/llms.txt"')
    site.pages = {
        "/llms.txt": index("/api/users.md", f"{site.url}/api/orders.md", "/hello.md"),
        "/api/users.md": page("users"),
        "/api/orders.md": page("orders"),
        "/hello.md": "# Hello\n\nWelcome.\n",
    }
    return acme


def test_every_page_of_the_api_is_taken_and_merged(
    listed: Acme, site: DocsSite
) -> None:
    done = listed.update()
    assert not done.failed
    assert listed.files() == ["pages/api/orders.md", "pages/api/users.md"]
    built = build_vendor(listed.folder)
    assert (built.exit_code, list(built.problems)) == (0, [])
    calls = [as_call["call"] for as_call in _rows(built.report["operations"])]
    assert sorted(calls) == ["orders.list", "users.list"]
    listed.write("sources.lock", built.locks[listed.folder / "sources.lock"])
    site.seen.clear()
    assert not listed.update().files
    assert {*site.conditions()} == {"/api/users.md", "/api/orders.md", "/hello.md"}


def _rows(rows: object) -> list[dict[str, str]]:
    assert isinstance(rows, list)
    return rows


def test_a_page_that_is_listed_no_more_is_removed(listed: Acme, site: DocsSite) -> None:
    listed.update()
    site.pages["/llms.txt"] = index("/api/users.md")
    done = listed.update()
    assert done.files.removed == ("pages/api/orders.md",)
    assert [(c.code, c.subject) for c in done.changes or ()] == [
        ("method-removed", "orders.list")
    ]
    lock = json.loads((listed.folder / "sources.lock").read_bytes())
    assert sorted(lock) == [f"{site.url}/llms.txt", "pages/api/users.md"]


def test_a_page_that_shows_the_api_from_now_on_is_taken(
    listed: Acme, site: DocsSite
) -> None:
    listed.update()
    site.pages["/hello.md"] = page("hello")
    assert listed.update().files.new == ("pages/hello.md",)


def test_a_page_that_was_saved_by_hand_keeps_its_file(
    listed: Acme, site: DocsSite
) -> None:
    listed.write("pages/acme-users.md", page("users").replace("List", "Lists"))
    done = listed.update()
    assert done.files.changed == ("pages/acme-users.md",)
    assert listed.files() == ["pages/acme-users.md", "pages/api/orders.md"]


def test_pages_that_sources_names_are_asked_for_once(
    listed: Acme, site: DocsSite
) -> None:
    listed.toml(
        f'index = "{site.url}/llms.txt"',
        "[sources]",
        f'"pages/u.md" = "{site.url}/api/users.md"',
    )
    assert not listed.update().failed
    assert site.asked().count("/api/users.md") == 1
    assert listed.files() == ["pages/api/orders.md", "pages/u.md"]


def test_pages_of_other_origins_are_counted_and_not_asked_for(
    listed: Acme, site: DocsSite, serve: Callable[[], DocsSite]
) -> None:
    other = serve()
    site.pages["/llms.txt"] = index("/api/users.md", f"{other.url}/x.md")
    done = listed.update()
    assert not done.failed
    assert other.seen == []
    [note] = done.notes
    assert note == (
        "pages of origins that vendor.toml does not name are left out: 1, "
        f"{other.url}/x.md among them"
    )


def test_documents_that_it_lists_are_told(listed: Acme, site: DocsSite) -> None:
    site.pages["/llms.txt"] = index("/api/users.md", "/api/openapi.json")
    assert "the index lists" in listed.update().notes[0]
    assert "/api/openapi.json" not in site.asked()


@pytest.mark.parametrize(
    ("path", "there", "code"),
    [
        ("/llms.txt", None, "unreachable-document"),
        ("/llms.txt", "# Nothing here\n", "empty-index"),
        ("/llms.txt", "<html><body>Not found</body></html>", "html-instead"),
        ("/api/users.md", None, "unreachable-document"),
        ("/api/users.md", "<html><body>Log in</body></html>", "html-instead"),
        ("/hello.md", None, "unreachable-document"),
        ("/api/users.md", page("users").replace("````\n", "\n"), "unclosed-block"),
    ],
)
def test_a_fault_anywhere_changes_nothing(
    listed: Acme, site: DocsSite, path: str, there: str | None, code: str
) -> None:
    listed.update()
    before = listed.tree()
    site.pages["/api/orders.md"] = page("carts")
    site.pages.pop(path)
    if there is not None:
        site.pages[path] = there
    done = listed.update()
    assert done.failed
    assert [p.code for p in done.problems] == [code]
    assert listed.tree() == before
