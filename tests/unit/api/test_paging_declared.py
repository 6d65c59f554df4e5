from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.api.paging import read_paging
from generator.api.paging_rules import Paging
from generator.documents.tree import JSON

ApiOf = Callable[..., Any]
PLACE = "/paths/~1things/get/x-pagination"
ANSWER: JSON = {
    "type": "object",
    "properties": {
        "left": {"type": "array", "items": {"type": "string"}},
        "right": {"type": "array", "items": {"type": "string"}},
        "to": {"type": "string"},
    },
}


def read(api_of: ApiOf, said: JSON, answer: JSON = ANSWER) -> tuple[Paging | None, Any]:
    content: JSON = {"application/json": {"schema": answer}}
    node: JSON = {
        "parameters": [
            {"name": "from", "in": "query", "schema": {"type": "string"}},
            {"name": "X-From", "in": "header", "schema": {"type": "string"}},
        ],
        "responses": {"200": {"description": "", "content": content}},
        "x-pagination": said,
    }
    reading = api_of(paths={"/things": {"get": node}})
    (op,) = read_paging(reading.spec, reading.api).operations
    return op.paging, reading


def test_a_declaration_is_read_whole(api_of: ApiOf) -> None:
    paging, reading = read(
        api_of,
        {
            "style": "cursor",
            "items": "$response.body#/left",
            "parameter": "$request.header.X-From",
            "next": "$response.header.X-To",
            "more": "$response.body#/to",
        },
    )
    assert reading.codes == []
    assert paging is not None
    assert paging.items == "/left"
    assert paging.parameter == "$request.header.X-From"
    assert paging.next == "$response.header.X-To"
    assert paging.more == "$response.body#/to"
    assert paging.evidence == ()


@pytest.mark.parametrize(
    ("said", "first"),
    [
        ({"style": "offset"}, 0),
        ({"style": "page"}, 1),
        ({"style": "page", "first": 0}, 0),
        ({"style": "page", "current": "$response.body#/to"}, None),
    ],
)
def test_counting_begins_somewhere(
    api_of: ApiOf, said: dict[str, JSON], first: int | None
) -> None:
    more: JSON = {"parameter": "$request.query.from", "items": "$response.body#/left"}
    paging, reading = read(api_of, {**said, **more})
    assert reading.codes == []
    assert paging is not None
    assert paging.first == first


def test_a_link_header_need_not_be_documented(api_of: ApiOf) -> None:
    paging, _ = read(api_of, {"style": "link"}, {"type": "array", "items": {}})
    assert paging is not None
    assert (paging.items, paging.next) == ("", "$response.header.Link")


@pytest.mark.parametrize(
    ("said", "code", "place"),
    [
        ({"style": "up"}, "invalid-pagination", f"{PLACE}/style"),
        ({"style": "link"}, "invalid-pagination", PLACE),
        (
            {"style": "cursor", "items": "$response.body#/left"},
            "invalid-pagination",
            PLACE,
        ),
        (
            {"style": "link", "items": "$response.body#/left", "odd": 1},
            "invalid-pagination",
            f"{PLACE}/odd",
        ),
        (
            {"style": "link", "items": "/left"},
            "invalid-pagination",
            f"{PLACE}/items",
        ),
        (
            {"style": "link", "items": "$response.body#/to"},
            "pagination-pointer",
            f"{PLACE}/items",
        ),
        (
            {"style": "link", "items": "$response.body#/left", "more": "/to"},
            "invalid-pagination",
            f"{PLACE}/more",
        ),
        (
            {
                "style": "link",
                "items": "$response.body#/left",
                "more": "$response.body#/no",
            },
            "pagination-pointer",
            f"{PLACE}/more",
        ),
        (
            {
                "style": "page",
                "items": "$response.body#/left",
                "parameter": "$request.query.to",
            },
            "pagination-parameter",
            f"{PLACE}/parameter",
        ),
        (
            {
                "style": "page",
                "items": "$response.body#/left",
                "parameter": "$request.query.from",
                "first": True,
            },
            "invalid-pagination",
            f"{PLACE}/first",
        ),
        (True, "invalid-pagination", PLACE),
    ],
)
def test_what_does_not_hold_is_an_error_in_its_place(
    api_of: ApiOf, said: JSON, code: str, place: str
) -> None:
    _, reading = read(api_of, said)
    assert (code, "error", place) in reading.codes


def test_an_answer_that_is_no_list_turns_no_pages(api_of: ApiOf) -> None:
    _, reading = read(api_of, {"style": "link"}, {"type": "string"})
    assert reading.codes == [("paging-without-answer", "error", PLACE)]
