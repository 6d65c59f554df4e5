"""The credentials of a client: which ones count, and what gives them away."""

from __future__ import annotations

import inspect
from collections.abc import Mapping

import pytest
from runtime import ApiKey, Basic, OAuth2
from runtime._auth import ClientGrant, Keyword, MutualTLS, Placed
from runtime._credentials import Credentials, as_secret, hidden

KEY = Keyword("api_key", "THINGS_API_KEY")
BASIC = Basic("username", "password", env=("THINGS_USER", "THINGS_PASSWORD"))
OAUTH = OAuth2(
    "token",
    "THINGS_TOKEN",
    ClientGrant("id", "secret", "url", "scope", "/t", env=("THINGS_ID", "THINGS_SEC")),
)


def test_a_text_is_a_secret() -> None:
    assert as_secret("api_key", "s3cret") == "s3cret"


@pytest.mark.parametrize("value", [5, b"s3cret", None, ["s3cret"]])
def test_what_is_no_text_is_refused_and_not_repeated(value: object) -> None:
    kind = type(value).__name__
    with pytest.raises(TypeError, match=f"api_key must be a str .*, not {kind}$"):
        as_secret("api_key", value)


def test_a_coroutine_is_refused_and_closed_so_that_python_does_not_warn() -> None:
    async def later() -> str:
        return "s3cret"

    coroutine = later()
    with pytest.raises(TypeError, match=r"api_key .* only async clients take one"):
        as_secret("api_key", coroutine)
    assert inspect.getcoroutinestate(coroutine) == inspect.CORO_CLOSED


def test_a_secret_is_hidden_as_it_is_and_as_it_is_sent() -> None:
    placed = [Placed("header", "Authorization", "Bearer s3cret")]
    assert hidden({"token": "s3cret"}, placed) == {"s3cret", "Bearer s3cret"}


def test_what_is_very_short_is_no_secret() -> None:
    assert hidden({"username": "", "password": "abc", "key": "abcd"}, []) == {"abcd"}


def test_what_was_given_comes_before_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("THINGS_API_KEY", "from-env")
    assert Credentials({"api_key": "given"}).find(KEY) == "given"
    assert Credentials({"api_key": None}).find(KEY) == "from-env"
    assert Credentials({}).find(KEY) == "from-env"
    assert Credentials({}).find(Keyword("api_key")) is None


def test_an_empty_variable_of_the_environment_is_none(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("THINGS_API_KEY", "")
    assert Credentials({}).find(KEY) is None


def test_what_gives_a_secret_is_found_but_not_called() -> None:
    calls: list[str] = []

    def give() -> str:
        calls.append("called")
        return "s3cret"

    assert Credentials({"api_key": give}).find(KEY) is give
    assert calls == []


@pytest.mark.parametrize(
    ("given", "environment", "way"),
    [
        ({}, {}, None),
        ({"token": "t"}, {}, ["token"]),
        ({"id": "i"}, {}, None),
        ({"id": "i", "secret": "s"}, {}, ["id", "secret"]),
        ({"id": "i", "secret": "s", "token": "t"}, {}, ["token"]),
        ({"id": "i"}, {"THINGS_SEC": "s"}, ["id", "secret"]),
        ({"id": "i", "secret": "s"}, {"THINGS_TOKEN": "t"}, ["id", "secret"]),
        ({"id": "i"}, {"THINGS_TOKEN": "t", "THINGS_SEC": "s"}, ["token"]),
    ],
)
def test_the_first_way_that_was_given_whole_is_taken(
    given: Mapping[str, str],
    environment: Mapping[str, str],
    way: list[str] | None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    found = Credentials(given).way(OAUTH)
    assert (None if found is None else [word.name for word in found]) == way


def test_a_scheme_was_given_when_one_of_its_ways_was(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("THINGS_PASSWORD", "from-env")
    assert not Credentials({"username": "u"}).were_given(BASIC)
    assert Credentials({"username": "u", "password": ""}).were_given(BASIC)
    assert Credentials({"id": "i", "secret": "s"}).were_given(OAUTH)
    assert not Credentials({}).were_given(ApiKey("api_key", "query", "key"))


def test_a_certificate_needs_no_keyword() -> None:
    assert Credentials({}).way(MutualTLS()) == ()
    assert Credentials({}).were_given(MutualTLS())


def test_credentials_show_nothing() -> None:
    assert repr(Credentials({"api_key": "s3cret"})) == "Credentials(...)"
