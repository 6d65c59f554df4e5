from __future__ import annotations

from collections.abc import Callable
from typing import Any

from generator.api.paging import read_paging
from generator.documents.tree import JSON
from generator.python.lower import lower
from generator.python.plan import make_plan
from generator.python.settings import Settings
from generator.render import render

ApiOf = Callable[..., Any]
THINGS: JSON = {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}}
THING: JSON = {"type": "object", "properties": {"id": {"type": "string"}}}


def listing(name: str) -> JSON:
    schema: JSON = {"$ref": f"#/components/schemas/{name}"}
    content: JSON = {"application/json": {"schema": schema}}
    cursor: JSON = {"name": "cursor", "in": "query", "schema": {"type": "string"}}
    responses: JSON = {"200": {"description": "", "content": content}}
    return {"get": {"parameters": [cursor], "responses": responses}}


def pages(*names: str, **members: JSON) -> dict[str, JSON]:
    held: JSON = {"data": THINGS, "next_cursor": {"type": "string"}, **members}
    return {name: {"type": "object", "properties": held} for name in names}


def files_of(
    api_of: ApiOf, paths: dict[str, JSON], schemas: dict[str, JSON]
) -> dict[str, str]:
    read = api_of(paths=paths, schemas={"Thing": THING, **schemas})
    api = read_paging(read.spec, read.api)
    settings = Settings("made", "Client", "api.yaml", runtime_depth=0)
    plan = make_plan(api, read.addresses, settings)
    return {file.path: render(file) for file in lower(plan)}


def test_a_page_is_called_like_its_model(api_of: ApiOf) -> None:
    paths = {"/things": listing("ThingList"), "/others": listing("ThingPage")}
    files = files_of(api_of, paths, pages("ThingList", "ThingPage"))
    things, others = files["resources/things.py"], files["resources/others.py"]
    assert "class ThingListPage(SyncPage[Thing, ThingList], ThingList):" in things
    assert "class AsyncThingListPage(AsyncPage[Thing, ThingList], ThingList):" in things
    assert "class ThingPages(SyncPage[Thing, ThingPage], ThingPage):" in others


def test_operations_with_one_answer_share_the_page(api_of: ApiOf) -> None:
    paths = {"/things": listing("Rows"), "/things/search": listing("Rows")}
    files = files_of(api_of, paths, pages("Rows"))
    resources = "".join(t for p, t in files.items() if p.startswith("resources/"))
    assert resources.count("class RowsPage(") == 1
    assert resources.count("-> RowsPage:") == 2
    assert resources.count("-> AsyncPager[AsyncRowsPage]:") == 2


def test_a_name_that_is_taken_gives_way(api_of: ApiOf) -> None:
    schemas = {**pages("List"), "ListPage": THING, "AsyncListPage": THING}
    text = files_of(api_of, {"/things": listing("List")}, schemas)[
        "resources/things.py"
    ]
    assert "class ListPageOf" in text
    assert "class ListPage(" not in text


def test_fields_give_way_to_what_pages_have(api_of: ApiOf) -> None:
    schemas = pages("List", response={"type": "string"}, keys={"type": "string"})
    files = files_of(api_of, {"/things": listing("List")}, schemas)
    models = "".join(t for p, t in files.items() if p.startswith("models/"))
    assert 'response_: Annotated[str | None, Field(alias="response")]' in models
    assert "    keys: str | None = None" in models


def test_what_turns_pages_is_a_list(api_of: ApiOf) -> None:
    text = files_of(api_of, {"/stuff": listing("List")}, pages("List"))
    assert "    def list(\n" in text["resources/stuff.py"]
