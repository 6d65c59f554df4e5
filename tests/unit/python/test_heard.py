"""What the name of an operation takes from its summary and its parameters."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.documents.tree import JSON
from generator.python.heard import asked, heard
from generator.python.route import Route

if TYPE_CHECKING:
    from conftest import ApiOf

WANTED = Route(("things",), "list")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Lists things", "Lists all the things there are", True),
        ("A thing", "The thing", True),
        ("Search things", "Things", False),
        ("Search things", "Search other things", True),
        ("Upload a thing", "Create a thing", False),
        ("", "Of things", True),
    ],
)
def test_an_operation_is_called_by_the_verb_that_its_summary_begins_with(
    api_of: ApiOf, one: str, other: str, same: bool
) -> None:
    first, second = (heard(read(api_of, summary=s), None) for s in (one, other))
    assert (first == second) is same


def test_parameters_are_heard_where_others_want_its_name(api_of: ApiOf) -> None:
    needed = {"name": "b", "in": "query", "required": True, "schema": {}}
    optional = {**needed, "name": "c", "required": False}
    header = {**needed, "in": "header"}
    plain, more = read(api_of), read(api_of, parameters=[needed, optional, header])
    assert heard(plain, None) == heard(more, None)
    assert heard(plain, WANTED) != heard(more, WANTED)
    less = read(api_of, parameters=[needed])
    assert heard(less, WANTED) == heard(more, WANTED)
    assert asked(more) == ["b"]


def test_what_tells_it_apart_is_heard_where_others_want_its_name(
    api_of: ApiOf,
) -> None:
    by_tag = read(api_of, summary="List things by tag")
    by_name = read(api_of, summary="List things by name")
    assert heard(by_tag, None) == heard(by_name, None)
    assert heard(by_tag, WANTED) != heard(by_name, WANTED)


def read(api_of: ApiOf, **members: JSON):  # type: ignore[no-untyped-def]
    """An operation with these members."""
    members["responses"] = {"204": {"description": "Done."}}
    (found,) = api_of(paths={"/things": {"get": members}}).api.operations
    return found
