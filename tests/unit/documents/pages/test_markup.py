"""The parts of HTML pages that may carry a document."""

from __future__ import annotations

import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.documents.pages.markup import Markup, read_markup
from generator.documents.text import PartLines
from generator.documents.tree import Text


def read(content: str) -> Markup:
    return read_markup(Text("page.html", content))


def scripts(content: str) -> list[str]:
    return [content[s.start : s.end] for s in read(content).scripts]


def test_scripts_are_found_with_their_attributes() -> None:
    content = (
        '<body><SCRIPT ID="a" async>x < y && "<b>"</SCRIPT ><script src=z></script>'
    )
    found = read(content).scripts
    assert scripts(content) == ['x < y && "<b>"', ""]
    assert [s.attributes for s in found] == [{"id": "a", "async": ""}, {"src": "z"}]


def test_scripts_in_comments_and_styles_are_none() -> None:
    assert scripts("<!-- <script>a</script> --><style><script>b</script></style>") == []


def test_a_script_that_is_never_closed_ends_with_the_page() -> None:
    assert scripts("<p><script>a = 1") == ["a = 1"]


def test_a_page_is_read_up_to_a_declaration_that_is_none() -> None:
    assert scripts("<script>a</script><![if x]><script>b</script>")[0] == "a"


def test_title_address_and_names_of_documents_are_read() -> None:
    found = read(
        "<title>A &amp;\n B</title><svg><title>C</title></svg>"
        '<link rel="Canonical" href="https://a.test/?x=1&amp;y">'
        "<redoc spec-url='/openapi.yaml'></redoc>"
    )
    assert (found.title, found.sources) == ("A & B", ["https://a.test/?x=1&y"])
    assert [address for _, address in found.elsewhere] == ["/openapi.yaml"]


def test_properties_are_unescaped_once_and_keep_their_places() -> None:
    (part,) = read(
        "<div>\n<script id=x data-initial-props='{&quot;a&quot;:\n \"&amp;lt;&#39;\"}'></script>"
    ).properties
    assert part.content == '{"a":\n "&lt;\'"}'
    lines = PartLines(part)
    assert str(lines.place(part.content.index("a"))) == "page.html:2:41"
    assert str(lines.place(part.content.index("lt"))) == "page.html:3:8"
    assert str(lines.place(len(part.content) - 1)) == "page.html:3:17"


@given(st.text(alphabet="&amp;quot#39x<>' é\n", max_size=40))
def test_properties_are_what_a_browser_reads(value: str) -> None:
    raw = value.replace('"', "")
    (part,) = read(f'<p data-initial-props="{raw}">').properties
    assert part.content == html.unescape(raw)


@given(st.text(alphabet="<>/!-[]script dat=\"'&;\n", max_size=80))
def test_no_text_is_too_broken(content: str) -> None:
    found = read(content)
    assert all(0 <= s.start <= s.end <= len(content) for s in found.scripts)


@pytest.mark.parametrize(
    "element",
    [
        '<redoc spec-url="/a.json">',
        '<rapi-doc spec-url="/a.json">',
        '<elements-api apiDescriptionUrl="/a.json" />',
        '<script id="api-reference" data-url="/a.json"></script>',
    ],
)
def test_elements_name_documents(element: str) -> None:
    assert read_markup(Text("page.html", element)).elsewhere == [(0, "/a.json")]


def test_the_attribute_of_an_element_carries_a_document() -> None:
    page = "<elements-api apiDescriptionDocument='{&quot;openapi&quot;: 1}'>"
    properties = read_markup(Text("page.html", page)).properties
    assert [part.content for part in properties] == ['{"openapi": 1}']
