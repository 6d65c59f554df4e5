from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.documents.tree import JSON
from generator.python.plan import Plan
from generator.python.settings import Settings

FilesOf = Callable[..., dict[str, str]]
PlanOf = Callable[..., Plan]


def answering(name: str, **more: JSON) -> JSON:
    content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}
    return {"responses": {"200": {"description": "", "content": content, **more}}}


KEY: JSON = {"type": "apiKey", "in": "query", "name": "k"}
BASIC: JSON = {"type": "http", "scheme": "basic"}


def client(files_of: FilesOf, schemes: JSON, **members: Any) -> str:
    security = [{name: [] for name in schemes}] if schemes else []
    return files_of(
        components={"securitySchemes": schemes},
        security=security,
        paths={"/a/{x}": {"get": answering("Pet")}},
        **members,
    )["client.py"]


@pytest.mark.parametrize(
    ("schemes", "said"),
    [
        ({"anyName": KEY}, 'ApiKey("api_key", "query", "k", env="MADE_API_KEY")'),
        (
            {"b": {"type": "http", "scheme": "bearer"}},
            '"b": Bearer("api_key", env="MADE_API_KEY")',
        ),
        (
            {"o": {"type": "openIdConnect", "openIdConnectUrl": "https://x.test"}},
            '"o": Bearer("api_key", env="MADE_API_KEY")',
        ),
        (
            {"o": {"type": "oauth2", "flows": {}}},
            'OAuth2("access_token", env="MADE_ACCESS_TOKEN")',
        ),
        ({"b": BASIC}, 'env=("MADE_USERNAME", "MADE_PASSWORD")'),
        (
            {"firstKey": KEY, "second": KEY},
            '"first_key", "query", "k", env="MADE_FIRST_KEY"',
        ),
    ],
)
def test_a_scheme_in_use_has_a_keyword(
    files_of: FilesOf, schemes: JSON, said: str
) -> None:
    assert said in client(files_of, schemes).replace("\n            ", " ").replace(
        "( ", "("
    )


def test_two_basic_schemes_have_users_of_their_own(files_of: FilesOf) -> None:
    text = client(files_of, {"one": BASIC, "two": BASIC})
    for word in ("one_username", "one_password", "two_username", "two_password"):
        assert f"        {word}: Credential | None = None,\n" in text
    assert text.count('"one": Basic(') == 1


@pytest.mark.parametrize(
    "name", ["username", "password", "timeout", "base_url", "self"]
)
def test_a_scheme_named_as_another_keyword_has_one_of_its_own(
    files_of: FilesOf, name: str
) -> None:
    assert client(files_of, {"b": BASIC, name: KEY})


def test_a_scheme_that_no_operation_uses_is_no_keyword(files_of: FilesOf) -> None:
    files = files_of(components={"securitySchemes": {"k": KEY}})
    assert "api_key" not in files["client.py"]


def test_the_environment_of_a_keyword_may_be_said(files_of: FilesOf) -> None:
    settings = Settings(
        "rally", "Rally", "specs/rally", environment=(("api_key", "MY_KEY"),)
    )
    text = client(files_of, {"k": KEY}, settings=settings)
    assert 'env="MY_KEY"' in text
    assert "read from MY_KEY when it is not given." in text.replace(
        "\n                ", " "
    )


def test_servers_are_data_of_the_client(files_of: FilesOf) -> None:
    variables = {
        "host": {"default": "a.test", "enum": ["a.test"]},
        "open": {"default": "b"},
    }
    server = {"url": "https://{host}/{open}", "variables": variables}
    text = files_of(servers=[server], paths={"/a/{x}": {"get": answering("Pet")}})[
        "client.py"
    ]
    assert '"host": Variable("a.test", enum=("a.test",))' in text
    assert '"open": Variable("b")' in text


def test_a_client_is_described_by_its_title(files_of: FilesOf) -> None:
    settings = Settings("rally", "Rally", "specs/rally")
    text = files_of(settings=settings, info={"title": "Rally API", "version": "1"})[
        "client.py"
    ]
    assert '"""A client of Rally API."""' in text


def test_a_document_without_a_title_has_a_client_of_the_api(files_of: FilesOf) -> None:
    text = files_of(info={"title": "", "version": "1"})["client.py"]
    assert '"""The clients of the API."""' in text
