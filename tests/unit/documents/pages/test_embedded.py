"""Documents that pages of Redoc, Swagger UI and ReadMe carry."""

from __future__ import annotations

import html
import json
from typing import Any

import pytest

from generator.documents.pages.forms import is_page
from generator.documents.pages.read import page_facts, read_page
from generator.documents.tree import Document, Text
from generator.problems import Fatal, Problems

DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "T", "version": "1"},
    "paths": {"/a": {"get": {"responses": {"200": {"description": "ok"}}}}},
}
SAID = json.dumps(DOCUMENT)
QUOTED = json.dumps(SAID)
ESCAPED = SAID.replace("\\", "\\\\").replace("o", "\\u006f").replace("t", "\\x74")


def page(inner: str, name: str = "page.html") -> Text:
    return Text(name, f"<!DOCTYPE html>\n<html><body>\n{inner}\n</body></html>\n")


def script(inner: str) -> Text:
    return page(f"<script>{inner}</script>")


def read(text: Text) -> Document:
    problems = Problems()
    document = read_page(text, problems)
    assert list(problems) == []
    return document


def fault(text: Text) -> tuple[str, str]:
    with pytest.raises(Fatal) as caught:
        read_page(text, Problems())
    return caught.value.problem.code, str(caught.value.problem.place)


@pytest.mark.parametrize(
    "inner",
    [
        f'const __redoc_state = {{"menu":{{}},"spec":{{"data":{SAID}}},"options":{{}}}};',
        f"window.__redoc_state={{spec:{{data:{SAID},}},}}",
        f"Redoc.init({SAID}, {{}}, document.getElementById('redoc'))",
        f"const described = {SAID}; Redoc.init(described)",
        f"window.ui = SwaggerUIBundle({{ spec: {SAID}, dom_id: '#ui' }})",
        f"var spec = {SAID};\nSwaggerUIBundle({{ 'spec': spec }})",
        f'o = {{"swaggerDoc": {SAID}, "x": {{}}}}; s = o.swaggerDoc; f({{spec: s}})',
        f"SwaggerUIBundle({{ spec: window.described }}); window.described = {SAID}",
        f"Redoc.init(JSON.parse({QUOTED}), {{}})",
        f"SwaggerUIBundle({{ spec: JSON . parse( {QUOTED} ), dom_id: '#ui' }})",
        f"window.__redoc_state = {{spec: JSON.parse({QUOTED})}}",
        f"const described = JSON.parse({QUOTED}); Redoc.init(described)",
        f"const text = {QUOTED}; SwaggerUIBundle({{ spec: JSON.parse(text) }})",
        f"Scalar.createApiReference('#app', {{ content: {QUOTED} }})",
        f"Scalar.createApiReference('#app', {{ content: JSON.parse(`{ESCAPED}`) }})",
    ],
)
def test_the_document_of_a_script_is_the_result(inner: str) -> None:
    assert read(script(inner)).root == DOCUMENT
    assert read(Text("swagger-ui-init.js", inner)).root == DOCUMENT


@pytest.mark.parametrize(
    "inner",
    [
        f'<script id="ssr-props" type="application/json">{{"document":{{"api":{{"schema":{SAID}}}}}}}</script>',
        f'<script id="ssr-props" data-initial-props="{html.escape(json.dumps({"oasDefinition": {"_id": 1, **DOCUMENT}}))}"></script>',
        f'<script type="application/json">{SAID}</script>',
    ],
)
def test_the_document_of_properties_is_the_result(inner: str) -> None:
    assert read(page(inner)).root == DOCUMENT


def test_what_only_looks_like_a_carrier_is_none() -> None:
    text = script(
        f"// __redoc_state = {{}}\nconst s = '__redoc_state = {{'; x = /spec: {{/;"
        f"SwaggerUIBundle({{spec: {SAID}}})"
    )
    assert read(text).root == DOCUMENT


def test_an_example_that_looks_like_a_document_belongs_to_its_document() -> None:
    outer = {**DOCUMENT, "x-example": DOCUMENT}
    assert read(script(f"Redoc.init({json.dumps(outer)})")).root == outer


def test_the_same_document_twice_is_one() -> None:
    inner = f"SwaggerUIBundle({{spec: {SAID}}}); Redoc.init({SAID})"
    assert read(script(inner)).root == DOCUMENT


def test_different_documents_of_one_page_are_merged() -> None:
    other = json.loads(SAID.replace('"/a"', '"/b"'))
    merged = read(script(f"Redoc.init({SAID}); Redoc.init({json.dumps(other)})"))
    assert list(merged.root["paths"]) == ["/a", "/b"]


def test_nodes_are_located_in_the_page() -> None:
    written = json.dumps(DOCUMENT, indent=1)
    text = script(f"\nconst __redoc_state = {{spec: {{data: {written}}}}}")
    place = read(text).locate("/paths/~1a/get")
    assert place.text == text.content.split("\n")[place.line - 1]
    assert place.text[place.column - 1 :].startswith('"get"')


@pytest.mark.parametrize(
    ("inner", "code", "place"),
    [
        ("Redoc.init('openapi.json')", "document-elsewhere", "page.html:3:20"),
        (
            "SwaggerUIBundle({url: '/api-docs'})",
            "document-elsewhere",
            "page.html:3:31",
        ),
        (
            "SwaggerUIBundle({urls: [{url: '/v1.yaml', name: 'v1'}]})",
            "document-elsewhere",
            "page.html:3:39",
        ),
        ("SwaggerUIBundle({spec: load()})", "computed-document", "page.html:3:32"),
        (
            "SwaggerUIBundle({spec: JSON.parse(atob('e30='))})",
            "computed-document",
            "page.html:3:32",
        ),
        (
            """SwaggerUIBundle({spec: JSON.parse('{"openapi": 3' + more)})""",
            "computed-document",
            "page.html:3:58",
        ),
        (
            """SwaggerUIBundle({spec: JSON.parse('{\\x22openapi": 3, x}')})""",
            "invalid-json",
            "page.html:3:62",
        ),
        (
            "SwaggerUIBundle({spec: {openapi: v}})",
            "computed-document",
            "page.html:3:42",
        ),
        ("SwaggerUIBundle({})", "no-embedded-document", "page.html:1:1"),
        ("Redoc.init({a: 1})", "no-embedded-document", "page.html:1:1"),
        ("Redoc.init({openapi: '3.1.0' [1]})", "invalid-json", "page.html:3:38"),
    ],
)
def test_what_carries_no_document_is_an_error(
    inner: str, code: str, place: str
) -> None:
    assert fault(script(inner)) == (code, place)


def test_broken_properties_are_an_error_at_their_place() -> None:
    text = page('<p data-initial-props="{&quot;paths&quot;: }">')
    assert fault(text) == ("invalid-json", "page.html:3:44")


def test_a_redoc_element_names_its_document() -> None:
    text = page('<redoc spec-url="/openapi.yaml"></redoc>')
    assert fault(text) == ("document-elsewhere", "page.html:3:1")


def test_html_and_scripts_are_pages() -> None:
    assert is_page(Text("https://acme.test/docs", page("").content))
    assert is_page(Text("docs.htm", "words"))
    assert is_page(Text("swagger-initializer.js", "words"))
    assert not is_page(Text("openapi.json", SAID))


def test_a_page_tells_its_title_and_address() -> None:
    facts = page_facts(
        page('<title>Acme</title><link rel="canonical" href="https://acme.test">')
    )
    assert (facts.title, facts.sources) == ("Acme", ("https://acme.test",))
    assert page_facts(Text("a.js", "")).title == ""
