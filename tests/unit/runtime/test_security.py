"""Credentials: which are chosen, where they go, and that nobody else sees them."""

from __future__ import annotations

import base64
import logging
import socketserver
import threading
from dataclasses import replace

import httpx2
import pytest
from runtime import (
    APIError,
    ConfigurationError,
    Operation,
    RequestOptions,
)
from things_api import API, Things, Vendor, things

SECRET = "s3cr3t-value"


class Teapot(socketserver.BaseRequestHandler):
    """Answers one request."""

    def handle(self) -> None:
        self.request.recv(4096)
        self.request.sendall(b"HTTP/1.1 418 No\r\nContent-Length: 0\r\n\r\n")


def sent(
    security: tuple[str | tuple[str, ...], ...], **options: object
) -> httpx2.Request:
    vendor = Vendor([httpx2.Response(204)])
    operation: Operation[None] = Operation("GET", "/x", returns=None, security=security)
    call = options.pop("options", None)
    things(vendor, **{"api_key": None, **options}).things.call(operation, options=call)
    return vendor.request


def test_an_api_key_goes_into_its_header() -> None:
    assert sent(("key",), api_key="k").headers["X-Key"] == "k"


def test_an_api_key_goes_into_the_query() -> None:
    assert sent(("query_key",), query_key="a b&c").url.query == b"key=a%20b%26c"


def test_an_api_key_goes_into_a_cookie_as_it_is() -> None:
    assert sent(("session",), session="a+b==").headers["Cookie"] == "sid=a+b=="


def test_a_token_is_a_bearer() -> None:
    assert sent(("bearer",), token="t").headers["Authorization"] == "Bearer t"
    assert sent(("oauth",), access_token="t").headers["Authorization"] == "Bearer t"


def test_a_user_and_a_password_are_basic() -> None:
    header = sent(("basic",), username="ü", password="p:w").headers["Authorization"]
    assert base64.b64decode(header.removeprefix("Basic ")).decode() == "ü:p:w"


def test_a_password_may_be_empty() -> None:
    header = sent(("basic",), username="u", password="").headers["Authorization"]
    assert header == "Basic dTo="


def test_a_user_with_a_colon_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="username cannot hold a colon"):
        sent(("basic",), username="a:b", password="p")


def test_the_first_complete_alternative_is_taken() -> None:
    security = (("key", "session"), "query_key", "bearer")
    assert sent(security, token="t").headers["Authorization"] == "Bearer t"
    assert sent(security, token="t", query_key="q").url.query == b"key=q"
    both = sent(security, token="t", api_key="k", session="s")
    assert (both.headers["X-Key"], both.headers["Cookie"]) == ("k", "sid=s")
    assert "Authorization" not in both.headers


def test_half_an_alternative_is_none() -> None:
    request = sent((("key", "session"), "bearer"), api_key="k", token="t")
    assert "X-Key" not in request.headers


def test_anonymous_is_the_last_resort_wherever_it_stands() -> None:
    assert "X-Key" not in sent(((), "key")).headers
    assert sent(((), "key"), api_key="k").headers["X-Key"] == "k"


def test_an_operation_without_security_is_sent_no_credentials() -> None:
    assert "X-Key" not in sent((), api_key="k").headers


def test_a_scheme_beyond_this_package_is_up_to_the_http_client() -> None:
    assert sent(("mutualTLS",)).url.path == "/v1/x"
    assert sent(("mutualTLS", "key"), api_key="k").headers["X-Key"] == "k"


def test_credentials_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("THINGS_API_KEY", "env")
    assert sent(("key",)).headers["X-Key"] == "env"
    assert sent(("key",), api_key="given").headers["X-Key"] == "given"


def test_an_empty_variable_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("THINGS_API_KEY", "")
    with pytest.raises(ConfigurationError):
        sent(("key",))


def test_a_client_can_be_made_without_credentials_and_says_what_is_missing() -> None:
    message = (
        r"^GET /x needs credentials: pass api_key= to the client or set THINGS_API_KEY "
        r"and pass session= to the client; or pass token= to the client$"
    )
    with pytest.raises(ConfigurationError, match=message):
        sent((("key", "session"), "bearer"))


def test_a_callable_is_asked_for_each_call() -> None:
    secrets = iter(["one", "two"])
    vendor = Vendor()
    client = things(vendor, api_key=lambda: next(secrets))
    client.things.get("a")
    client.things.get("a")
    assert [request.headers["X-Key"] for request in vendor.requests] == ["one", "two"]


async def coroutine() -> str:
    return SECRET


