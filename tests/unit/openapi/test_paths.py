"""The keys of `paths`."""

from __future__ import annotations

from typing import Any

import pytest

from generator.documents.tree import Document
from generator.openapi.cursor import Cursor
from generator.openapi.paths import path_template
from generator.problems import Place, Problems


def template(key: str, item: dict[str, Any]) -> tuple[str | None, list[str]]:
    document = Document({"paths": {key: item}}, lambda _: Place("api.yaml"), "api.yaml")
    problems = Problems()
    found = path_template(Cursor(document, problems), key)
    return found, [problem.code for problem in problems]


@pytest.mark.parametrize(
    ("key", "found", "codes"),
    [
        ("/pets/{id}", "/pets/{id}", []),
        ("pets", "/pets", ["path-without-slash"]),
        ("/pets#all", "/pets#all", ["path-with-fragment"]),
        ("/{+name}", "/{+name}", ["reserved-expansion"]),
        ("{+name}", "/{+name}", ["path-without-slash", "reserved-expansion"]),
        ("https://pets.test/pets", None, ["stray-path"]),
    ],
)
def test_a_path_begins_with_a_slash(
    key: str, found: str | None, codes: list[str]
) -> None:
    assert template(key, {"get": {}}) == (found, codes)


def test_what_has_no_operation_and_no_slash_is_no_path() -> None:
    assert template("description", {}) == (None, ["stray-key"])


def test_a_declared_parameter_as_routers_write_it_stands_in_braces() -> None:
    own = {"name": "id", "in": "path"}
    item = {"parameters": [own], "get": {"parameters": [{"name": "x", "in": "query"}]}}
    found = template("/pets/:id/:x:feed/:y", item)
    assert found == ("/pets/{id}/:x:feed/:y", ["no-braces-in-path"])
    assert template("/pets/<id>/<int:id>", item)[0] == "/pets/{id}/{id}"
    assert template("/pets/:id", {"get": {}}) == ("/pets/:id", [])


@pytest.mark.parametrize(
    ("key", "found"),
    [
        ("/pets/cancel(.{format})", "/pets/cancel"),
        ("/pets/cancel(.:format)", "/pets/cancel"),
        ("/pets/{id}(/:part)(.{format})", "/pets/{id}"),
        ("/pets/all(.{id})", "/pets/all.{id}"),
        ("/pets(/:id)", "/pets/{id}"),
    ],
)
def test_what_routers_leave_open_is_left_out_unless_it_is_declared(
    key: str, found: str
) -> None:
    item: dict[str, Any] = {"get": {"parameters": [{"name": "id", "in": "path"}]}}
    assert template(key, item) == (found, ["option-in-path"])


@pytest.mark.parametrize("key", ["/Pets({id})", "/pets/by(name='{id}')", "/a(b)/{id}"])
def test_parentheses_are_as_good_as_letters(key: str) -> None:
    item: dict[str, Any] = {"get": {"parameters": [{"name": "id", "in": "path"}]}}
    assert template(key, item) == (key, [])


def test_what_is_declared_of_the_query_is_no_part_of_the_path() -> None:
    page: dict[str, Any] = {"parameters": [{"name": "page", "in": "query"}]}
    assert template("/pets?page={page}", {"get": page}) == (
        "/pets",
        ["query-in-path"],
    )
    assert template("/pets?a=b&page={p}", {"get": {}, **page})[0] == "/pets?a=b"
    for path, item in (
        ("/pets?page={page}", {"get": page, "post": {}}),
        ("/pets?page=2", {"get": page}),
    ):
        assert template(path, item) == (path, [])
