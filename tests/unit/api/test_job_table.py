from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.api.definitions import Definition, Model, Property
from generator.api.job_table import Table
from generator.api.types import Array, Kind, Map, ModelRef, Scalar
from generator.documents.tree import JSON
from generator.openapi import Specification

TEXT = Scalar(Kind.STRING)
DEFINITIONS: dict[str, Definition] = {
    "/job": Model(
        "/job",
        (
            Property("state", TEXT, True, "/job/state"),
            Property("rows", Array(ModelRef("/row")), False, "/job/rows"),
            Property("parts", Map(TEXT), False, "/job/parts"),
        ),
    ),
    "/row": Model("/row", (Property("why", TEXT, False, "/row/why"),)),
}
TableOf = Callable[..., Table]


@pytest.fixture
def table_of(spec_of: Callable[..., Specification]) -> TableOf:
    """A table whose pointers start from a job's answer."""
    return lambda **node: Table(
        spec_of(paths={}), node, "/x-job", ModelRef("/job"), DEFINITIONS
    )


def told(table: Table) -> list[tuple[str, str, str]]:
    assert all(str(problem.outcome) == "error" for problem in table.spec.problems)
    return [(p.code, p.pointer, p.remedy) for p in table.spec.problems]


def test_a_key_that_means_nothing_is_an_error_with_those_that_do(
    table_of: TableOf,
) -> None:
    table = table_of(status="/state", state="/state")
    table.known(["status", "poll"])
    assert told(table) == [("invalid-job", "/x-job/state", "use: status, poll")]


@pytest.mark.parametrize("pointer", ["", "/state", "/rows/*/why", "/parts/any"])
def test_a_pointer_that_leads_somewhere_is_itself(
    table_of: TableOf, pointer: str
) -> None:
    table = table_of(status=pointer)
    assert table.pointer("status") == pointer
    assert told(table) == []


@pytest.mark.parametrize(
    ("pointer", "code", "remedy"),
    [
        ("state", "invalid-job", "write it as in /job/status"),
        (5, "invalid-job", "write it as in /job/status"),
        ("/stat", "job-pointer", "there is: state, rows, parts"),
        ("/rows/*/what", "job-pointer", "there is: why"),
        ("/rows/why", "job-pointer", "use * for the items of an array"),
    ],
)
def test_a_pointer_that_leads_nowhere_is_an_error_that_says_what_there_is(
    table_of: TableOf, pointer: JSON, code: str, remedy: str
) -> None:
    table = table_of(status=pointer)
    assert table.pointer("status") is None
    ((found, at, said),) = told(table)
    assert (found, at) == (code, "/x-job/status")
    assert said.startswith(remedy)


def test_one_pointer_stands_for_a_list_of_one(table_of: TableOf) -> None:
    table = table_of(one="/state", many=["/state", "/none", "/rows/*"])
    assert table.pointers("one") == ("/state",)
    assert table.pointers("many") == ("/state", "/rows/*")
    assert table.pointers("absent") == ()
    assert [at for _, at, _ in told(table)] == ["/x-job/many/1"]


def test_tables_below_start_where_a_pointer_leads_to(table_of: TableOf) -> None:
    table = table_of(errors=[{"at": "/rows/*"}, {"at": "/rows/*"}], poll={"delay": 1})
    first, second = table.tables("errors")
    assert (first.place, second.place) == ("/x-job/errors/0", "/x-job/errors/1")
    assert first.starting("/rows/*").reached("/why") == [TEXT]
    (poll,) = table.tables("poll")
    assert poll == table.table("poll")
    assert poll.number("delay", 0) == 1.0
    assert table.table("absent").node == {}
    assert told(table) == []


def test_what_should_be_a_table_and_is_none_is_an_error(table_of: TableOf) -> None:
    table = table_of(poll=5, errors=[[]])
    assert table.table("poll").node == {}
    table.tables("errors")
    assert [at for _, at, _ in told(table)] == ["/x-job/errors/0", "/x-job/poll"]


@pytest.mark.parametrize("value", ["a", [], [1], None])
def test_texts_are_a_list_of_them_that_is_not_empty(
    table_of: TableOf, value: JSON
) -> None:
    assert table_of(success=["a", "b"]).texts("success") == ("a", "b")
    assert table_of().texts("success") == ()
    table = table_of(success=value)
    assert table.texts("success") == ()
    assert told(table)[0][:2] == ("invalid-job", "/x-job/success")


@pytest.mark.parametrize("value", ["5", True, 0, -1.5])
def test_a_number_that_is_too_small_or_none_is_an_error(
    table_of: TableOf, value: JSON
) -> None:
    table = table_of(delay=value)
    assert table.number("delay", 1) is None
    assert told(table) == [
        ("invalid-job", "/x-job/delay", "give a number of at least 1")
    ]
