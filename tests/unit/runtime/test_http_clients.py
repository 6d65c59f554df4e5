"""The HTTP clients of the HTTP library: our own, and those of a caller."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx2
import pytest
from runtime import DefaultAsyncHttpClient, DefaultHttpClient
from runtime._http_clients import (
    DEFAULT_TIMEOUT,
    check_client,
    open_async_client,
    open_client,
    own_headers,
)
from things_api import AsyncThings, Things, Vendor


def test_a_default_client_has_this_packages_settings_and_those_that_are_given() -> None:
    vendor = Vendor([httpx2.Response(200, headers={"Set-Cookie": "s=1"}, json={})])
    with DefaultHttpClient(
        transport=httpx2.MockTransport(vendor), headers={"X-Own": "1"}
    ) as http:
        http.get("https://api.test/")
        http.get("https://api.test/")
    assert http.timeout == DEFAULT_TIMEOUT
    assert [r.headers.get("cookie") for r in vendor.requests] == [None, None]
    assert vendor.request.headers["x-own"] == "1"
    assert vendor.request.headers["user-agent"] == "runtime"


def test_what_is_given_to_a_default_client_comes_first() -> None:
    jar = httpx2.Cookies({"kept": "1"})
    options: dict[str, Any] = {"timeout": 3, "cookies": jar}
    http = DefaultHttpClient(headers={"user-agent": "mine/1"}, **options)
    assert http.timeout == httpx2.Timeout(3)
    assert http.cookies["kept"] == "1"
    assert http.headers.get_list("user-agent") == ["mine/1"]


def test_clients_take_default_clients_of_their_own_kind() -> None:
    vendor = Vendor()
    http = DefaultHttpClient(transport=httpx2.MockTransport(vendor))
    Things(http_client=http, api_key="k").things.get("a")
    other = DefaultAsyncHttpClient(transport=httpx2.MockTransport(vendor))
    asyncio.run(AsyncThings(http_client=other, api_key="k").things.get("a"))
    assert [r.headers["x-key"] for r in vendor.requests] == ["k", "k"]


def test_a_default_client_may_go_through_a_proxy() -> None:
    http = DefaultHttpClient(proxy="http://proxy.test:3128")
    transport: Any = http._transport_for_url(httpx2.URL("https://api.test/"))
    assert transport._pool._proxy_url.host == b"proxy.test"


def test_clients_of_our_own_say_whose_they_are() -> None:
    assert open_client("pets/Pets").headers["user-agent"] == "pets/Pets"
    assert open_async_client("pets/Pets").headers["user-agent"] == "pets/Pets"


def test_only_the_right_kind_of_client_is_taken() -> None:
    check_client(httpx2.Client(), httpx2.Client, "Things")
    with pytest.raises(
        TypeError, match=r"must be an httpx2\.Client, not builtins\.str"
    ):
        check_client("http", httpx2.Client, "Things")


def test_headers_that_a_client_brings_are_those_of_its_owner() -> None:
    assert own_headers(httpx2.Client()) == frozenset()
    http = httpx2.Client(headers={"X-Key": "k"}, auth=("me", "secret"))
    assert own_headers(http) == {"x-key", "authorization"}
