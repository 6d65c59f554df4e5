from __future__ import annotations

from collections.abc import Callable
from typing import Any

from generator.api.paging_request import Sent, sent
from generator.documents.tree import JSON

ApiOf = Callable[..., Any]


def read(api_of: ApiOf, method: str = "get", **operation: JSON) -> dict[str, Sent]:
    node: JSON = {"responses": {"200": {"description": ""}}, **operation}
    api = api_of(paths={"/things": {method: node}}).api
    (op,) = api.operations
    return {each.expression: each for each in sent(op, api.definitions)}


def test_the_query_is_part_of_it_and_headers_are_not(api_of: ApiOf) -> None:
    found = read(
        api_of,
        parameters=[
            {"name": "pageNumber", "in": "query", "schema": {"type": "integer"}},
            {"name": "X-After", "in": "header", "schema": {"type": "string"}},
        ],
    )
    assert list(found) == ["$request.query.pageNumber"]
    page = found["$request.query.pageNumber"]
    assert (page.name, page.is_number, page.is_scalar) == ("page_number", True, True)


def test_numbers_have_a_least_value(api_of: ApiOf) -> None:
    schema: JSON = {"type": "integer", "minimum": 1, "default": 1}
    parameter: JSON = {"name": "page", "in": "query", "schema": schema}
    (page,) = read(api_of, parameters=[parameter]).values()
    assert (page.least, page.default) == (1, 1)


def test_times_and_lists_are_no_cursors(api_of: ApiOf) -> None:
    time: JSON = {"type": "string", "format": "date-time"}
    lists: JSON = {"type": "array", "items": {"type": "string"}}
    found = read(
        api_of,
        parameters=[
            {"name": "after", "in": "query", "schema": time},
            {"name": "cursor", "in": "query", "schema": lists},
        ],
    )
    assert not any(each.is_scalar for each in found.values())


def test_bodies_have_members_and_what_they_say_of_pages(api_of: ApiOf) -> None:
    inner: JSON = {"type": "object", "properties": {"cursor": {"type": "string"}}}
    members: JSON = {"word": {"type": "string"}, "pagination": inner, "filter": inner}
    schema: JSON = {"type": "object", "properties": members}
    found = read(
        api_of,
        "post",
        requestBody={"content": {"application/json": {"schema": schema}}},
    )
    assert list(found) == [
        "$request.body#/word",
        "$request.body#/pagination",
        "$request.body#/pagination/cursor",
        "$request.body#/filter",
    ]
