"""What the vendor itself renamed is found by what stays the same."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from generator.python.lock import NO_LOCK
from generator.python.renames import (
    alias_routes,
    aliases,
    former_models,
    last,
    mark,
    path_names,
    recognized,
)
from generator.python.route import Route

ANSWER = {"responses": {"204": {"description": "Done."}}}


@pytest.mark.parametrize(
    ("before", "now", "known", "found"),
    [
        ({"/a": "x"}, {"/b": "x"}, ["/a"], {"/a": "/b"}),
        ({"/a": "x"}, {"/a": "x", "/b": "x"}, ["/a"], {}),
        ({"/a": "x"}, {"/b": "x"}, ["/a", "/b"], {}),
        ({"/a": "x"}, {"/b": "x", "/c": "x"}, ["/a"], {}),
        ({"/a": "x", "/c": "x"}, {"/b": "x"}, ["/a"], {}),
        ({"/a": ""}, {"/b": ""}, ["/a"], {}),
    ],
)
def test_what_is_gone_is_what_came_with_its_mark_and_alone(
    before: dict[str, str], now: dict[str, str], known: list[str], found: dict[str, str]
) -> None:
    assert recognized(before, now, known) == found


def test_chains_of_renames_end_also_where_they_go_round() -> None:
    assert last({"/a": "/b", "/b": "/c"}, "/a") == "/c"
    assert last({"/a": "/b", "/b": "/a"}, "/a") == "/b"


def test_a_mark_is_of_all_members_and_not_of_where_they_lead(api_of: Any) -> None:
    def schema(to: str, kind: str = "string", text: str = "T") -> dict[str, Any]:
        reference = {"$ref": f"#/components/schemas/{to}"}
        return {
            "type": "object",
            "properties": {"a": {"type": kind, "description": text}, "b": reference},
        }

    told = {
        "A": schema("A"),
        "B": schema("B"),
        "C": schema("A", kind="integer"),
        "D": schema("A", text="Other."),
        "E": {"type": "object"},
        "F": {"type": "string"},
    }
    definitions = api_of(schemas=told).api.definitions
    marks = {name: mark(definitions[f"/components/schemas/{name}"]) for name in told}
    assert marks["A"] == marks["B"]
    assert len({marks[name] for name in "ACD"}) == 3
    assert marks["E"] == marks["F"] == ""


def test_an_alias_sends_what_is_sent_now_under_the_old_pointer(api_of: Any) -> None:
    api = api_of(paths={"/b": {"get": ANSWER}}).api
    lock = replace(
        NO_LOCK,
        renamed={"/paths/~1a/get": "/paths/~1b/get", "/paths/~1x/get": "/gone"},
        calls={"/paths/~1a/get": "a.get"},
    )
    [alias] = aliases(api, lock)
    assert (alias.pointer, alias.path) == ("/paths/~1a/get", "/b")
    assert alias.alias_of == "/paths/~1b/get"
    assert alias.text.deprecated


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("a.get", True),
        ("b.list", True),
        ("b.get", False),
        ("b.get.more", False),
        ("close.get", False),
    ],
)
def test_an_alias_gives_way_to_every_present_name(
    api_of: Any, given: str, kept: bool
) -> None:
    [op] = api_of(paths={"/b": {"get": ANSWER}}).api.operations
    found = {"/paths/~1b/get": Route(("b",), "get")}
    routes = alias_routes([op], found, {op.pointer: given}, frozenset({"close"}))
    assert bool(routes) is kept


def test_arguments_keep_their_names_whatever_the_path_calls_them(api_of: Any) -> None:
    path = [{"name": "n", "in": "path", "required": True, "schema": {"type": "string"}}]
    [op] = api_of(
        paths={"/b/{n}": {"get": {**ANSWER, "parameters": path}}}
    ).api.operations
    known = {"path:m": "em", "query:q": "q"}
    assert path_names(known, op) == {"path:n": "em", "query:q": "q"}
    assert path_names({"path:m": "em", "path:o": "oh"}, op) == {
        "path:m": "em",
        "path:o": "oh",
    }


def test_a_former_name_gives_way_to_a_present_one() -> None:
    lock = replace(NO_LOCK, former={"Pet": "/a", "Cat": "/a", "Old": "/gone"})
    assert former_models(lock, {"/a": "Animal"}, {"Animal", "Cat"}) == {"Pet": "/a"}
