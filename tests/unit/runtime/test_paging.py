"""From the answer with one page to the request for the next."""

from __future__ import annotations

from typing import Any

import pytest
from runtime import Headers, Model, Paging, PagingError, RequestOptions
from runtime._paging import (
    Asked,
    asked_value,
    items_of,
    moved,
    next_position,
)
from runtime._request import Call

CURSOR = Paging(
    "cursor",
    items="/data",
    parameter="$request.query.after",
    next="$response.body#/next",
    more="$response.body#/more",
)
LAST = Paging(
    "cursor",
    items="/data",
    parameter="$request.query.after",
    next="$response.body#/data/*/id",
)
PAGE = Paging(
    "page",
    items="/data",
    parameter="$request.query.page",
    pages="$response.body#/pages",
    total="$response.body#/total",
    current="$response.body#/page",
    first=1,
)
OFFSET = Paging(
    "offset",
    items="/data",
    parameter="$request.query.skip",
    total="$response.body#/total",
    first=0,
)
LINK = Paging("link", next="$response.header.Link")
DEEP = Paging(
    "cursor", parameter="$request.body#/page~1s/after", next="$response.body#"
)


def after(
    paging: Paging, page: object, asked: Asked | None = None, **headers: str
) -> Any:
    """What of the request the next page has; None after the last page."""
    found = next_position(
        paging, page, Headers(headers.items()), asked or Asked(), "GET /things"
    )
    return None if found is None else next(iter(found.values()))


class Wrapped(Model):
    data: list[int]
    next: str | None = None


def test_items_are_looked_up_in_models_and_in_plain_json() -> None:
    page = Wrapped.model_validate({"data": [1, 2], "more": {"x": [3]}})
    assert items_of(page, CURSOR) == [1, 2]
    assert items_of(page, Paging("link", items="/more/x")) == [3]
    assert items_of([1, 2], LINK) == [1, 2]
    assert items_of({"data": None}, CURSOR) == []


@pytest.mark.parametrize("end", [None, "", False, []])
def test_a_cursor_that_says_nothing_ends_a_list(end: object) -> None:
    assert after(CURSOR, {"data": [1], "next": end}) is None


def test_a_cursor_leads_on() -> None:
    assert after(CURSOR, {"data": [], "next": "n"}) == "n"
    assert after(CURSOR, {"data": [1], "next": "n", "more": True}) == "n"
    assert after(CURSOR, {"data": [1], "next": "n", "more": None}) == "n"


def test_a_cursor_beside_the_word_that_there_is_no_more_ends_a_list() -> None:
    assert after(CURSOR, {"data": [1], "next": "n", "more": False}) is None


def test_a_cursor_that_was_asked_for_leads_nowhere() -> None:
    with pytest.raises(PagingError, match="GET /things: the next page is the same"):
        after(CURSOR, {"data": [1], "next": "n"}, Asked("n"))
    assert after(CURSOR, {"data": [], "next": "n"}, Asked("n")) is None


def test_the_last_item_may_be_the_cursor() -> None:
    assert after(LAST, {"data": [{"id": 1}, {"id": 2}]}) == 2
    assert after(LAST, {"data": []}) is None


@pytest.mark.parametrize(
    ("page", "asked", "following"),
    [
        ({"data": [1]}, Asked(), 2),
        ({"data": [1]}, Asked(4), 5),
        ({"data": [1]}, Asked("4"), 5),
        ({"data": [1], "page": 7}, Asked(), 8),
        ({"data": []}, Asked(), None),
        ({"data": [1], "pages": 3}, Asked(2), 3),
        ({"data": [1], "pages": 3}, Asked(3), None),
        ({"data": [1, 2], "total": 3}, Asked(before=0), 2),
        ({"data": [3], "total": 3}, Asked(2, before=2), None),
        ({"data": [3], "total": 3}, Asked(2), 3),
    ],
)
def test_pages_have_numbers(page: object, asked: Asked, following: int | None) -> None:
    assert after(PAGE, page, asked) == following


def test_a_first_page_of_unknown_number_is_told_by_the_answer() -> None:
    unknown = Paging(
        "page",
        items="/data",
        parameter="$request.query.page",
        pages="$response.body#/pages",
        current="$response.body#/page",
    )
    assert after(unknown, {"data": [1], "page": 0, "pages": 2}) == 1
    assert after(unknown, {"data": [1], "page": 2, "pages": 2}) is None
    with pytest.raises(PagingError, match="which page"):
        after(unknown, {"data": [1]})


@pytest.mark.parametrize(
    ("page", "asked", "following"),
    [
        ({"data": [1, 2]}, Asked(), 2),
        ({"data": [1, 2]}, Asked(10), 12),
        ({"data": [1, 2], "total": 12}, Asked(10), None),
        ({"data": [1, 2], "total": 13.0}, Asked(10), 12),
        ({"data": [1, 2], "total": True}, Asked(10), 12),
        ({"data": []}, Asked(10), None),
    ],
)
def test_offsets_count_what_came(
    page: object, asked: Asked, following: int | None
) -> None:
    assert after(OFFSET, page, asked) == following


@pytest.mark.parametrize(
    ("header", "target"),
    [
        ('<https://a.test/?page=2>; rel="next"', "https://a.test/?page=2"),
        ("</?a=1,2>; rel=next", "/?a=1,2"),
        ('</1>; rel="prev", </3>; title="x, y"; REL="last next"', "/3"),
        ('</3>; title="rel=next"', None),
        ('</3>; rel="nextish"', None),
        ("", None),
        ("nonsense", None),
    ],
)
def test_link_headers_are_read(header: str, target: str | None) -> None:
    assert after(LINK, [1], Link=header) == target


def test_what_was_asked_for_is_read_from_the_call() -> None:
    call = Call(RequestOptions(), query={"after": "a"})
    assert asked_value(CURSOR, call) == "a"
    assert asked_value(LINK, call) is None
    body = Call(RequestOptions(), body={"page/s": {"after": 1}})
    assert asked_value(DEEP, body) == 1
    assert asked_value(DEEP, Call(RequestOptions())) is None


def test_a_call_moves_to_a_position() -> None:
    call = Call(RequestOptions(), query={"limit": 1})
    position = {"$request.query.after": "a"}
    assert moved(CURSOR, call, position, "GET /").query == {"limit": 1, "after": "a"}
    assert moved(LINK, call, {"$url": "/x"}, "GET /").url == "/x"


def test_a_body_moves_with_its_other_members() -> None:
    position = {"$request.body#/page~1s/after": 2}
    call = Call(
        RequestOptions(),
        body={"word": "w"},
        extra_body={"page/s": {"size": 5}, "more": 1},
    )
    found = moved(DEEP, call, position, "POST /")
    assert found.body == {"word": "w", "page/s": {"size": 5, "after": 2}, "more": 1}
    assert found.extra_body == {}
    alone = moved(DEEP, Call(RequestOptions()), position, "POST /")
    assert alone.body == {"page/s": {"after": 2}}


@pytest.mark.parametrize(
    "position", [{}, {"$url": "/x"}, {"$request.query.after": 1, "$url": "/x"}]
)
def test_a_position_of_another_list_is_refused(position: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"GET /: a position has \$request"):
        moved(CURSOR, Call(RequestOptions()), position, "GET /")
