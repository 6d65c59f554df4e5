"""Lists in pages: each way to turn them, and what a server can do wrong."""

from __future__ import annotations

import importlib
import json
import pickle
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest
import yaml

from .made import items, make_package, opened
from .scripted import ScriptedServer, scripted
from .server import Answer, Seen
from .worlds import World

THING = {"type": "object", "properties": {"id": {"type": "string"}}}
THINGS = {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}}
TEXT, NUMBER = {"type": "string"}, {"type": "integer"}


def _lists(name: str, answer: Any, *parameters: tuple[str, Any], **more: Any) -> Any:
    given = [{"name": n, "in": "query", "schema": s} for n, s in parameters]
    content = {"application/json": {"schema": answer}}
    ok = {"description": "Some.", "content": content, **more}
    return {f"/{name}": {"get": {"parameters": given, "responses": {"200": ok}}}}


def _or_nothing(paths: Any) -> Any:
    """The same lists, which may also answer without content."""
    for path in paths.values():
        path["get"]["responses"]["204"] = {"description": "There is nothing."}
    return paths


def _object(**members: Any) -> Any:
    return {"type": "object", "properties": members}


DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Lists", "version": "1"},
    "security": [{"key": []}],
    "paths": {
        **_lists(
            "cursors", {"$ref": "#/components/schemas/CursorList"}, ("cursor", TEXT)
        ),
        **_lists(
            "offsets",
            _object(items=THINGS, total=NUMBER),
            ("offset", NUMBER),
            ("limit", NUMBER),
        ),
        **_lists(
            "numbers", THINGS, ("page", {**NUMBER, "default": 1}), ("per_page", NUMBER)
        ),
        **_or_nothing(
            {
                **_lists(
                    "counted",
                    {"$ref": "#/components/schemas/CountedList"},
                    ("cursor", TEXT),
                ),
                **_lists(
                    "arrays",
                    THINGS,
                    ("page", {**NUMBER, "default": 1}),
                    ("per_page", NUMBER),
                ),
            }
        ),
        **_lists("urls", _object(data=THINGS, next_url=TEXT)),
        **_lists("links", THINGS, headers={"Link": {"schema": TEXT}}),
        "/searches": {
            "post": {
                "operationId": "search",
                "requestBody": {
                    "required": True,
                    "content": {
                        "application/json": {
                            "schema": _object(word=TEXT, paging=_object(cursor=TEXT))
                        }
                    },
                },
                "responses": _lists("x", _object(data=THINGS, next_cursor=TEXT))["/x"][
                    "get"
                ]["responses"],
            }
        },
    },
    "components": {
        "schemas": {
            "Thing": THING,
            "CursorList": _object(
                data=THINGS, next_cursor=TEXT, has_more={"type": "boolean"}
            ),
            "CountedList": {
                **_object(data=THINGS, next_cursor=TEXT, count=NUMBER),
                "required": ["data", "count"],
            },
        },
        "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}},
    },
}


