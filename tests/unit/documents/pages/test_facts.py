from __future__ import annotations

import pytest

from generator.documents.pages.facts import (
    Page,
    PageFacts,
    body_start,
    describe_page,
    frontmatter,
    unescape,
)
from generator.documents.text import Text

FRONT = "---\ntitle: 'A page'\nsource_url: https://acme.test/a\nnot a line\n---\nBody"


def facts(*lines: str, content: str = "") -> PageFacts:
    return describe_page(content, lines, spec_ref="", method="get", path="/a")


def test_the_body_begins_behind_the_frontmatter() -> None:
    assert FRONT[body_start(FRONT) :] == "Body"
    assert body_start("# No frontmatter\n---\n") == 0
    assert frontmatter(FRONT) == {
        "title": "A page",
        "source_url": "https://acme.test/a",
    }


@pytest.mark.parametrize(
    ("text", "found"),
    [("a &gt; b", "a > b"), ("&#62;&#x3E;", ">>"), ("?a=1&lt=2", "?a=1&lt=2")],
)
def test_entities_are_characters_when_they_are_whole(text: str, found: str) -> None:
    assert unescape(text) == found


def test_a_source_line_is_no_title_and_an_index_no_description() -> None:
    found = facts(
        "# Source: https://acme.test/a",
        "> ## Documentation Index",
        "> all pages",
        "",
        "> What it &lt;does&gt;",
        "in two lines",
        "",
        "> not this",
        "# Get a thing",
        "# Another",
    )
    assert found.title == "Get a thing"
    assert found.description == "What it <does>\nin two lines"
    assert found.sources == ("https://acme.test/a",)


def test_what_stands_in_a_code_block_says_nothing() -> None:
    found = facts("```", "# no title", "> no quote", "```", "# null")
    assert (found.title, found.description) == ("", "")


def test_the_frontmatter_speaks_where_the_page_does_not() -> None:
    found = facts("text", content=FRONT)
    assert (found.title, found.sources) == ("A page", ("https://acme.test/a",))


def test_a_fault_stands_at_its_character() -> None:
    page = Page(Text("a.md", "one\ntwo"))
    problem = page.fatal("a-code", "fault", "remedy", 5).problem
    assert (problem.place.line, problem.place.column) == (2, 2)
