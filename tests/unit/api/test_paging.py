from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.api.paging import read_paging
from generator.api.paging_rules import Paging
from generator.documents.tree import JSON

ApiOf = Callable[..., Any]
THINGS: JSON = {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}}
SCHEMAS: JSON = {"Thing": {"type": "object", "properties": {"id": {"type": "string"}}}}
TEXT: JSON = {"type": "string"}
NUMBER: JSON = {"type": "integer"}
FLAG: JSON = {"type": "boolean"}
URL: JSON = {"type": "string", "format": "uri"}


def has(**members: JSON) -> JSON:
    return {"type": "object", "properties": members}


def read(
    api_of: ApiOf, answer: JSON, method: str = "get", **more: Any
) -> tuple[Paging | None, Any]:
    """Reads a list; `query` are its parameters, `headers` those of its answer."""
    query: dict[str, JSON] = more.pop("query", {})
    ok: JSON = {
        "description": "",
        "content": {"application/json": {"schema": answer}},
        "headers": more.pop("headers", {}),
    }
    parameters = [{"name": n, "in": "query", "schema": s} for n, s in query.items()]
    node = {"parameters": parameters, "responses": {"200": ok}, **more}
    reading = api_of(paths={"/things": {method: node}}, schemas=SCHEMAS)
    (op,) = read_paging(reading.spec, reading.api).operations
    return op.paging, reading


def turned(paging: Paging | None) -> str:
    """The facts of a paging in a line."""
    if paging is None:
        return "none"
    shown = [paging.style, paging.items, paging.parameter, paging.next, paging.more]
    shown += [paging.pages, paging.total, paging.current]
    line = " ".join(filter(None, shown)).replace("$response.body#", "")
    line = line.replace("$request.query.", "?")
    return line if paging.first is None else f"{line} from {paging.first}"


@pytest.mark.parametrize(
    ("query", "answer", "line"),
    [
        (
            {"cursor": TEXT},
            has(data=THINGS, next_cursor=TEXT),
            "cursor /data ?cursor /next_cursor",
        ),
        (
            {"after": TEXT},
            has(data=THINGS, paging=has(cursors=has(before=TEXT, after=TEXT))),
            "cursor /data ?after /paging/cursors/after",
        ),
        (
            {"after": TEXT},
            has(data=THINGS, has_more=FLAG, last_id=TEXT, first_id=TEXT),
            "cursor /data ?after /last_id /has_more",
        ),
        (
            {"starting_after": TEXT},
            has(data=THINGS, has_more=FLAG),
            "cursor /data ?starting_after /data/*/id /has_more",
        ),
        (
            {"page": TEXT},
            has(data=THINGS, next_page=TEXT, has_more=FLAG),
            "cursor /data ?page /next_page /has_more",
        ),
        (
            {"stream_position": TEXT},
            has(entries=THINGS, next_stream_position=TEXT),
            "cursor /entries ?stream_position /next_stream_position",
        ),
        (
            {"cursor": TEXT},
            has(rows=THINGS, cursor=TEXT, next_page=FLAG),
            "cursor /rows ?cursor /cursor /next_page",
        ),
        (
            {"offset": NUMBER, "limit": NUMBER},
            has(items=THINGS, total_count=NUMBER),
            "offset /items ?offset /total_count from 0",
        ),
        (
            {"page": {**NUMBER, "default": 1}, "per_page": NUMBER},
            has(things=THINGS, meta=has(total=NUMBER)),
            "page /things ?page /meta/total from 1",
        ),
        (
            {"page": NUMBER},
            has(things=THINGS, meta=has(page=NUMBER, pages=NUMBER)),
            "page /things ?page /meta/pages /meta/page",
        ),
        (
            {"page[number]": {**NUMBER, "minimum": 0}, "page[size]": NUMBER},
            THINGS,
            "page ?page[number] from 0",
        ),
        ({}, has(data=THINGS, links=has(prev=URL, next=URL)), "url /data /links/next"),
        ({}, has(data=THINGS, next_page_uri=TEXT), "url /data /next_page_uri"),
        (
            {"page": NUMBER},
            has(data=THINGS, next={**TEXT, "examples": ["https://a.test/?page=2"]}),
            "url /data /next",
        ),
        ({}, has(data=THINGS, prev=URL, self=URL), "none"),
        ({}, has(data=THINGS, total=NUMBER), "none"),
        ({"limit": NUMBER}, THINGS, "none"),
    ],
)
def test_pages_are_found_from_what_the_document_shows(
    api_of: ApiOf, query: dict[str, JSON], answer: JSON, line: str
) -> None:
    paging, reading = read(api_of, answer, query=query)
    assert turned(paging) == line
    assert reading.codes == []


