"""Clients: settings, copies with other settings, whole answers."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import httpx2
import pytest
from runtime import (
    ConfigurationError,
    Drift,
    RequestOptions,
    Response,
    ResponseValidationError,
)
from runtime._resource import BaseResource
from things_api import API, Thing, Things, Vendor, things


def test_a_call_gives_what_the_operation_returns() -> None:
    answer = httpx2.Response(200, json={"id": "a", "sizeInCm": 3, "new": True})
    thing = things(Vendor([answer])).things.get("a")
    assert isinstance(thing, Thing)
    assert thing.size_in_cm == 3
    assert thing.model_extra == {"new": True}


def test_with_response_gives_the_whole_answer() -> None:
    answer = httpx2.Response(200, headers={"X-Left": "3"}, json={"id": "a"})
    client = things(Vendor([answer]))
    response = client.with_response(client.things.get, "a", options=RequestOptions())
    assert isinstance(response, Response)
    assert (response.data, response.status) == (Thing(id="a"), 200)
    assert response.headers["x-left"] == "3"
    assert response.content == b'{"id":"a"}'


def test_with_response_leaves_the_resource_as_it_was() -> None:
    client = things(Vendor())
    method = client.things.get
    client.with_response(method, "a")
    assert method("b").id == "a"
    assert client.things.get == method


def test_with_response_takes_only_methods_of_its_own_resources() -> None:
    client, other = things(Vendor()), things(Vendor())
    wrong: list[Any] = [
        other.things.get,
        client.with_options().things.get,
        type(client.things).get,
        lambda: None,
        client.close,
        "get",
    ]
    for method in wrong:
        with pytest.raises(
            TypeError, match="a method of a resource of the same client"
        ):
            client.with_response(method)


def test_with_response_raises_what_the_call_raises() -> None:
    client = things(Vendor([httpx2.Response(404, text="gone")]))
    with pytest.raises(Exception, match="404: gone"):
        client.with_response(client.things.get, "a")


def test_with_options_makes_another_client_on_the_same_connections() -> None:
    vendor = Vendor()
    client = things(vendor, headers={"X-A": "1", "X-B": "1"})
    before = client.things
    copy = client.with_options(
        base_url="https://other.test/",
        timeout=5,
        headers={"X-B": "2", "X-C": "3", "X-A": None},
    )
    assert isinstance(copy, Things)
    assert copy.things is not before
    copy.things.get("a")
    request = vendor.request
    assert str(request.url) == "https://other.test/things/a"
    assert request.extensions["timeout"]["read"] == 5
    assert (request.headers["X-B"], request.headers["X-C"]) == ("2", "3")
    assert "X-A" not in request.headers
    client.things.get("a")
    assert vendor.request.headers["X-A"] == "1"
    assert vendor.request.headers["X-Key"] == "k-secret"


def test_with_options_changes_nothing_that_it_is_not_told() -> None:
    vendor = Vendor([httpx2.Response(200, json={})])
    client = things(vendor, strict=True, timeout=9)
    copy = client.with_options(max_retries=0)
    with pytest.raises(ResponseValidationError):
        copy.things.get("a")
    assert vendor.request.extensions["timeout"]["read"] == 9


def test_with_options_can_be_lenient_and_listen() -> None:
    drifts: list[Drift] = []
    client = things(Vendor([httpx2.Response(200, json={})]), strict=True)
    client.with_options(strict=False, on_drift=drifts.append).things.get("a")
    assert [drift.location for drift in drifts] == ["/id"]


def test_drift_is_told_once_a_shape_by_a_client_and_its_copies() -> None:
    drifts: list[Drift] = []
    client = things(Vendor([httpx2.Response(200, json={})]), on_drift=drifts.append)
    client.things.get("a")
    client.things.get("b")
    client.with_options(timeout=1).things.get("c")
    assert len(drifts) == 1
    assert drifts[0].operation == "GET /things/{thingId}"


def test_closing_a_copy_closes_the_connections_of_both() -> None:
    client = Things(base_url="http://127.0.0.1:9", api_key="k")
    client.with_options(timeout=1).close()
    with pytest.raises(RuntimeError, match="closed"):
        client.things.get("a")


def test_reprs_tell_where_calls_go() -> None:
    client = things(Vendor())
    assert repr(client) == "Things(base_url='https://api.test/v1')"
    assert repr(client.things) == f"ThingsResource({client!r})"


def test_names_without_an_underscore_are_few() -> None:
    """Each is a name that no resource or operation can have."""
    public = {name for name in dir(Things) if not name.startswith("_")}
    assert public == {
        "close",
        "things",
        "with_options",
        "with_response",
        "with_streaming",
    }
    assert not [name for name in dir(BaseResource) if not name.startswith("_")]


API_BY_ENV = replace(API, base_url_env="THINGS_BASE_URL")


def test_the_base_url_may_come_from_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("THINGS_BASE_URL", "https://staging.test/v2/")
    vendor = Vendor()
    things(vendor, api=API_BY_ENV).things.get("a")
    things(vendor, api=API_BY_ENV, base_url="https://own.test").things.get("a")
    monkeypatch.setenv("THINGS_BASE_URL", "")
    things(vendor, api=API_BY_ENV).things.get("a")
    assert [str(request.url) for request in vendor.requests] == [
        "https://staging.test/v2/things/a",
        "https://own.test/things/a",
        "https://api.test/v1/things/a",
    ]


def test_a_base_url_of_the_environment_is_checked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("THINGS_BASE_URL", "staging.test")
    with pytest.raises(ConfigurationError, match="THINGS_BASE_URL must begin with"):
        things(Vendor(), api=API_BY_ENV).things.get("a")


def test_an_api_without_a_server_says_what_to_set() -> None:
    api = replace(API_BY_ENV, servers=())
    told = r"pass base_url= to Things\(\), or set THINGS_BASE_URL"
    with pytest.raises(ConfigurationError, match=told):
        things(Vendor(), api=api).things.get("a")
