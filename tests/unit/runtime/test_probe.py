"""A method tells what it calls, and with which arguments, without calling it."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Annotated, Any, Literal

import pytest
from runtime import DateTime, NotGiven
from runtime._probe import as_read, methods, probe
from things_api import CREATE, GET, LIST, REPLACE, Thing, Vendor, async_things, things


def test_arguments_have_their_names_on_the_wire() -> None:
    called = probe(things(Vendor()).things.list)
    assert called.operation is LIST
    assert called.types == {
        ("path", "teamId"): str,
        ("query", "owner"): str | None,
        ("query", "limit"): int,
        ("header", "X-Trace"): str,
        ("cookie", "flavour"): str,
    }
    assert called.required == frozenset()
    assert called.names("query") == ["owner", "limit"]
    assert not called.streams


def test_bodies_are_members_or_one_argument() -> None:
    client = things(Vendor())
    flat, whole = probe(client.things.create), probe(client.things.replace)
    assert flat.operation is CREATE
    assert flat.names("body") == ["name", "note"]
    assert whole.operation is REPLACE
    assert whole.types["body", ""] is Any
    assert whole.required == frozenset({("path", "thingId")})


def test_async_methods_are_probed_alike() -> None:
    client = async_things(Vendor())
    called = probe(client.things.get)
    assert called.operation is GET
    assert called.types == {("path", "thingId"): str}


def test_what_calls_nothing_is_refused() -> None:
    client = things(Vendor())
    for method in (client.with_options, len, type(client.things).get):
        with pytest.raises(TypeError, match="is no method of a resource"):
            probe(method)
    with pytest.raises(TypeError, match="calls no operation"):
        probe(client.things.__repr__)


def test_all_methods_of_a_client_are_found() -> None:
    client = things(Vendor())
    found = {method.__name__ for method in methods(client)}
    assert {"get", "list", "create", "replace", "export", "signed"} <= found
    assert not any(name.startswith("_") for name in found)


@pytest.mark.parametrize(
    ("hint", "expected"),
    [
        (str | NotGiven | None, str | None),
        (Thing | Mapping[str, Any], Thing),
        (Mapping[str, Any], dict[str, Any]),
        (Sequence[Thing | Mapping[str, Any]], list[Thing]),
        (Mapping[str, Iterable[int]], dict[str, list[int]]),
        (Literal["a"] | str, Literal["a"] | str),
        (DateTime, DateTime),
        (Annotated[list[datetime], "mark"], Annotated[list[datetime], "mark"]),
        (bytes | AsyncIterable[bytes], Any),
        (str | bytes, Any),
        (object, Any),
        (None, None),
    ],
)
def test_types_of_arguments_become_those_of_answers(hint: Any, expected: Any) -> None:
    assert as_read(hint) == expected
