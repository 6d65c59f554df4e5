from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.api.rendered import cross_check, same
from generator.documents.tree import JSON, Text

ApiOf = Callable[..., Any]
EXAMPLE = '{"id": "1"}'


def checked(api_of: ApiOf, content: str, **members: JSON) -> list[tuple[str, str]]:
    """What a page shows that the document does not say, as code and place."""
    answer = {
        "description": "",
        "content": {"application/json": {"schema": {}, "example": {"id": "1"}}},
    }
    parameter = {"name": "X-Trace", "in": "header", "schema": {"type": "string"}}
    members = {
        "servers": [{"url": "https://x.test/"}],
        "paths": {
            "/a": {"get": {"parameters": [parameter], "responses": {"200": answer}}}
        },
        "components": {
            "securitySchemes": {"k": {"type": "apiKey", "in": "header", "name": "K"}}
        },
        **members,
    }
    read = api_of(**members)
    cross_check(read.spec, read.api, Text("page.md", content))
    return [
        (p.code, str(p.place)) for p in read.spec.problems if p.outcome == "evidence"
    ]


def curl(method: str = "GET", url: str = "https://x.test/a", header: str = "K") -> str:
    return f"curl --request {method} \\\n  --url {url} \\\n  --header '{header}: x'\n"


def test_a_page_that_shows_what_the_document_says_is_no_finding(api_of: ApiOf) -> None:
    page = curl() + curl(header="X-Trace") + curl(header="Accept") + f"\n\n{EXAMPLE}\n"
    assert checked(api_of, page) == []


@pytest.mark.parametrize(
    ("page", "found"),
    [
        (curl(url="https://y.test/a"), ("rendered-url-differs", "page.md:2:9")),
        (curl(method="POST"), ("rendered-method-differs", "page.md:1:16")),
        (curl(header="Other"), ("rendered-header-differs", "page.md:3:13")),
        (curl() + '{"id": "2"}', ("rendered-example-differs", "page.md:4:1")),
    ],
)
def test_a_difference_is_reported_where_the_page_shows_it(
    api_of: ApiOf, page: str, found: tuple[str, str]
) -> None:
    assert checked(api_of, page) == [found]


def test_without_servers_a_url_is_the_path(api_of: ApiOf) -> None:
    assert checked(api_of, curl(url="/a"), servers=[]) == []


def test_an_operation_may_have_a_server_of_its_own(api_of: ApiOf) -> None:
    own = {"get": {"servers": [{"url": "https://own.test"}], "responses": {}}}
    assert checked(api_of, curl(url="https://own.test/a"), paths={"/a": own}) == []


@pytest.mark.parametrize(
    ("shown", "documented", "equal"),
    [
        ({"a": [1, "x"]}, {"a": [1, "x"]}, True),
        ({"a": 1}, {"a": 1, "b": 2}, False),
        ([1], [1, 2], False),
        (1, True, False),
        (1, 1.0, False),
        ("[email\xa0protected]", "me@x.test", True),
        ("[email protected]", "me@x.test", True),
        ("[email protected]", 1, False),
        ("a", "b", False),
    ],
)
def test_two_examples_are_the_same_but_for_hidden_addresses(
    shown: JSON, documented: JSON, equal: bool
) -> None:
    assert same(shown, documented) is equal
