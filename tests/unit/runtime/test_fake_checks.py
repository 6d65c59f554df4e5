"""Arguments of calls are compared with what the document says of them."""

from __future__ import annotations

import io
from typing import Any

import pytest
from runtime import NOT_GIVEN, RequestOptions, Style
from runtime._fake_checks import BrokenRequest, check, faults_of
from runtime._operation import Operation
from runtime._probe import Called
from runtime._request import Call
from things_api import Thing

OPERATION: Operation[Any] = Operation("GET", "/things/{id}", returns=None)


def _called(types: dict[tuple[str, str], Any], *required: tuple[str, str]) -> Called:
    return Called(OPERATION, types, frozenset(required))


def _faults(called: Called, **parts: Any) -> list[str]:
    options = parts.pop("options", RequestOptions())
    try:
        check(called, Call(options, **parts))
    except BrokenRequest as error:
        head, *faults = str(error).split("\n")
        assert head == "GET /things/{id} breaks its document:"
        return [fault.strip() for fault in faults]
    return []


def test_what_fits_is_left_alone() -> None:
    called = _called(
        {("path", "id"): str, ("query", "n"): int, ("body", ""): Thing}, ("path", "id")
    )
    body = {"id": "a", "more": 1}
    assert _faults(called, path={"id": "a"}, query={"n": 1}, body=body) == []


@pytest.mark.parametrize(
    ("where", "told"),
    [
        ("path", "the path parameter 'n'"),
        ("query", "the query parameter 'n'"),
        ("header", "the header 'n'"),
        ("cookie", "the cookie 'n'"),
    ],
)
def test_a_wrong_type_is_told_with_its_place(where: str, told: str) -> None:
    called = _called({(where, "n"): int})
    assert _faults(called, **{where: {"n": "1"}}) == [
        f"{told}: int_type (found: string)"
    ]


def test_faults_inside_a_body_have_their_location() -> None:
    called = _called({("body", ""): list[Thing]})
    assert _faults(called, body=[{"id": "a"}, {"sizeInCm": "x"}]) == [
        "the body: /*/id: missing (found: nothing)",
        "the body: /*/sizeInCm: int_type (found: string)",
    ]
    member = _called({("body", "thing"): Thing})
    assert _faults(member, body={"thing": 1}, extra_body={"x": 1}) == [
        "the member 'thing' of the body: model_type (found: number)"
    ]


def test_what_is_needed_and_not_given_is_told() -> None:
    called = _called({("query", "n"): int}, ("query", "n"))
    told = ["the query parameter 'n' is missing"]
    assert _faults(called, query={"n": NOT_GIVEN}) == told
    assert _faults(called) == told


def test_queries_that_are_not_documented_are_told() -> None:
    called = _called({("query", "n"): int, ("query", "filter"): dict[str, Any]})
    given = {"n": 1, "filter[a]": 1, "m": 1}
    assert _faults(called, options=RequestOptions(query=given)) == [
        "the query parameter 'm' is unknown; documented: n, filter"
    ]
    whole = Operation("GET", "/", returns=None, styles=(Style("querystring", "q"),))
    check(Called(whole, {}, frozenset()), Call(RequestOptions(query={"anything": 1})))


def test_files_and_streams_are_not_read() -> None:
    called = _called({("body", ""): str})
    rows = iter([{"a": 1}])
    assert _faults(called, body=rows) == []
    assert list(rows) == [{"a": 1}]
    for file in (b"bytes", io.BytesIO(b"file"), [b"bytes"], {"a": iter(())}):
        assert _faults(called, body=file) == []


def test_faults_name_no_location_at_the_top() -> None:
    assert faults_of(int, "a") == ["int_type (found: string)"]
    assert faults_of(list[int], ["a"]) == ["/*: int_type (found: string)"]
