"""Access tokens that a client gets itself: how it asks, and how long it keeps them."""

from __future__ import annotations

import base64
import json
from typing import Any

import httpx2
import pytest
from runtime import (
    APIConnectionError,
    APIStatusError,
    AuthenticationError,
    ConfigurationError,
    ResponseValidationError,
)
from runtime._auth import ClientGrant
from runtime._grants import Grant, Tokens, is_refused, make_grant
from runtime._opened import failed
from runtime._response import RawResponse

SCHEME = ClientGrant("id", "secret", "url", "scope", "/oauth/token", ("read", "write"))
GIVEN = {"id": "ada", "secret": "p&ss wörd"}
GRANT = make_grant(SCHEME, GIVEN, "https://api.test/v1")
BROKEN = failed(httpx2.ConnectError("refused"))


def answer(status: int = 200, **members: Any) -> RawResponse:
    return RawResponse(status, content=json.dumps(members).encode())


def test_a_token_is_asked_for_at_the_documents_url_with_its_scopes() -> None:
    assert (GRANT.url, GRANT.scope) == ("https://api.test/oauth/token", "read write")
    assert str(GRANT) == "POST https://api.test/oauth/token"


@pytest.mark.parametrize(
    ("url", "where"),
    [
        ("https://auth.test/t", "https://auth.test/t"),
        ("token", "https://api.test/v1/token"),
        ("../token", "https://api.test/token"),
        ("", "https://api.test/oauth/token"),
    ],
)
def test_the_callers_url_comes_before_the_documents(url: str, where: str) -> None:
    given = {**GIVEN, "url": url}
    assert make_grant(SCHEME, given, "https://api.test/v1").url == where


def test_the_caller_may_ask_for_no_scope_at_all() -> None:
    grant = make_grant(SCHEME, {**GIVEN, "scope": ""}, "https://api.test")
    content = grant.request(in_body=False).content
    assert content == b"grant_type=client_credentials"


@pytest.mark.parametrize("url", ["ftp://auth.test/t", "https://ada:pw@auth.test/t"])
def test_a_url_that_cannot_be_is_the_callers_mistake(url: str) -> None:
    with pytest.raises(ConfigurationError, match="url must") as caught:
        make_grant(SCHEME, {**GIVEN, "url": url}, "https://api.test")
    assert "pw" not in str(caught.value)


def test_the_secret_stands_in_a_header_or_in_the_body_but_in_no_repr() -> None:
    request = GRANT.request(in_body=False)
    text = str(request.headers["Authorization"]).removeprefix("Basic ")
    assert base64.b64decode(text) == b"ada:p%26ss+w%C3%B6rd"
    assert request.content == b"grant_type=client_credentials&scope=read+write"
    in_body = GRANT.request(in_body=True)
    assert "Authorization" not in in_body.headers
    assert isinstance(in_body.content, bytes)
    assert in_body.content.endswith(b"&client_id=ada&client_secret=p%26ss+w%C3%B6rd")
    assert "wörd" not in repr((GRANT, request, in_body))


@pytest.mark.parametrize(
    ("members", "good_until"),
    [
        ({"expires_in": 3600}, 3570),
        ({"expires_in": "3600"}, 3570),
        ({"expires_in": 40}, 20),
        ({"expires_in": 0}, 0),
        ({"expires_in": None}, None),
        ({}, None),
    ],
)
def test_a_token_is_kept_until_shortly_before_its_end(
    members: dict[str, Any], good_until: float | None
) -> None:
    tokens = Tokens()
    assert tokens.find(GRANT, 100) is None
    assert tokens.keep(GRANT, answer(access_token="t1", **members), 100) == "t1"
    if good_until is None:
        assert tokens.find(GRANT, 1e12) == "t1"
        return
    assert tokens.find(GRANT, 100 + good_until) is None
    assert tokens.find(GRANT, 100 + good_until - 0.5) == "t1"


def test_another_grant_has_another_token() -> None:
    tokens = Tokens()
    other = Grant(GRANT.url, "ada", "another")
    tokens.keep(GRANT, answer(access_token="t1"), 0)
    assert tokens.find(other, 0) is None
    tokens.keep(other, answer(access_token="t2"), 0)
    assert (tokens.find(GRANT, 0), tokens.find(other, 0)) == ("t1", "t2")


def test_only_the_token_that_was_refused_is_forgotten() -> None:
    tokens = Tokens()
    tokens.forget(GRANT, "t0")
    tokens.keep(GRANT, answer(access_token="t2"), 0)
    tokens.forget(GRANT, "t1")
    assert tokens.find(GRANT, 0) == "t2"
    tokens.forget(GRANT, "t2")
    assert tokens.find(GRANT, 0) is None


def test_without_an_answer_there_is_no_token() -> None:
    with pytest.raises(APIConnectionError, match="no access token: refused"):
        Tokens().keep(GRANT, BROKEN, 0)


def test_a_refusal_is_an_error_that_repeats_no_secret() -> None:
    echo = f"{GRANT.client_secret} p%26ss+w%C3%B6rd {min(GRANT.secrets)}"
    with pytest.raises(AuthenticationError, match=r"\[secret\]") as caught:
        Tokens().keep(GRANT, RawResponse(401, content=echo.encode()), 0)
    assert str(caught.value).count("[secret]") == 3
    assert caught.value.data == echo


def test_a_secret_of_no_length_is_not_hidden_between_all_letters() -> None:
    grant = Grant(GRANT.url, "ada", "")
    with pytest.raises(APIStatusError, match=r'400: \{"error": "bad"\}'):
        Tokens().keep(grant, answer(400, error="bad"), 0)


@pytest.mark.parametrize(
    "content",
    [b"", b"<html>s3cret", b"[]", b'{"token": "s3cret"}', b'{"access_token": ""}'],
)
def test_an_answer_without_a_token_is_an_error_and_not_repeated(content: bytes) -> None:
    tokens = Tokens()
    with pytest.raises(ResponseValidationError, match="holds no access token") as found:
        tokens.keep(GRANT, RawResponse(200, content=content), 0)
    assert "s3cret" not in str(found.value)
    assert tokens.find(GRANT, 0) is None


def test_a_lifetime_that_is_no_number_hides_no_token() -> None:
    tokens = Tokens()
    assert tokens.keep(GRANT, answer(access_token="t", expires_in="soon"), 0) == "t"


def test_a_client_that_is_not_known_is_told_from_other_faults() -> None:
    assert [s for s in (200, 400, 401, 403, 500) if is_refused(RawResponse(s))] == [
        400,
        401,
    ]
    assert not is_refused(BROKEN)
