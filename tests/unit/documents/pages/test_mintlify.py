"""Mintlify pages: the block, what stands around it, and the document in it."""

from __future__ import annotations

import pytest

from generator.documents.pages.forms import is_page
from generator.documents.pages.read import page_facts, read_page
from generator.documents.tree import Document, Text
from generator.problems import Fatal, Problems

DOCUMENT = """\
openapi: 3.0.3
info: {title: T, version: '1'}
paths:
  /a/{id}:
    get:
      responses:
        '200': {description: ok}
"""


def page(
    *, before: str = "# Title\n\n", info: str = "get /a/{id}", document: str = DOCUMENT
) -> Text:
    return Text("page.md", f"{before}## OpenAPI\n\n````yaml {info}\n{document}\n````\n")


def read(text: Text) -> tuple[Document, Problems]:
    problems = Problems()
    return read_page(text, problems), problems


def test_the_document_in_the_fence_is_the_result() -> None:
    document, problems = read(page())
    assert document.root["openapi"] == "3.0.3"
    assert list(document.root["paths"]) == ["/a/{id}"]
    assert list(problems) == []


def test_nodes_are_located_in_the_lines_of_the_page() -> None:
    document, _ = read(page())
    place = document.locate("/paths/~1a~1{id}/get")
    assert (place.file, place.line, place.column) == ("page.md", 10, 5)
    assert place.text == "    get:"


@pytest.mark.parametrize(
    ("info", "spec_ref", "method", "path"),
    [
        ("get /a/{id}", "", "get", "/a/{id}"),
        ("GET /a/{id}", "", "get", "/a/{id}"),
        (
            "https://x.test/s.json post /a/@me",
            "https://x.test/s.json",
            "post",
            "/a/@me",
        ),
        ("en/api/open api.json Put /a", "en/api/open api.json", "put", "/a"),
    ],
)
def test_the_info_string_is_split_from_the_right(
    info: str, spec_ref: str, method: str, path: str
) -> None:
    facts = page_facts(page(info=info))
    assert (facts.spec_ref, facts.method, facts.path) == (spec_ref, method, path)


def test_the_fence_may_close_at_the_end_of_the_file_without_a_newline() -> None:
    text = page()
    document, _ = read(Text(text.name, text.content.rstrip("\n")))
    assert document.root["openapi"] == "3.0.3"


def test_windows_line_ends_are_understood() -> None:
    text = page()
    document, _ = read(Text(text.name, text.content.replace("\n", "\r\n")))
    assert list(document.root["paths"]) == ["/a/{id}"]
    assert document.locate("/paths").line == 8


def test_inner_fences_in_descriptions_do_not_close_the_block() -> None:
    inner = DOCUMENT.replace(
        "    get:\n",
        "    get:\n      description: |-\n        ```\n        x\n        ```\n",
    )
    document, _ = read(page(document=inner))
    assert document.root["paths"]["/a/{id}"]["get"]["description"] == "```\nx\n```"


def test_a_shorter_run_of_backticks_at_column_0_does_not_close_the_block() -> None:
    commented = DOCUMENT + "# in a comment:\n#```\n```: {}\n"
    with pytest.raises(Fatal):
        read(page(document=commented))  # a backtick begins no plain scalar
    text = page(document=DOCUMENT + "x-a: |\n  ```\n")
    assert read(text)[0].root["x-a"] == "```\n"


def test_a_block_that_is_never_closed_is_an_error_at_the_fence() -> None:
    text = page()
    with pytest.raises(Fatal) as caught:
        read(Text(text.name, text.content.rstrip("`\n")))
    problem = caught.value.problem
    assert (problem.code, problem.place.line) == ("unclosed-block", 5)


def test_the_last_heading_that_a_fence_follows_counts() -> None:
    before = "# T\n\n## OpenAPI\n\nProse about it.\n\n## OpenAPI\n\n````yaml get /b\nopenapi: 3.1.0\n````\n\n"
    text = page(before=before)
    after = Text(text.name, f"{text.content}\n## OpenAPI\n\nNo fence here.\n")
    assert read(after)[0].root["openapi"] == "3.0.3"
    assert page_facts(after).path == "/a/{id}"


def test_trailers_are_ignored() -> None:
    text = page()
    trailer = "\nBuilt with [Mintlify](https://mintlify.com).\n\n---\n\n> To find navigation\n"
    document, problems = read(Text(text.name, text.content + trailer))
    assert "paths" in document.root
    assert list(problems) == []
    assert page_facts(Text(text.name, text.content + trailer)).description == ""


def test_source_lines_are_not_the_title() -> None:
    before = "# Source: https://x.test/2.md\n\n# Source: https://x.test/1.md\n\n# Real title\n\n"
    facts = page_facts(page(before=before))
    assert facts.title == "Real title"
    assert facts.sources == ("https://x.test/2.md", "https://x.test/1.md")


def test_the_first_of_two_titles_counts() -> None:
    assert page_facts(page(before="# One\n\n# How to use it\n\n")).title == "One"


def test_the_title_null_is_no_title() -> None:
    assert page_facts(page(before="# null\n\n")).title == ""


@pytest.mark.parametrize(
    "before",
    ["# Title\n\n> What it does.\n\n", "> What it does.\n\n# Title\n\n"],
)
def test_the_quote_may_stand_before_or_after_the_title(before: str) -> None:
    facts = page_facts(page(before=before))
    assert (facts.title, facts.description) == ("Title", "What it does.")


