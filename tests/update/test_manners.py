"""A site is asked politely: as its robots.txt says, and with time between requests."""

from __future__ import annotations

import pytest

from generator.update.site import Manners

from .conftest import Acme
from .documents import page
from .site import DocsSite


@pytest.fixture
def named(acme: Acme, site: DocsSite) -> Acme:
    """A vendor with two pages on the site."""
    acme.toml(
        "[sources]", *(f'"pages/{n}.md" = "{site.url}/docs/{n}.md"' for n in "ab")
    )
    site.pages = {f"/docs/{n}.md": page(n) for n in "ab"}
    return acme


@pytest.mark.parametrize(
    "rules",
    ["User-agent: *\nDisallow: /docs/", "User-agent: apiwright\nDisallow: /"],
)
def test_what_robots_txt_forbids_is_not_asked_for(
    named: Acme, site: DocsSite, rules: str
) -> None:
    site.pages["/robots.txt"] = rules
    done = named.update()
    assert [p.code for p in done.problems] == ["robots-disallow", "robots-disallow"]
    assert site.asked() == []


@pytest.mark.parametrize(
    "rules",
    [
        "User-agent: *\nAllow: /docs/\nDisallow: /",
        "User-agent: other\nDisallow: /",
        "",
        "<!doctype html><p>one page for everything</p>",
    ],
)
def test_what_it_allows_is(named: Acme, site: DocsSite, rules: str) -> None:
    site.pages["/robots.txt"] = rules
    assert not named.update().failed
    assert [path for path, _ in site.seen].count("/robots.txt") == 1


def test_a_robots_txt_that_cannot_be_had_forbids_all(
    named: Acme, site: DocsSite
) -> None:
    site.statuses["/robots.txt"] = 503
    done = named.update()
    assert {p.code for p in done.problems} == {"robots-unreadable"}
    assert done.problems[0].message == (
        f"{site.url}/robots.txt cannot be read, which forbids all: "
        "the server answers 503"
    )
    assert site.asked() == []


def test_requests_to_one_site_begin_apart(named: Acme) -> None:
    named.manners = Manners(delay=0.5)
    named.update()
    assert sorted(named.pauses) == [0.5, 1.0]


def test_a_site_may_ask_for_longer_waits_within_reason(
    named: Acme, site: DocsSite
) -> None:
    site.pages["/robots.txt"] = "User-agent: *\nCrawl-delay: 7"
    named.update()
    assert sorted(named.pauses) == [7.0]
    named.pauses.clear()
    site.pages["/robots.txt"] = "User-agent: *\nCrawl-delay: 3600"
    named.update()
    assert sorted(named.pauses) == [30.0]
