"""The document that pages name: where it lies, and whether it can stand for them."""

from __future__ import annotations

import pytest

from generator.documents.pages.facts import PageFacts
from generator.documents.text import Text
from generator.update.named import named_address, stands_for

PAGE = "https://docs.acme.test/api/get.md"


@pytest.mark.parametrize(
    ("said", "address"),
    [
        ("", ""),
        ("https://api.acme.test/openapi", "https://api.acme.test/openapi"),
        ("specs/api.json", "https://docs.acme.test/specs/api.json"),
        ("/specs/api.json", "https://docs.acme.test/specs/api.json"),
        ("./api.yaml", "https://docs.acme.test/api.yaml"),
    ],
)
def test_where_the_document_lies(said: str, address: str) -> None:
    assert named_address(PageFacts(spec_ref=said), PAGE) == address


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("openapi: 3.1.0\npaths: {/a: {get: {}}}\n", ""),
        ("openapi: 3.1.0\npaths: {/a: {post: {}}}\n", "it has no GET /a"),
        ("openapi: 3.1.0\n", "it has no GET /a"),
        ("{", "did not find expected node content"),
        ("- a\n", "the document does not say that it is OpenAPI"),
    ],
)
def test_it_has_to_hold_what_the_pages_show(text: str, fault: str) -> None:
    told = stands_for(Text("a.yaml", text), [PageFacts(method="get", path="/a")])
    assert (fault in told) if fault else told == ""


def test_a_webhook_is_looked_for_among_webhooks() -> None:
    facts = PageFacts(method="webhook", path="made")
    text = Text("a.yaml", "openapi: 3.1.0\nwebhooks: {made: {post: {}}}\n")
    assert stands_for(text, [facts]) == ""
    assert stands_for(Text("a.yaml", "openapi: 3.1.0\n"), [facts]) != ""
