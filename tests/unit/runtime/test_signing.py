"""What a call is authenticated with."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import httpx2
import pytest
from runtime import (
    NOT_GIVEN,
    ConfigurationError,
    OAuth2,
    Operation,
    RequestOptions,
)
from runtime._auth import ClientGrant
from runtime._credentials import Credentials
from runtime._grants import Tokens
from runtime._opened import failed
from runtime._request import Call
from runtime._response import RawResponse
from runtime._retry import Retry
from runtime._servers import Arguments
from runtime._settings import Settings
from runtime._signing import Signing
from things_api import API, GET, FakeTime

GRANT = ClientGrant("id", "secret", "token_url", "scope", "/token", ("read",))
GETS_TOKENS = OAuth2("access_token", grant=GRANT)
SCHEMES = {**API.schemes, "oauth": GETS_TOKENS}
TOKEN: Operation[None] = Operation("GET", "/x", returns=None, security=("oauth",))
RETRY = Retry(True, 2, True, FakeTime().clock)


def signing(
    given: dict[str, Any],
    *,
    client: dict[str, str | None] | None = None,
    call: Call | None = None,
    http: frozenset[str] | None = None,
) -> Signing:
    api = replace(API, schemes=SCHEMES)
    settings = Settings(
        api, Arguments(api, "Things", {}), Credentials(given), headers=client or {}
    )
    return Signing(settings, Tokens(), (call or Call(RequestOptions())).sets, http)


def test_the_scheme_whose_credentials_are_there_is_used() -> None:
    assert signing({"api_key": "k"}).schemes(GET) == (API.schemes["key"],)
    with pytest.raises(ConfigurationError, match=r"GET /things/.* needs credentials"):
        signing({}).schemes(GET)


def test_a_header_of_the_client_or_the_call_stands_in_for_a_scheme() -> None:
    assert signing({}, client={"X-KEY": "mine"}).schemes(GET) == ()
    call = Call(RequestOptions(headers={"x-key": "mine"}))
    assert signing({"api_key": "k"}, call=call).schemes(GET) == ()


@pytest.mark.parametrize(
    ("scheme", "call"),
    [
        ("key", Call(RequestOptions(), header={"x-KEY": "mine"})),
        ("query_key", Call(RequestOptions(), query={"key": "mine"})),
        ("query_key", Call(RequestOptions(query={"key": "mine"}))),
        ("session", Call(RequestOptions(), cookie={"sid": "mine"})),
    ],
)
def test_an_argument_of_the_call_stands_in_for_the_scheme_that_would_set_the_same(
    scheme: str, call: Call
) -> None:
    operation: Operation[None] = Operation(
        "GET", "/x", returns=None, security=(scheme,)
    )
    given = {"api_key": "k", "query_key": "k", "session": "k"}
    assert signing({}, call=call).schemes(operation) == ()
    assert signing(given, call=call).schemes(operation) == ()
    assert signing(given).schemes(operation) == (SCHEMES[scheme],)


def test_an_argument_that_is_not_given_stands_in_for_nothing() -> None:
    call = Call(RequestOptions(), query={"key": NOT_GIVEN}, cookie={"key": "other"})
    operation: Operation[None] = Operation(
        "GET", "/x", returns=None, security=("query_key",)
    )
    with pytest.raises(ConfigurationError):
        signing({}, call=call).schemes(operation)


def test_a_header_that_is_taken_away_stands_in_for_nothing() -> None:
    with pytest.raises(ConfigurationError):
        call = Call(RequestOptions(headers={"X-Key": None}))
        signing({}, call=call).schemes(GET)


def test_a_header_of_the_http_client_gives_way_to_what_was_given() -> None:
    brought = frozenset({"x-key"})
    assert signing({}, http=brought).schemes(GET) == ()
    given = signing({"api_key": "k"}, http=brought)
    assert given.schemes(GET) == (API.schemes["key"],)


def test_only_the_credentials_that_are_needed_are_looked_up() -> None:
    given = {"api_key": "k", "username": "u", "token": None}
    found = signing(given)
    assert found.credentials(found.schemes(GET)) == {"api_key": "k"}
    assert found.credentials(()) == {}


def test_a_grant_takes_its_url_and_scope_along_where_they_are_given() -> None:
    pair = {"id": "i", "secret": "s"}
    assert signing(pair).credentials((GETS_TOKENS,)) == pair
    more = {**pair, "token_url": "https://auth.test/t", "scope": ""}
    assert signing(more).credentials((GETS_TOKENS,)) == more


def test_a_token_is_got_only_where_none_was_brought() -> None:
    found = signing({"id": "i", "secret": "s"})
    schemes = found.schemes(TOKEN)
    secrets = {"id": "i", "secret": "s"}
    (keyword, grant), *none = found.grants(schemes, secrets, "https://a.test").items()
    assert (keyword, grant.url, grant.scope, none) == (
        "access_token",
        "https://a.test/token",
        "read",
        [],
    )
    assert found.grants(schemes, {"access_token": "t"}, "https://a.test") == {}
    assert found.grants((API.schemes["key"],), {}, "https://a.test") == {}


@pytest.mark.parametrize(
    ("outcome", "tokens", "retry", "again"),
    [
        (RawResponse(401), {"access_token": "t"}, RETRY, True),
        (RawResponse(403), {"access_token": "t"}, RETRY, False),
        (RawResponse(200), {"access_token": "t"}, RETRY, False),
        (RawResponse(401), {}, RETRY, False),
        (RawResponse(401), {"access_token": "t"}, replace(RETRY, max_retries=0), True),
        (RawResponse(401), {"a": "t"}, replace(RETRY, replayable=False), False),
        (failed(httpx2.ReadError("x")), {"access_token": "t"}, RETRY, False),
    ],
)
def test_a_new_token_helps_only_against_401_and_only_in_place_of_ours(
    outcome: Any, tokens: dict[str, str], retry: Retry, again: bool
) -> None:
    assert signing({}).has_expired(outcome, tokens, retry) is again


def test_a_token_that_was_refused_is_used_no_more() -> None:
    found = signing({})
    secrets = {"id": "i", "secret": "s"}
    grants = found.grants((GETS_TOKENS,), secrets, "https://a.test")
    (grant,) = grants.values()
    found.tokens.keep(grant, RawResponse(200, content=b'{"access_token": "t"}'), 0)
    found.forget(grants, {"access_token": "older"})
    assert found.tokens.find(grant, 0) == "t"
    found.forget(grants, {"access_token": "t"})
    assert found.tokens.find(grant, 0) is None


def test_no_secret_is_in_the_repr() -> None:
    call = Call(RequestOptions(headers={"X-Token": "s3cret"}))
    shown = repr(signing({"api_key": "s3cret"}, call=call))
    assert "s3cret" not in shown