def test_a_coroutine_function_is_for_async_clients() -> None:
    with pytest.raises(TypeError, match="api_key is a coroutine function"):
        sent(("key",), api_key=coroutine)


def test_a_credential_that_is_no_text_is_refused_without_being_shown() -> None:
    with pytest.raises(
        TypeError, match=r"api_key must be a str or give one, not bytes$"
    ):
        sent(("key",), api_key=lambda: SECRET.encode())


@pytest.mark.parametrize(
    "key", [f"{SECRET}\r\nX-Evil: 1", f"{SECRET}\n", f"{SECRET}\0", f"{SECRET} "]
)
def test_a_credential_cannot_begin_another_header(key: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        sent(("key",), api_key=key)
    assert SECRET not in str(caught.value)


def test_a_credential_cannot_begin_another_cookie() -> None:
    with pytest.raises(ConfigurationError) as caught:
        sent(("session",), session=f"{SECRET}; admin=1")
    assert SECRET not in str(caught.value)


def test_an_empty_credential_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="api_key is empty"):
        sent(("key",), api_key=" ")


def test_a_header_of_the_caller_stands_in_for_a_credential() -> None:
    assert sent(("key",), headers={"x-key": "mine"}).headers["X-Key"] == "mine"
    options = RequestOptions(headers={"X-KEY": "once"})
    assert sent(("key",), api_key="k", options=options).headers["X-Key"] == "once"


def test_a_header_of_the_http_client_stands_in_for_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("THINGS_API_KEY", "env")
    vendor = Vendor()
    transport = httpx2.MockTransport(vendor)
    http = httpx2.Client(transport=transport, headers={"X-Key": "theirs"})
    Things(http_client=http).things.get("a")
    assert vendor.request.headers["X-Key"] == "theirs"
    Things(http_client=http, api_key="given").things.get("a")
    assert vendor.request.headers["X-Key"] == "given"


def test_the_auth_of_the_http_client_stands_in_for_a_token() -> None:
    vendor = Vendor([httpx2.Response(204)])
    transport = httpx2.MockTransport(vendor)
    http = httpx2.Client(transport=transport, auth=("u", "p"))
    operation: Operation[None] = Operation(
        "GET", "/x", returns=None, security=("bearer",)
    )
    Things(http_client=http).things.call(operation)
    assert vendor.request.headers["Authorization"].startswith("Basic ")


@pytest.mark.parametrize("scheme", ["key", "query_key", "session", "bearer", "basic"])
def test_a_secret_is_in_no_log_no_repr_and_no_error(
    scheme: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    header = base64.b64encode(f"{SECRET}:{SECRET}".encode()).decode()
    echo = f"saw {SECRET}, Bearer {SECRET}, Basic {header}"
    vendor = Vendor([httpx2.Response(500, text=echo)])
    names = ("api_key", "query_key", "session", "token", "username", "password")
    client = things(vendor, **dict.fromkeys(names, SECRET))
    operation: Operation[None] = Operation(
        "GET", "/x", returns=None, security=(scheme,)
    )
    with pytest.raises(APIError) as caught:
        client.things.call(operation)
    told = [caplog.text, repr(client), repr(client.things), repr(caught.value)]
    told += [str(caught.value), repr(caught.value.__cause__), repr(vars(client))]
    assert len(caplog.records) >= 3
    for text in told:
        assert SECRET not in text
        assert scheme != "basic" or header not in text


def test_a_real_connection_logs_no_secret(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with socketserver.TCPServer(("127.0.0.1", 0), Teapot) as server:
        threading.Thread(target=server.handle_request).start()
        base_url = f"http://127.0.0.1:{server.server_address[1]}"
        with (
            Things(base_url=base_url, api_key=SECRET) as client,
            pytest.raises(APIError, match="418"),
        ):
            client.things.get("a")
    assert "/things/a" in caplog.text
    assert SECRET not in caplog.text


def test_the_log_tells_of_each_try(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger="runtime")
    vendor = Vendor([httpx2.ReadError("x"), httpx2.Response(200, json={"id": "a"})])
    things(vendor).things.get("a", options=RequestOptions(query={"q": "private"}))
    ours = [r.getMessage() for r in caplog.records if r.name == "runtime"]
    assert ours == [
        "GET /v1/things/a: ReadError in 0.000 s; trying again in 0.50 s",
        "GET /v1/things/a: 200 in 0.000 s",
    ]


def test_schemes_of_an_api_can_be_missing() -> None:
    api = replace(API, schemes={})
    assert "X-Key" not in sent(("key",), api_key="k", api=api).headers
