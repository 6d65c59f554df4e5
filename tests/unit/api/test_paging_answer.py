from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.api.paging_answer import Answered, Items, answered, find_items, items_at
from generator.api.types import ModelRef, Scalar, Type
from generator.documents.tree import JSON

ApiOf = Callable[..., Any]
TEXT: JSON = {"type": "string"}
TEXTS: JSON = {"type": "array", "items": {"type": "string"}}


def read(
    api_of: ApiOf,
    schema: JSON,
    path: str = "/things",
    empty: str = "",
    **contents: JSON,
) -> tuple[Any, Any, Answered | None]:
    content: JSON = {"application/json": {"schema": schema}, **contents}
    responses: dict[str, JSON] = {"200": {"description": "", "content": content}}
    if empty:
        responses[empty] = {"description": ""}
    api = api_of(paths={path: {"get": {"responses": responses}}}).api
    (op,) = api.operations
    return op, api.definitions, answered(op, api.definitions)


def has(**members: JSON) -> JSON:
    return {"type": "object", "properties": members}


def items_of(api_of: ApiOf, schema: JSON, path: str = "/things") -> object:
    op, _, answer = read(api_of, schema, path)
    assert answer is not None
    found = find_items(op, answer)
    if isinstance(found, Items):
        return found.pointer
    return [member.pointer for member in found]


def test_an_array_is_its_own_items(api_of: ApiOf) -> None:
    assert items_of(api_of, TEXTS) == ""


@pytest.mark.parametrize(
    ("schema", "where"),
    [
        (has(stuff=TEXTS), "/stuff"),
        (has(stuff={"type": ["array", "null"], "items": {}}), "/stuff"),
        (has(left=TEXTS, things=TEXTS), "/things"),
        (has(left=TEXTS, data=TEXTS), "/data"),
        (has(result=has(points=TEXTS)), "/result/points"),
        (has(meta=has(warnings=TEXTS), stuff=TEXTS), "/stuff"),
        (has(left=TEXTS, right=TEXTS), ["/left", "/right"]),
        (has(data=TEXTS, items=TEXTS), ["/data", "/items"]),
        (has(thing=has(parts=TEXTS)), []),
    ],
)
def test_the_items_are_one_array(
    api_of: ApiOf, schema: JSON, where: str | list[str]
) -> None:
    assert items_of(api_of, schema) == where


def test_the_path_says_which_array_it_is(api_of: ApiOf) -> None:
    schema = has(data=has(articles=TEXTS, marks=TEXTS))
    assert items_of(api_of, schema, "/articles/search") == "/data/articles"


def test_what_is_no_object_or_array_has_no_items(api_of: ApiOf) -> None:
    assert read(api_of, {"type": "string"})[2] is None
    assert read(api_of, {"oneOf": [has(a=TEXTS), has(b=TEXTS)]})[2] is None


def test_other_media_types_are_told(api_of: ApiOf) -> None:
    answer = read(api_of, TEXTS, **{"text/csv": {}})[2]
    assert answer is not None
    assert answer.others == ("text/csv",)


@pytest.mark.parametrize(
    ("status", "others"),
    [("204", ()), ("205", ()), ("202", ("nothing",)), ("2XX", ("nothing",))],
)
def test_only_a_status_without_content_stands_for_no_items(
    api_of: ApiOf, status: str, others: tuple[str, ...]
) -> None:
    answer = read(api_of, TEXTS, empty=status)[2]
    assert answer is not None
    assert answer.others == others


def test_members_are_those_of_the_page(api_of: ApiOf) -> None:
    schema = has(meta=has(page=has(totalCount={"type": "integer"})), thing=has(a={}))
    answer = read(api_of, schema)[2]
    assert answer is not None
    assert [member.pointer for member in answer.members] == [
        "/meta",
        "/meta/page",
        "/meta/page/totalCount",
        "/thing",
    ]
    count = answer.members[2]
    assert (count.name, count.is_number) == ("total_count", True)


def test_a_pointer_leads_to_an_array(api_of: ApiOf) -> None:
    _, definitions, answer = read(api_of, has(a=TEXTS, b={"type": "string"}))
    assert answer is not None
    assert isinstance(answer.type, ModelRef)
    found: Type | None = items_at(answer.type, "/a", definitions)
    assert isinstance(found, Scalar)
    assert items_at(answer.type, "/b", definitions) is None
    assert items_at(answer.type, "/c", definitions) is None


@pytest.mark.parametrize(
    ("members", "is_page"),
    [
        ({"words": TEXTS, "meta": has(next=TEXT)}, True),
        ({"words": TEXTS, "total": {"type": "integer"}, "next_page": TEXT}, True),
        ({"words": TEXTS}, True),
        ({"words": TEXTS, "name": TEXT, "meta": has(next=TEXT)}, False),
        ({"words": TEXTS, "data": has(id=TEXT), "links": has(next=TEXT)}, False),
        ({"words": TEXTS, "others": TEXTS}, False),
        ({"meta": has(pages=TEXTS)}, False),
    ],
)
def test_a_page_is_an_array_and_what_is_said_of_it(
    api_of: ApiOf, members: dict[str, JSON], is_page: bool
) -> None:
    answer = read(api_of, has(**members))[2]
    assert answer is not None
    assert answer.is_page is is_page