@pytest.fixture(scope="session")
def lists(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The package of a vendor that turns pages in every way."""
    folder = tmp_path_factory.mktemp("lists")
    return make_package(folder, "lists", yaml.safe_dump(DOCUMENT))


def things(*names: str) -> list[Any]:
    return [{"id": name} for name in names]


def ids(found: list[Any]) -> list[str]:
    return [thing.id for thing in found]


def by_cursor(seen: Seen) -> Answer:
    """Three pages, the second one empty; the last one has a cursor, and says that it is the last."""
    match dict(parse_qsl(seen.query)).get("cursor"):
        case None:
            return Answer.json({"data": things("a", "b"), "next_cursor": "1"})
        case "1":
            return Answer.json({"data": [], "next_cursor": "2", "has_more": True})
        case _:
            last = {"data": things("c"), "next_cursor": "3", "has_more": False}
            return Answer.json(last)


async def pages_of(world: World, page: Any) -> list[Any]:
    return await items(page.iter_pages())


async def listed(world: World, method: Any, *args: Any, **options: Any) -> list[Any]:
    """The items of all pages, as a loop over the call gives them."""
    return await items(method(*args, **options))


def client_of(lists: Any, world: World, server: ScriptedServer, **more: Any) -> Any:
    return opened(lists, world, base_url=server.url, api_key="secret", **more)


async def test_a_loop_goes_over_all_pages(world: World, lists: Any) -> None:
    with scripted(by_cursor) as server:
        async with client_of(lists, world, server) as client:
            assert ids(await listed(world, client.cursors.list)) == ["a", "b", "c"]
    assert [seen.query for seen in server.seen] == ["", "cursor=1", "cursor=2"]


async def test_the_answer_is_the_first_page_itself(world: World, lists: Any) -> None:
    answer = {"data": things("a"), "next_cursor": None, "more": [1]}
    with scripted(lambda _: Answer.json(answer)) as server:
        async with client_of(lists, world, server) as client:
            page = await world.call(client.cursors.list)
    model = importlib.import_module("lists.models").CursorList
    assert isinstance(page, model)
    assert page.model_dump(by_alias=True, exclude_unset=True) == answer
    assert page == model.model_validate(answer)
    assert dict(page) == dict(model.model_validate(answer))
    assert page.response.status == 200
    assert not page.has_next()
    assert page.next_request() is None


async def test_what_was_asked_for_goes_with_every_page(
    world: World, lists: Any
) -> None:
    options = lists.RequestOptions(headers={"X-Mine": "1"}, query={"deep": "yes"})
    with scripted(by_cursor) as server:
        async with client_of(lists, world, server) as client:
            await listed(world, client.cursors.list, options=options)
    assert [seen.headers["x-mine"] for seen in server.seen] == ["1", "1", "1"]
    assert all("deep=yes" in seen.query for seen in server.seen)
    assert {seen.headers["x-key"] for seen in server.seen} == {"secret"}


async def test_a_list_goes_on_from_a_stored_page(world: World, lists: Any) -> None:
    with scripted(by_cursor) as server:
        async with client_of(lists, world, server) as client:
            page = await world.call(client.cursors.list)
            stored = json.loads(json.dumps(page.next_request()))
            assert stored == {"$request.query.cursor": "1"}
            options = lists.RequestOptions(resume=stored)
            rest = await listed(world, client.cursors.list, options=options)
            assert ids(rest) == ["c"]
            kept = pickle.loads(pickle.dumps(page))
    assert kept == page
    assert kept.next_request() == stored
    with pytest.raises(lists.PagingError, match="resume"):
        await items(kept)


async def test_a_position_belongs_to_its_list(world: World, lists: Any) -> None:
    options = lists.RequestOptions(resume={"$request.query.page": 2})
    with scripted(by_cursor) as server:
        async with client_of(lists, world, server) as client:
            with pytest.raises(ValueError, match="cursor and nothing else"):
                await world.call(client.cursors.list, options=options)
    assert not server.seen


async def test_pages_are_turned_one_by_one(world: World, lists: Any) -> None:
    with scripted(by_cursor) as server:
        async with client_of(lists, world, server) as client:
            page = await world.call(client.cursors.list)
            assert [len(p.data) for p in await pages_of(world, page)] == [2, 0, 1]
            second = await world.call(page.get_next_page)
            third = await world.call(second.get_next_page)
            assert third.next_cursor == "3"
            assert await world.call(third.get_next_page) is None


async def test_the_whole_answer_is_that_of_the_first_page(
    world: World, lists: Any
) -> None:
    with scripted(by_cursor) as server:
        async with client_of(lists, world, server) as client:
            response = await world.call(client.with_response, client.cursors.list)
            assert response.status == 200
            assert ids(await items(response.data)) == ["a", "b", "c"]
            stream = await world.call(client.with_streaming, client.cursors.list)
            assert json.loads(await world.call(stream.read))["next_cursor"] == "1"


async def test_a_cursor_that_comes_again_is_an_error(world: World, lists: Any) -> None:
    def circle(seen: Seen) -> Answer:
        following = {"": "1", "cursor=1": "2", "cursor=2": "1"}[seen.query]
        return Answer.json({"data": things(following), "next_cursor": following})

    with scripted(circle) as server:
        async with client_of(lists, world, server) as client:
            with pytest.raises(lists.PagingError, match="circle"):
                await listed(world, client.cursors.list)
    assert len(server.seen) == 3


async def test_a_cursor_that_no_url_holds_is_an_error(world: World, lists: Any) -> None:
    answer = Answer.json({"data": things("a"), "next_cursor": "1" * 100_000})
    with scripted(lambda _: answer) as server:
        async with client_of(lists, world, server) as client:
            with pytest.raises(lists.PagingError, match="nowhere"):
                await listed(world, client.cursors.list)
    assert len(server.seen) == 1


@pytest.mark.parametrize("found", [["a"], []])
async def test_a_cursor_that_stays_ends_a_list_where_nothing_comes(
    world: World, lists: Any, found: list[str]
) -> None:
    answer = Answer.json({"data": things(*found), "next_cursor": "1"})
    with scripted(lambda _: answer) as server:
        async with client_of(lists, world, server) as client:
            if found:
                with pytest.raises(lists.PagingError, match="same one"):
                    await listed(world, client.cursors.list)
            else:
                assert await listed(world, client.cursors.list) == []
    assert len(server.seen) == 2


@pytest.mark.parametrize("total", [{"total": 3}, {}])
async def test_offsets_count_items(
    world: World, lists: Any, total: dict[str, int]
) -> None:
    def reply(seen: Seen) -> Answer:
        start = int(dict(p.split("=") for p in seen.query.split("&")).get("offset", 0))
        return Answer.json({"items": things(*"abc"[start : start + 2]), **total})

    with scripted(reply) as server:
        async with client_of(lists, world, server) as client:
            assert ids(await listed(world, client.offsets.list, limit=2)) == [*"abc"]
    asked = ["limit=2", "offset=2&limit=2"] + ([] if total else ["offset=3&limit=2"])
    assert [seen.query for seen in server.seen] == asked


async def test_numbers_go_on_until_a_page_is_empty(world: World, lists: Any) -> None:
    def reply(seen: Seen) -> Answer:
        page = int(seen.query.removeprefix("page=") or 1)
        return Answer.json(things(*[["a", "b"], ["c"], []][page - 1]))

    with scripted(reply) as server:
        async with client_of(lists, world, server) as client:
            page = await world.call(client.numbers.list)
            assert isinstance(page, list)
            assert (len(page), page[0].id) == (2, "a")
            assert json.loads(json.dumps([thing.id for thing in page[:]])) == ["a", "b"]
            assert ids(await items(page)) == ["a", "b", "c"]
            assert ids(await listed(world, client.numbers.list, page=2)) == ["c"]


async def test_a_server_that_minds_no_numbers_gives_its_list_once(
    world: World, lists: Any, caplog: pytest.LogCaptureFixture
) -> None:
    with scripted(lambda _: Answer.json(things("a", "b"))) as server:
        async with client_of(lists, world, server) as client:
            assert ids(await listed(world, client.numbers.list)) == ["a", "b"]
    assert "is not heeded" in caplog.text


@pytest.mark.parametrize("where", ["/urls?token=x&a=%2F", "?token=x&a=%2F"])
async def test_urls_may_be_relative(world: World, lists: Any, where: str) -> None:
    def reply(seen: Seen) -> Answer:
        following = None if seen.query else where
        return Answer.json({"data": things("a"), "next_url": following})

    with scripted(reply) as server:
        async with client_of(lists, world, server) as client:
            assert ids(await listed(world, client.urls.list)) == ["a", "a"]
    assert [seen.target for seen in server.seen] == ["/urls", "/urls?token=x&a=%2F"]
    assert server.last.headers["x-key"] == "secret"


async def test_a_url_of_another_host_that_means_the_same_is_asked_at_home(
    world: World, lists: Any
) -> None:
    def reply(seen: Seen) -> Answer:
        following = None if seen.query else "http://inside.test/v1/urls?page=2"
        return Answer.json({"data": things("a"), "next_url": following})

    with scripted(reply) as server:
        async with client_of(lists, world, server) as client:
            assert len(await listed(world, client.urls.list)) == 2
    assert server.last.target == "/urls?page=2"


async def test_another_origin_gets_no_credentials(world: World, lists: Any) -> None:
    def elsewhere(_: Seen) -> Answer:
        return Answer.json({"data": things("b")})

    with scripted(elsewhere) as other:
        answer = Answer.json({"data": things("a"), "next_url": f"{other.url}/more"})
        with scripted(lambda _: answer) as server:
            options = lists.RequestOptions(headers={"X-Mine": "1"})
            async with client_of(lists, world, server) as client:
                found = await listed(world, client.urls.list, options=options)
    assert ids(found) == ["a", "b"]
    assert not {"x-key", "x-mine", "authorization", "cookie"} & set(other.last.headers)


@pytest.mark.parametrize("url", ["file:///etc/passwd", "http://[", "//u:p@x.test/y"])
async def test_a_url_that_is_none_is_refused(
    world: World, lists: Any, url: str
) -> None:
    answer = Answer.json({"data": things("a"), "next_url": url})
    with scripted(lambda _: answer) as server:
        async with client_of(lists, world, server) as client:
            with pytest.raises(ValueError, match="the next page has"):
                await listed(world, client.urls.list)
    assert len(server.seen) == 1


async def test_link_headers_lead_on(world: World, lists: Any) -> None:
    def reply(seen: Seen) -> Answer:
        links = '</links?page=9>; rel="last", </links?page=2>; title="a, b"; rel="next"'
        headers = {} if seen.query else {"Link": links}
        return Answer.json(things("a")).with_headers(headers)

    with scripted(reply) as server:
        async with client_of(lists, world, server) as client:
            assert ids(await listed(world, client.links.list)) == ["a", "a"]
    assert [seen.query for seen in server.seen] == ["", "page=2"]


async def test_a_body_is_sent_again_with_the_cursor(world: World, lists: Any) -> None:
    def reply(seen: Seen) -> Answer:
        paging = json.loads(seen.body).get("paging", {})
        more = {} if "cursor" in paging else {"next_cursor": "1"}
        return Answer.json({"data": things("a"), **more})

    with scripted(reply) as server:
        async with client_of(lists, world, server) as client:
            search = client.searches.create
            found = await listed(world, search, word="w", paging={"size": 1})
    assert ids(found) == ["a", "a"]
    assert json.loads(server.last.body) == {
        "word": "w",
        "paging": {"size": 1, "cursor": "1"},
    }


@pytest.mark.parametrize("empty", [204, 205])
@pytest.mark.parametrize("first", [True, False])
@pytest.mark.parametrize("name", ["counted", "arrays", "cursors", "numbers"])
async def test_an_answer_without_content_is_a_page_without_items(
    world: World, lists: Any, name: str, first: bool, empty: int
) -> None:
    is_array = name in ("arrays", "numbers")

    def reply(seen: Seen) -> Answer:
        if first or seen.query:
            return Answer(empty)
        page = {"data": things("a"), "next_cursor": "1", "count": 2}
        return Answer.json(page["data"] if is_array else page)

    with scripted(reply) as server:
        async with client_of(lists, world, server, strict=True) as client:
            method = getattr(client, name).list
            assert ids(await listed(world, method)) == ([] if first else ["a"])
            pages = await pages_of(world, await world.call(method))
    last = pages[-1]
    assert (len(pages), last.response.status) == (1 if first else 2, empty)
    assert (last[:] if is_array else last.data) == []
    assert not last.has_next()
    if name == "counted":
        assert last.model_dump(by_alias=True, exclude_unset=True) == {"data": []}
        assert last.count is None


async def test_an_answer_that_is_no_page_ends_in_an_error(
    world: World, lists: Any
) -> None:
    def reply(seen: Seen) -> Answer:
        first = {"data": things("a"), "next_cursor": "1"}
        return Answer.json(["odd"] if seen.query else first)

    with scripted(reply) as server:
        async with client_of(lists, world, server) as client:
            with pytest.raises(lists.PagingError, match="none by its content"):
                await listed(world, client.cursors.list)


def test_packages_of_pages_lie_where_they_were_made(lists: Any) -> None:
    assert Path(lists.__file__).parent.name == "lists"