def test_a_link_header_goes_before_everything(api_of: ApiOf) -> None:
    headers: JSON = {"Link": {"schema": TEXT}}
    query = {"page": {**NUMBER, "default": 1}, "per_page": NUMBER}
    paging, _ = read(api_of, THINGS, query=query, headers=headers)
    assert paging is not None
    assert (paging.style, paging.next) == ("link", "$response.header.Link")
    assert paging.evidence == ("/paths/~1things/get/responses/200/headers/Link",)


def test_the_evidence_is_the_nodes_that_say_so(api_of: ApiOf) -> None:
    paging, _ = read(
        api_of,
        has(data=THINGS, next_cursor=TEXT, has_more=FLAG),
        query={"cursor": TEXT},
    )
    assert paging is not None
    schema = "/paths/~1things/get/responses/200/content/application~1json/schema"
    assert paging.evidence == (
        "/paths/~1things/get/parameters/0",
        f"{schema}/properties/next_cursor",
        f"{schema}/properties/has_more",
    )


def test_a_body_takes_a_cursor(api_of: ApiOf) -> None:
    schema = has(word=TEXT, pagination=has(starting_after=TEXT))
    body: JSON = {"content": {"application/json": {"schema": schema}}}
    following = has(next=has(starting_after=TEXT))
    paging, _ = read(
        api_of, has(data=THINGS, pages=following), "post", requestBody=body
    )
    assert paging is not None
    assert paging.parameter == "$request.body#/pagination/starting_after"
    assert paging.next == "$response.body#/pages/next/starting_after"


def test_what_is_posted_is_not_counted(api_of: ApiOf) -> None:
    query = {"page": {**NUMBER, "default": 1}, "limit": NUMBER}
    assert read(api_of, THINGS, "post", query=query)[0] is None


@pytest.mark.parametrize(
    ("query", "answer"),
    [
        (
            {"cursor": TEXT, "offset": NUMBER, "limit": NUMBER},
            has(data=THINGS, next_cursor=TEXT, total=NUMBER),
        ),
        (
            {"page": {**NUMBER, "default": 1}, "page_token": TEXT, "limit": NUMBER},
            THINGS,
        ),
        ({"page": NUMBER, "limit": NUMBER}, THINGS),
        ({"page": {**NUMBER, "default": 1}}, THINGS),
        ({"start": NUMBER, "count": NUMBER}, has(data=THINGS, total=NUMBER)),
        ({"cursor": TEXT, "limit": NUMBER}, THINGS),
        ({}, has(data=THINGS, next_cursor=TEXT)),
        ({"cursor": TEXT}, has(left=THINGS, right=THINGS, next_cursor=TEXT)),
        ({"cursor": TEXT}, has(next_cursor=TEXT)),
        ({"page": NUMBER, "limit": NUMBER}, TEXT),
    ],
)
def test_what_is_not_certain_is_reported_and_left(
    api_of: ApiOf, query: dict[str, JSON], answer: JSON
) -> None:
    paging, reading = read(api_of, answer, query=query)
    assert paging is None
    assert reading.codes == [("paging-unclear", "degraded", "/paths/~1things/get")]


def test_the_overlay_may_say_that_there_are_no_pages(api_of: ApiOf) -> None:
    paging, reading = read(
        api_of,
        has(data=THINGS, next_cursor=TEXT),
        query={"cursor": TEXT},
        **{"x-pagination": False},
    )
    assert paging is None
    assert reading.codes == []


def test_what_vendors_write_under_the_same_name_is_not_read(api_of: ApiOf) -> None:
    paging, reading = read(
        api_of,
        has(data=THINGS, next_cursor=TEXT),
        query={"cursor": TEXT},
        **{"x-pagination": {"limitParam": "limit"}},
    )
    assert turned(paging) == "cursor /data ?cursor /next_cursor"
    place = "/paths/~1things/get/x-pagination"
    assert reading.codes == [("other-pagination", "degraded", place)]
