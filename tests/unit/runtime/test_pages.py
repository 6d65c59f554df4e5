"""Pages: the answer itself, over the items of all pages."""

from __future__ import annotations

import asyncio
import copy
import json
import pickle
from typing import Any

import httpx2
import pytest
from pydantic import TypeAdapter
from runtime import (
    NOT_GIVEN,
    AsyncPage,
    AsyncResource,
    Model,
    Operation,
    Paging,
    PagingError,
    RequestOptions,
    Resource,
    SyncListPage,
    SyncPage,
)
from things_api import Thing, Vendor, async_things, things


class ThingList(Model):
    """Things, and where the next ones are."""

    data: list[Thing]
    next: str | None = None


LIST: Operation[ThingList] = Operation("GET", "/things", returns=ThingList)
PAGING = Paging(
    "cursor",
    items="/data",
    parameter="$request.query.after",
    next="$response.body#/next",
)
ROWS: Operation[list[Thing]] = Operation("GET", "/rows", returns=list[Thing])
NUMBERED = Paging("page", parameter="$request.query.page", first=1)


class ThingListPage(SyncPage[Thing], ThingList):
    """One page."""


class AsyncThingListPage(AsyncPage[Thing], ThingList):
    """One page."""


class Lists(Resource):
    def list(self, options: RequestOptions | None = None) -> ThingListPage:
        query = {"after": NOT_GIVEN}
        return self._page(LIST, PAGING, ThingListPage, options, query=query)

    def rows(self) -> SyncListPage[Thing]:
        return self._list_page(ROWS, NUMBERED, None, query={"page": NOT_GIVEN})


class AsyncLists(AsyncResource):
    def list(self) -> Any:
        query = {"after": NOT_GIVEN}
        return self._page(LIST, PAGING, AsyncThingListPage, None, query=query)

    def rows(self) -> Any:
        return self._list_page(ROWS, NUMBERED, None, query={"page": NOT_GIVEN})


FIRST = {"data": [{"id": "a"}, {"id": "b"}], "next": "2", "odd": [1]}
SECOND = {"data": [{"id": "c"}]}


def lists(*answers: Any) -> tuple[Lists, Vendor]:
    vendor = Vendor([httpx2.Response(200, json=answer) for answer in answers])
    return Lists(things(vendor)), vendor


def test_a_page_is_the_answer() -> None:
    page = lists(FIRST)[0].list()
    answer = ThingList.model_validate(FIRST)
    assert isinstance(page, ThingList)
    assert page == answer
    assert answer == page
    assert page != ThingList.model_validate(SECOND)
    assert page != 1
    assert page.model_dump() == answer.model_dump()
    assert page.model_dump_json(exclude_unset=True) == json.dumps(
        FIRST, separators=(",", ":")
    )
    assert TypeAdapter(ThingList).dump_python(page) == answer.model_dump()
    assert dict(page) == dict(answer)  # type: ignore[call-overload]


def test_its_class_is_made_of_the_model_and_builds_nothing() -> None:
    assert ThingListPage.__pydantic_validator__ is ThingList.__pydantic_validator__
    assert ThingListPage.model_fields == ThingList.model_fields


def test_a_loop_fetches_what_follows() -> None:
    found, vendor = lists(FIRST, SECOND)
    page = found.list()
    assert len(vendor.requests) == 1
    assert [thing.id for thing in page] == ["a", "b", "c"]
    assert vendor.request.url.query == b"after=2"


def test_copies_and_stored_pages_are_the_page() -> None:
    page = lists(FIRST, SECOND)[0].list()
    for same in (copy.copy(page), copy.deepcopy(page), page.model_copy()):
        assert same == page
        assert same.next_request() == {"$request.query.after": "2"}
    stored = pickle.loads(pickle.dumps(page))
    assert stored == page
    assert stored.response.status == 200
    assert stored.has_next()
    with pytest.raises(PagingError, match="has no client"):
        stored.get_next_page()
    assert [p.data for p in copy.copy(page).iter_pages()][1:] == [[Thing(id="c")]]


def test_a_page_made_by_hand_knows_of_no_other() -> None:
    page = ThingListPage(data=[])
    assert page == ThingList(data=[])
    with pytest.raises(TypeError, match="did not come from a client"):
        page.has_next()


def test_an_answer_that_is_nothing_of_the_kind_is_returned_as_it_is() -> None:
    found: object = lists(["odd"])[0].list()
    assert found == ["odd"]
    rows: object = lists({"odd": 1})[0].rows()
    assert rows == {"odd": 1}


def test_a_list_is_one_page_for_everything_but_a_loop() -> None:
    first, second = [{"id": "a"}, {"id": "b"}], [{"id": "c"}]
    page = lists(first, second, [])[0].rows()
    plain = [Thing(id="a"), Thing(id="b")]
    assert (page, len(page), page[1:]) == (plain, 2, plain[1:])
    assert copy.copy(page) == plain
    assert pickle.loads(pickle.dumps(page)) == plain
    assert TypeAdapter(list[Thing]).dump_python(page) == first or first
    assert json.dumps(TypeAdapter(list[Thing]).dump_python(page, exclude_unset=True))
    assert [thing.id for thing in page] == ["a", "b", "c"]


def test_async_pages_are_awaited_or_gone_over() -> None:
    async def walk() -> None:
        answers = [FIRST, FIRST, SECOND, [{"id": "r"}], []]
        vendor = Vendor([httpx2.Response(200, json=answer) for answer in answers])
        found = AsyncLists(async_things(vendor))
        call = found.list()
        assert not vendor.requests
        page = await call
        assert isinstance(page, ThingList)
        assert dict(page) == dict(ThingList.model_validate(FIRST))
        assert [thing.id async for thing in found.list()] == ["a", "b", "c"]
        rows = await found.rows()
        assert list(rows) == [Thing(id="r")]
        assert [row.id async for row in rows] == ["r"]

    asyncio.run(walk())


def test_what_has_no_pages_cannot_be_resumed() -> None:
    vendor = Vendor([httpx2.Response(200, json={"id": "a"})])
    with pytest.raises(ValueError, match="it has no pages"):
        things(vendor).things.get("a", options=RequestOptions(resume={"$url": "/"}))
    assert not vendor.requests
