"""Security schemes: where a secret is put, and which ones are refused."""

from __future__ import annotations

import base64

import pytest
from runtime import ApiKey, Basic, Bearer, ConfigurationError, OAuth2
from runtime._auth import ClientGrant, Digest, Keyword, MutualTLS, Placed, Scheme

KEY = ApiKey("api_key", "header", "X-Key", env="THINGS_API_KEY")
BASIC = Basic("username", "password", env=("THINGS_USER", None))
GRANT = ClientGrant(
    "client_id", "client_secret", "token_url", "scope", "https://auth.test/token"
)


@pytest.mark.parametrize(
    ("scheme", "placed"),
    [
        (KEY, Placed("header", "X-Key", "s3cret")),
        (ApiKey("k", "query", "key"), Placed("query", "key", "s3cret")),
        (ApiKey("k", "cookie", "sid"), Placed("cookie", "sid", "s3cret")),
        (Bearer("k"), Placed("header", "Authorization", "Bearer s3cret")),
        (OAuth2("k"), Placed("header", "Authorization", "Bearer s3cret")),
    ],
)
def test_a_secret_stands_where_its_scheme_says(
    scheme: ApiKey | Bearer | OAuth2, placed: Placed
) -> None:
    assert scheme.place({scheme.keyword: "s3cret"}) == placed


@pytest.mark.parametrize(
    ("user", "password"), [("ada", "pass:word"), ("ada", ""), ("ädä", "pässwörd")]
)
def test_a_user_and_a_password_are_one_text_in_base64(user: str, password: str) -> None:
    placed = BASIC.place({"username": user, "password": password})
    kind, _, text = placed.value.partition(" ")
    assert (placed.name, kind) == ("Authorization", "Basic")
    assert base64.b64decode(text).decode() == f"{user}:{password}"


def test_a_user_with_a_colon_would_be_another_user() -> None:
    with pytest.raises(ConfigurationError, match="username cannot hold a colon"):
        BASIC.place({"username": "a:b", "password": "c"})


@pytest.mark.parametrize("scheme", [KEY, Bearer("api_key"), OAuth2("api_key")])
@pytest.mark.parametrize(
    ("secret", "fault"),
    [
        ("", "api_key is empty"),
        (" \t", "api_key is empty"),
        ("s3cret\n", "strip it"),
        ("s3\r\nX-Evil: 1", "line break"),
        (" s3cret", "strip it"),
        ("s3\x00cret", "control character"),
    ],
)
def test_what_no_header_can_carry_is_refused_and_not_repeated(
    scheme: ApiKey | Bearer | OAuth2, secret: str, fault: str
) -> None:
    with pytest.raises(ConfigurationError, match=fault) as caught:
        scheme.place({"api_key": secret})
    assert "s3" not in str(caught.value)


@pytest.mark.parametrize("character", list(' ";,\\'))
def test_a_cookie_can_hold_less_than_a_header(character: str) -> None:
    secret = f"a{character}b"
    with pytest.raises(ConfigurationError, match="sid holds what a cookie cannot"):
        ApiKey("sid", "cookie", "sid").place({"sid": secret})
    assert ApiKey("sid", "header", "sid").place({"sid": secret}).value == secret


def test_what_is_proved_while_sending_is_put_nowhere() -> None:
    digest = Digest("username", "password")
    assert digest.place({"username": "a", "password": "b"}) is None
    assert digest.pair({"username": "a", "password": ""}) == ("a", "")
    assert MutualTLS().place({}) is None
    with pytest.raises(ConfigurationError, match="username is empty"):
        digest.pair({"username": "", "password": "b"})


@pytest.mark.parametrize(
    ("scheme", "ways"),
    [
        (KEY, [["api_key"]]),
        (Bearer("token"), [["token"]]),
        (BASIC, [["username", "password"]]),
        (Digest("username", "password"), [["username", "password"]]),
        (OAuth2("token"), [["token"]]),
        (OAuth2("token", grant=GRANT), [["token"], ["client_id", "client_secret"]]),
        (MutualTLS(), [[]]),
    ],
)
def test_a_scheme_knows_the_keywords_of_each_way(
    scheme: Scheme, ways: list[list[str]]
) -> None:
    assert [[word.name for word in way] for way in scheme.ways] == ways


def test_a_grant_tells_what_it_needs_from_what_it_may_have() -> None:
    grant = ClientGrant("a", "b", "c", "d", "/token", env=("A", "B", "C", None))
    assert grant.needed == (Keyword("a", "A"), Keyword("b", "B"))
    assert grant.optional == (Keyword("c", "C"), Keyword("d"))


def test_a_keyword_says_how_it_is_given() -> None:
    assert str(KEY.ways[0][0]) == "pass api_key= to the client or set THINGS_API_KEY"
    assert str(Keyword("token")) == "pass token= to the client"


def test_a_placed_secret_is_in_no_repr() -> None:
    assert "s3cret" not in repr(KEY.place({"api_key": "s3cret"}))
