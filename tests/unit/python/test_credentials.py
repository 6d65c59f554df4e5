from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.documents.tree import JSON
from generator.python.credentials import (
    credentials,
    is_for_grant,
    scheme_texts,
    schemes_in_use,
    words_of,
)
from generator.python.layout import flat
from generator.python.lock import Lock
from generator.python.plan import Plan
from generator.python.scope import ImportSet, Scope
from generator.python.settings import Settings

PlanOf = Callable[..., Plan]
KEY: JSON = {"type": "apiKey", "in": "header", "name": "X-Key"}
BASIC: JSON = {"type": "http", "scheme": "basic"}
DIGEST: JSON = {"type": "http", "scheme": "digest"}
TLS: JSON = {"type": "mutualTLS"}
FLOW: JSON = {"tokenUrl": "https://a.test/token", "scopes": {"read": ""}}
GRANT: JSON = {"type": "oauth2", "flows": {"clientCredentials": FLOW}}
OAUTH: JSON = {"type": "oauth2", "flows": {}}


@pytest.fixture
def plan(plan_of: PlanOf) -> Callable[..., Plan]:
    """A plan with schemes, of which those `asked` for are in use: all, unless it is said."""

    def plan(
        schemes: dict[str, JSON],
        *,
        asked: list[str] | None = None,
        lock: Lock | None = None,
        environment: dict[str, str] | None = None,
    ) -> Plan:
        names = list(schemes) if asked is None else asked
        scopes = {name: ["read"] if schemes[name] is GRANT else [] for name in names}
        get = {"security": [scopes], "responses": {"204": {"description": ""}}}
        told = tuple((environment or {}).items())
        return plan_of(
            lock=lock or Lock(),
            settings=Settings("made", "MyClient", "a", 0, environment=told),
            paths={"/a": {"get": get}},
            components={"securitySchemes": schemes},
        )

    return plan


Planned = Callable[..., Plan]


@pytest.mark.parametrize(
    ("schemes", "keywords"),
    [
        ({"anything": KEY}, ["api_key"]),
        ({"o": OAUTH}, ["access_token"]),
        ({"b": BASIC}, ["username", "password"]),
        ({"tls": TLS}, []),
        ({"a": KEY, "tls": TLS}, ["api_key"]),
        ({"aKey": KEY, "bKey": KEY}, ["a_key", "b_key"]),
        (
            {"one": BASIC, "two": DIGEST},
            ["one_username", "one_password", "two_username", "two_password"],
        ),
        (
            {"o": GRANT},
            ["access_token", "client_id", "client_secret", "token_url", "scope"],
        ),
        ({"username": KEY, "b": BASIC}, ["small_username", "username", "password"]),
        ({"k": {**KEY, "x-python-name": "secret"}}, ["secret"]),
        ({"timeout": KEY, "other": KEY}, ["other", "timeout_"]),
    ],
)
def test_schemes_have_keywords_that_no_other_has(
    plan: Planned, schemes: dict[str, JSON], keywords: list[str]
) -> None:
    found = [secret.python for secret in credentials(plan(schemes))]
    assert sorted(found) == sorted(keywords)
    assert len(set(found)) == len(found)


def test_a_scheme_that_no_operation_asks_for_has_no_keyword(plan: Planned) -> None:
    made = plan({"a": KEY, "b": BASIC}, asked=["a"])
    assert [scheme.name for scheme in schemes_in_use(made)] == ["a"]
    assert [secret.python for secret in credentials(made)] == ["api_key"]


def test_a_keyword_is_read_from_the_variable_that_is_said_for_it(plan: Planned) -> None:
    made = plan({"b": BASIC}, environment={"password": "SECRET"})
    assert [secret.environment for secret in credentials(made)] == [
        "MY_CLIENT_USERNAME",
        "SECRET",
    ]


def test_keywords_of_before_are_kept_while_there_are_as_many(plan: Planned) -> None:
    at = "/components/securitySchemes/a"
    kept = plan({"a": KEY, "b": KEY}, lock=Lock(credentials={at: ("api_key",)}))
    assert [secret.python for secret in credentials(kept)] == ["api_key", "b"]
    changed = plan({"a": BASIC}, lock=Lock(credentials={at: ("api_key",)}))
    assert [s.python for s in credentials(changed)] == ["username", "password"]


@pytest.mark.parametrize(
    ("scheme", "words"),
    [
        (KEY, ["The key sent as header `X-Key`"]),
        (
            {"type": "apiKey", "in": "query", "name": "k"},
            ["The key sent as query parameter `k`"],
        ),
        (
            DIGEST,
            [
                "The username of HTTP digest authentication",
                "The password of HTTP digest authentication",
            ],
        ),
        (
            {"type": "http", "scheme": "bearer"},
            ["The token sent as `Authorization: Bearer`"],
        ),
    ],
)
def test_what_a_keyword_takes_is_said_in_words(
    plan: Planned, scheme: JSON, words: list[str]
) -> None:
    assert [words_of(secret) for secret in credentials(plan({"s": scheme}))] == words


def test_only_what_gets_a_token_is_for_the_grant(plan: Planned) -> None:
    secrets = credentials(plan({"my_scope": GRANT, "other": KEY}))
    assert {secret.python: is_for_grant(secret) for secret in secrets} == {
        "my_scope": False,
        "client_id": True,
        "client_secret": True,
        "token_url": True,
        "scope": True,
        "other": False,
    }
    said = {secret.python: words_of(secret) for secret in secrets}
    assert said["my_scope"] == "The token sent as `Authorization: Bearer`"
    assert said["client_id"].startswith("The client's name")


@pytest.mark.parametrize(
    ("scheme", "text"),
    [
        (KEY, 'ApiKey("api_key", "header", "X-Key", env="MY_CLIENT_API_KEY")'),
        (TLS, "MutualTLS()"),
        (
            BASIC,
            (
                'Basic("username", "password", '
                'env=("MY_CLIENT_USERNAME", "MY_CLIENT_PASSWORD"))'
            ),
        ),
        (
            GRANT,
            (
                'OAuth2("access_token", env="MY_CLIENT_ACCESS_TOKEN", '
                'grant=ClientGrant("client_id", "client_secret", "token_url", "scope", '
                '"https://a.test/token", scopes=("read",), env=("MY_CLIENT_CLIENT_ID", '
                '"MY_CLIENT_CLIENT_SECRET", "MY_CLIENT_TOKEN_URL", "MY_CLIENT_SCOPE")))'
            ),
        ),
    ],
)
def test_schemes_are_the_runtimes_data(plan: Planned, scheme: JSON, text: str) -> None:
    made, imports = plan({"s": scheme}), ImportSet()
    scope = Scope("client", made.locate, {}, imports)
    ((name, said),) = scheme_texts(made, credentials(made), scope).items()
    assert (name, flat(said)) == ('"s"', text)
    assert text.partition("(")[0] in imports.names["_runtime"]