def test_index_quotes_are_not_the_description() -> None:
    before = (
        "> ## Documentation Index\n> Fetch it.\n\n> ## Agent Instructions\n> Do this.\n\n"
        "# Title\n\n> What it does.\n\n"
    )
    assert page_facts(page(before=before)).description == "What it does."


def test_an_index_quote_alone_is_no_description() -> None:
    before = "> ## Documentation Index\n> Fetch it.\n# Title\n"
    assert page_facts(page(before=before)).description == ""


def test_later_lines_of_a_quote_may_lack_the_mark() -> None:
    before = "# Title\n\n> Returns the status,\nallowing progress.\n\nOther prose.\n\n"
    description = page_facts(page(before=before)).description
    assert description == "Returns the status,\nallowing progress."


def test_entities_are_unescaped_outside_the_fence_only() -> None:
    document = DOCUMENT.replace("title: T", "title: 'a &gt; b'")
    text = page(before="# A &gt; B &copy=1\n\n> x &amp; y\n\n", document=document)
    facts = page_facts(text)
    assert (facts.title, facts.description) == ("A > B &copy=1", "x & y")
    assert read(text)[0].root["info"]["title"] == "a &gt; b"


def test_frontmatter_is_skipped_and_gives_what_the_page_lacks() -> None:
    before = "---\ntitle: 'From the front'\nsource_url: https://x.test/p\n---\n\n"
    facts = page_facts(page(before=before))
    assert facts.title == "From the front"
    assert facts.sources == ("https://x.test/p",)


def test_headings_in_code_blocks_of_the_prose_are_not_the_title() -> None:
    assert (
        page_facts(page(before="```bash\n# a comment\n```\n# Title\n")).title == "Title"
    )


def test_title_and_quote_fill_a_missing_summary_and_description() -> None:
    document, _ = read(page(before="# Get it\n\n> Gets it.\n\n"))
    operation = document.root["paths"]["/a/{id}"]["get"]
    assert (operation["summary"], operation["description"]) == ("Get it", "Gets it.")


def test_a_summary_of_the_document_is_kept() -> None:
    said = DOCUMENT.replace("    get:\n", "    get:\n      summary: Mine\n")
    document, _ = read(page(before="# Theirs\n\n", document=said))
    assert document.root["paths"]["/a/{id}"]["get"]["summary"] == "Mine"


@pytest.mark.parametrize("info", ["post /a/{id}", "get /b"])
def test_an_announced_operation_that_the_block_lacks_is_a_problem(info: str) -> None:
    document, problems = read(page(info=info))
    assert list(document.root["paths"]) == ["/a/{id}"]
    (problem,) = problems
    assert problem.code == "page-operation-absent"
    assert str(problem.place) == "page.md:5:1"


def test_a_webhook_is_found_among_the_webhooks() -> None:
    document = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\nwebhooks:\n  made:\n    post: {}\n"
    read_back, problems = read(page(info="webhook made", document=document))
    assert read_back.root["webhooks"]["made"]["post"]["summary"] == "Title"
    assert list(problems) == []


def test_yaml_is_read_by_the_core_schema() -> None:
    document = DOCUMENT + "x-a: {on: 12:30:00, d: 2024-01-02, n: no}\n"
    assert read(page(document=document))[0].root["x-a"] == {
        "on": "12:30:00",
        "d": "2024-01-02",
        "n": "no",
    }


def test_a_page_of_no_known_form_is_an_error() -> None:
    with pytest.raises(Fatal) as caught:
        read(Text("guide.md", "# A guide\n\nWords.\n"))
    assert caught.value.problem.code == "unknown-page-form"
    assert str(caught.value.problem.place) == "guide.md:1:1"
    with pytest.raises(Fatal):
        page_facts(Text("guide.md", "# A guide\n"))


def test_markdown_and_known_forms_are_pages_and_documents_are_not() -> None:
    assert is_page(Text("guide.md", "words"))
    assert is_page(Text("https://x.test/page", page().content))
    assert not is_page(Text("openapi.yaml", DOCUMENT))
    described = (
        "info:\n  description: |\n    ## OpenAPI\n\n    ````yaml get /a\n    ````\n"
    )
    assert not is_page(Text("openapi.yaml", described))


def test_readmes_heading_and_its_json_are_read() -> None:
    document = """{
  "_id": "1", "openapi": "3.1.0",
  "paths": {"/a": {"get": {"responses": {"200": {"description": "```"}}}}}
}"""
    text = Text(
        "page.md",
        f"# Get it\r\n\r\nIt.\r\n\r\n# OpenAPI definition\r\n```json\r\n{document}\r\n```\r\n",
    )
    found, problems = read(text)
    assert list(found.root) == ["openapi", "paths"]
    assert found.root["paths"]["/a"]["get"]["summary"] == "Get it"
    assert str(found.locate("/paths/~1a/get")) == "page.md:9:20"
    assert page_facts(text).title == "Get it"
    assert list(problems) == []


def test_the_only_operation_is_the_pages_and_one_of_several_is_not() -> None:
    several = DOCUMENT + "    put: {responses: {'200': {description: ok}}}\n"
    item = read(page(info="s.yaml", document=several))[0].root["paths"]["/a/{id}"]
    assert "summary" not in item["get"]
    item = read(page(info="s.yaml"))[0].root["paths"]["/a/{id}"]
    assert item["get"]["summary"] == "Title"
